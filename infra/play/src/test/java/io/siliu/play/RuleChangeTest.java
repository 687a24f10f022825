package io.siliu.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Somebody of the risk desk changes a threshold, sees what it does to a record and to last month, and asks another person to
 * approve it. The new version begins long after the play, so that everything else is screened as before.
 */
@Play
@Order(5)
class RuleChangeTest {

    private static final Duration TRIAL = Duration.ofMinutes(3);
    private static final String SECOND = "示例·风险台·复核";

    private final House house;
    private final Closely looks;

    RuleChangeTest(House house) {
        this.house = house;
        this.looks = new Closely(house.populated().address());
    }

    @Test
    void aThresholdIsChangedTriedAndApprovedWithoutADeveloper() {
        Page author = Door.RISK_DESK.enter(reader());
        String draft = changes(author);
        triesOnTheMonth(author, draft);
        asksForApproval(author, draft);

        Page second = Door.RISK_DESK.enterAs(reader(), SECOND);
        approves(second, draft);
        comparesTheVersions(second);
        assertThat(looks.faults()).isEmpty();
    }

    /** @return address of the draft */
    private String changes(Page author) {
        String record = aRecord(author);
        author.navigate("/rules/indicators/F04");
        author.locator("main a.btn-primary[href^='/rules/drafts']").click();
        author.locator("#validFrom").fill("2099-01-01");
        author.locator("form[action='/rules/drafts'] button").click();
        author.waitForURL(url -> url.endsWith("/indicators/F04"));
        String editor = author.url();
        author.locator("input[name='p.longest.0']").fill("3");
        author.locator("button.btn-primary[value='save']").first().click();
        assertThat(author.locator(".msg.ok").innerText()).contains("改动已存进草稿");
        assertThat(author.locator("#examples").innerText()).contains("按草稿，这个示例现在是 未命中");
        author.locator("#examples input[name='x0.0']").fill("3");
        author.locator("#examples button[value='save']").click();
        assertThat(author.locator("#examples").innerText()).doesNotContain("按草稿，这个示例现在是");

        author.locator("#record").fill(record);
        author.locator("form:has(#record) button").click();
        author.waitForURL(url -> url.contains("record="));
        assertThat(author.locator("main").innerText()).contains(record, "在用", "草稿");
        looks.look(author, "rule-editor");
        String draft = editor.substring(0, editor.indexOf("/indicators"));
        author.navigate(draft + "/combinations");
        assertThat(author.locator("main").innerText()).contains("时间窗写在指标看的事实和参数里");
        looks.look(author, "rule-combinations");
        author.navigate(draft + "/indicators/B01/parameters/factor/rows?way=FACTOR&by=1.05");
        assertThat(author.locator("#steps h2").innerText()).contains("140 行里改 140 行");
        looks.look(author, "rule-rows");
        return draft;
    }

    private static String aRecord(Page author) {
        author.navigate("/records");
        return author.locator("td.lead a").first().innerText().strip();
    }

    private void triesOnTheMonth(Page author, String draft) {
        author.navigate(draft);
        author.locator("#from").fill("2026-09-01");
        author.locator("#to").fill("2026-09-30");
        author.locator("form[action$='/backtests'] button.btn-primary").click();
        author.waitForURL(url -> url.contains("/rules/backtests/"));
        String report = author.url();
        Waiting.until("the trial has gone over the month", TRIAL, () -> {
            author.navigate(report);
            return author.locator("main").innerText().contains("算完了") ? Boolean.TRUE : null;
        });
        assertThat(author.locator("main").innerText()).contains("要看的记录", "F04");
        looks.look(author, "rule-trial");
    }

    private void asksForApproval(Page author, String draft) {
        author.navigate(draft);
        author.locator("form[action$='/check'] button").click();
        author.locator("#approver").selectOption(new SelectOption().setLabel(SECOND));
        author.locator("#why").fill("四环多半是家人之间转账，先只看三环以内");
        author.locator("form[action$='/request'] button").click();
        assertThat(author.locator(".msg.info:not(.remarks)").innerText()).contains("请了这个人批准：" + SECOND);
        looks.look(author, "rule-draft");
    }

    private void approves(Page second, String draft) {
        second.navigate("/records");
        assertThat(second.locator(".sl-nav a[href='/rules/drafts'] .n").innerText())
                .isEqualTo("1");
        second.navigate("/rules/drafts");
        assertThat(second.locator("main").innerText()).contains("等你批准");
        looks.look(second, "rules-drafts-asked");
        second.navigate(draft);
        assertThat(second.locator("main").innerText()).contains("没有影子运行过");
        looks.look(second, "rule-draft-second-person");
        second.locator("#untried").fill("上个月的结果看得清楚，新记录要等到明年，不影子运行");
        second.locator("form[action$='/approval'] button").click();
        assertThat(second.locator(".msg.ok").innerText()).contains("已发布");
    }

    private void comparesTheVersions(Page second) {
        second.navigate("/rules/versions");
        second.locator("a[href^='/rules/difference']").first().click();
        second.waitForURL(url -> url.contains("/rules/difference"));
        assertThat(second.locator("main").innerText()).contains("F04", "版本差别");
        looks.look(second, "rule-difference");
    }

    private BrowserContext reader() {
        return house.chromium().reader(house.populated().address(), Device.DESK, Language.ZH);
    }
}
