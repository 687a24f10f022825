package io.siliu.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Whom the sign-up cannot let in, and how it tells them. */
@Play
@Order(4)
class RefusedRiderTest {

    private static final int FIFTEEN_YEARS = 1;
    private static final int CARD_EXPIRED = 3;
    private static final int NAME_DIFFERS = 4;

    private final House house;
    private final OutsideWorld outside;
    private final Closely looks;

    RefusedRiderTest(House house) {
        this.house = house;
        this.outside = house.populated().outside();
        this.looks = new Closely(house.populated().address());
    }

    @Test
    void whoIsUnderSixteenIsRefusedWithoutBlameAndToldWhomToCall() {
        Page page = triesByCamera(FIFTEEN_YEARS);
        page.locator("main[data-refusal=UNDER_SIXTEEN]").waitFor();
        assertThat(page.locator("main").innerText()).contains("未满 16 岁", "你没有做错什么", "12333", "已经丢掉");
        looks.look(page, "join-refused-age");
        assertThat(looks.faults()).isEmpty();
    }

    @Test
    void whoseCardHasExpiredIsToldToRenewItFirst() {
        Page page = triesByCamera(CARD_EXPIRED);
        page.getByText("身份证已经过期").first().waitFor();
        assertThat(page.locator("main").innerText()).contains("先去公安换新证");
        looks.look(page, "join-refused-expired");
        assertThat(looks.faults()).isEmpty();
    }

    @Test
    void whoseNameIsNotTheRegistersDoesNotGoOn() {
        Page page = triesByCamera(NAME_DIFFERS);
        page.locator("main[data-step=id] [role=alert], main[data-step=id-hand] [role=alert]")
                .first()
                .waitFor();
        page.navigate("/join/card");
        assertThat(page.url()).as("no step further").doesNotContain("/join/card");
    }

    private Page triesByCamera(int place) {
        Page page = house.chromium()
                .reader(house.populated().address(), Device.PHONE, Language.ZH)
                .newPage();
        new RiderOnPhone(page, outside, outside.person(place), step -> {}).showsWhoTheyAre();
        return page;
    }
}
