package io.siliu.play;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Above the limit, one person of an enterprise alone cannot send its money out. */
@Play
@Order(3)
class SecondPersonTest {

    private static final String CONFIRM = "form[action$='/confirm'] button";

    private final House house;
    private final Closely looks;

    SecondPersonTest(House house) {
        this.house = house;
        this.looks = new Closely(house.populated().address());
    }

    @Test
    void aLargeBatchIsBookedOnlyWhenAnotherPersonOfTheEnterpriseConfirmsIt() {
        Page first = Door.ENTERPRISE.enter(reader());
        String firm = first.locator(".who").innerText().strip();
        String draft = draws(first, orders(first));
        confirms(first);
        assertThat(first.locator("main").innerText()).contains("等本企业的第二个人复核");
        assertThat(first.locator(CONFIRM).count())
                .as("the same person once more")
                .isZero();

        Page second = Door.ENTERPRISE.enterAs(reader(), firm + "·复核");
        second.navigate(draft);
        assertThat(second.locator("main").innerText()).contains("这批等你复核");
        looks.look(second, "draft-second-person");
        confirms(second);
        second.waitForURL(url -> url.matches(".*/batches/\\d+.*"));
        assertThat(second.locator("main").innerText()).contains("10,070.00");
        first.navigate(draft);
        assertThat(first.locator("main").innerText()).contains(firm + "·复核");
        assertThat(looks.faults()).isEmpty();
    }

    /** A task of 9,500 yuan, which with the fee is above the limit, done and accepted. @return its number */
    private static String orders(Page page) {
        page.navigate("/tasks");
        page.locator("input[name=worker]").first().check();
        page.locator("#amount").fill("9500.00");
        page.locator("form[action='/tasks'][method='post'] button").click();
        page.locator(".msg.ok").waitFor();
        String number = page.locator("form[action='/tasks/accept'] .pick-one .mono")
                .first()
                .innerText();
        page.locator("form[action='/tasks/accept'] button").click();
        assertThat(page.locator(".msg.ok").innerText()).contains("验收");
        return number;
    }

    /** @return address of the draft */
    private static String draws(Page page, String task) {
        String[] lines = page.request().get("/batches/example").text().split("\r?\n");
        StringBuilder file = new StringBuilder(lines[0]).append('\n');
        for (String line : lines) {
            if (line.contains(task)) {
                file.append(line).append('\n');
            }
        }
        page.navigate("/batches/new");
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("lines.csv", "text/csv", file.toString().getBytes(UTF_8)));
        page.locator("form[action='/batches/new'] button").click();
        page.waitForURL(url -> url.contains("/batches/drafts/"));
        return page.url();
    }

    private static void confirms(Page page) {
        page.locator(CONFIRM).click();
        page.waitForLoadState();
    }

    private BrowserContext reader() {
        return house.chromium().reader(house.populated().address(), Device.DESK, Language.ZH);
    }
}
