package io.siliu.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An officer goes through a record without a mouse, and prints it with what has to stand on a sheet. */
@Play
@Order(5)
class RecordByKeysTest {

    private static final String IN_FOCUS = "document.activeElement";

    private final House house;

    RecordByKeysTest(House house) {
        this.house = house;
    }

    @Test
    void keysLeadToTheFlowsTheDiscrepanciesAndTheirPapers() {
        Page officer = opened();

        officer.keyboard().press("2");
        assertThat(officer.evaluate(IN_FOCUS + ".dataset.key")).isEqualTo("2");
        officer.keyboard().press("d");
        assertThat(officer.evaluate(IN_FOCUS + ".id")).isEqualTo("differences");
        officer.keyboard().press("o");
        officer.waitForURL(url -> url.contains("/documents/"));
    }

    @Test
    void aSheetSaysWhoPrintedItAndInWhichDutyAndThatItIsADemonstration() {
        Page officer = opened();

        officer.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        officer.evaluate("window.dispatchEvent(new Event('beforeprint'))");

        assertThat(officer.locator(".printed").isVisible()).isTrue();
        assertThat(officer.locator(".printed").innerText()).contains("打印人", "税务", "演示环境");
        assertThat(officer.locator("[data-printed]").innerText()).matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}");
        assertThat(officer.locator(".sl-top").isVisible()).isFalse();
        assertThat(officer.evaluate("getComputedStyle(document.body).page")).isEqualTo("zh-demo");
    }

    /** A record with a discrepancy. */
    private Page opened() {
        BrowserContext context = house.chromium().reader(house.populated().address(), Device.DESK, Language.ZH);
        Page officer = Door.TAX_OFFICER.enter(context);
        officer.navigate("/records?discrepancy=true");
        officer.locator("td.lead a").first().click();
        officer.waitForURL(url -> url.contains("/records/FF-"));
        return officer;
    }
}
