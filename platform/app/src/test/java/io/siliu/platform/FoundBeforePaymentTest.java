package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.settlement.DraftSheet;
import io.siliu.platform.settlement.PayoutGate;
import io.siliu.platform.settlement.Payouts;
import io.siliu.platform.settlement.SettlementDrafts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What the gate found of a line is on its page and alerts once: that of the record is the same. */
@RipeAtOnce
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FoundBeforePaymentTest {

    private static final int ENTERPRISE = 7602;
    private static final int WORKER = 602;
    private static final String[] CONFIRMED = {"verdict", "CONFIRMED", "reason", "没有任务单，企业答不上来"};
    private static final Actor RISK_DESK =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final Town town;
    private final Access access;
    private final TestAccounts test;
    private final SettlementDrafts drafts;
    private final Payouts payouts;
    private final PayoutGate gate;
    private final TransactionTemplate transaction;
    private final Workers stages;
    private final JdbcClient database;
    private final TradeClient riskDesk;
    private final int port;

    private long enterprise;
    private long batch;
    private long line;

    FoundBeforePaymentTest(
            Town town,
            Access access,
            Accounts accounts,
            SettlementDrafts drafts,
            Payouts payouts,
            PayoutGate gate,
            TransactionTemplate transaction,
            Workers stages,
            JdbcClient database,
            @LocalServerPort int port) {
        this.town = town;
        this.access = access;
        this.test = new TestAccounts(access, accounts);
        this.drafts = drafts;
        this.payouts = payouts;
        this.gate = gate;
        this.transaction = transaction;
        this.stages = stages;
        this.database = database;
        this.riskDesk = new TradeClient(port, test.token(Role.RISK_DESK, null));
        this.port = port;
    }

    @BeforeAll
    void aLineWithoutATaskComesToTheGate() {
        enterprise = town.enterprise(ENTERPRISE, EngagementModel.AGENCY);
        town.worker(WORKER);
        batch = access.actingAs(Town.person(enterprise), () -> {
            String file = Town.header() + Town.line("GATE-1", "", WORKER, "180.00");
            long draft = drafts.preview(file.getBytes(UTF_8)).draftId();
            DraftSheet sheet = drafts.open(draft);
            return drafts.confirm(draft, Money.of("190.80"), 1, sheet.code()).batchId();
        });
        stages.drain("settlement.payout.gate");
        line = payouts.ofBatch(enterprise, batch).keySet().iterator().next();
    }

    @Test
    @Order(1)
    void whatHitsBeforePaymentAlertsWithItsLine() {
        List<JsonNode> alerts = alerts("B03");
        assertThat(alerts).hasSize(1);
        JsonNode alert = alerts.get(0);
        assertThat(alert.at("/since").asString()).isEqualTo("GATE");
        assertThat(alert.at("/batch").asString()).isEqualTo(Long.toString(batch));
        assertThat(alert.at("/line").asString()).isEqualTo(Long.toString(line));
        assertThat(alert.at("/text").asString()).contains("任务单");
        assertThat(alert.at("/record").isNull()).isTrue();
    }

    @Test
    @Order(2)
    void thePageOfTheLineTellsItToWhoeverMaySeeTheBatch() {
        String address = "/batches/" + batch + "/lines/" + line;
        String own =
                browser(test.person(Role.ENTERPRISE, enterprise)).get(address).body();
        assertThat(own).contains("B03", "任务单", "停下，等人看过").doesNotContain(Invented.idNumber(WORKER), "没能查");
        TestAccounts.Person elsewhere =
                test.person(Role.ENTERPRISE, town.enterprise(ENTERPRISE + 1, EngagementModel.AGENCY));
        assertThat(browser(elsewhere).get(address).status()).isEqualTo(404);
        assertThat(browser(test.officer(Role.TAX_OFFICER, "990200"))
                        .get(address)
                        .status())
                .isEqualTo(404);
        assertThat(browser(test.person(Role.RISK_DESK, null))
                        .get("/batches/" + batch + "/lines/" + (line + 1))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void thePageSaysWhoLetTheMoneyGoAndWhy() {
        PageClient desk = browser(test.person(Role.RISK_DESK, null));
        String address = "/batches/" + batch + "/lines/" + line;
        desk.post("/batches/" + batch, address + "/release", "seen", seen(desk), "reason", "已核对线下任务单，补录中");

        String page = desk.get(address).body();
        assertThat(page).contains("示例人", "已核对线下任务单，补录中");
    }

    /** What the form sends of what stands on the page beside it. */
    private String seen(PageClient desk) {
        Matcher form = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"")
                .matcher(desk.get("/batches/" + batch).body());
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    /** Nobody was asked whether the worker denies it (I06); V03 asks about invoices, which come after the payment. */
    @Test
    @Order(3)
    void thePageTellsTheDeskWhichCriticalIndicatorsCouldNotBeAskedAndWhatTheyLack() {
        PageClient desk = browser(test.person(Role.RISK_DESK, null));
        String page = desk.get("/batches/" + batch + "/lines/" + line).body();

        assertThat(page)
                .containsPattern("严重指标里有 \\d+ 个没能查")
                .containsPattern("<b>I06 [^<]+</b>\\s*<span class=\"ink2\">缺：</span>\\s*<span class=\"ink2\">· [^<]+否认")
                .containsPattern("<b>V03 [^<]+</b>\\s*<span class=\"ink2\">等凭证到了，在记录上查</span>")
                .doesNotContain("<b>F18 ", "??");
        assertThat(desk.get("/language/en?back=/batches/" + batch + "/lines/" + line)
                        .body())
                .contains("critical indicators could not be asked")
                .doesNotContain("??");
    }

    @Test
    @Order(4)
    void aGraveAlertIsClosedByTwoPersons() {
        TestAccounts.Person first = test.officer(Role.TAX_OFFICER, "990100");
        assertThat(found(browser(first), "verdict", "CONFIRMED")).contains("写明属实还是排除");
        assertThat(saidOf(browser(first), page(), "7", CONFIRMED))
                .contains("这条预警有了变化")
                .doesNotContain("结论已记下");
        assertThat(found(browser(first), CONFIRMED)).contains("B03 的结论已记下", "等第二个人", "没有任务单，企业答不上来");
        assertThat(found(browser(first), CONFIRMED)).as("the same person again").contains("等第二个人");
        assertThat(stands()).isEmpty();
        assertThat(alerts("B03&outcome=WAITING")).hasSize(1);
        assertThat(browser(test.person(Role.ENTERPRISE, enterprise))
                        .get("/alerts")
                        .body())
                .contains("预警还不是结论", "去答复不一致", "去上传凭证")
                .doesNotContain("??");
        assertThat(browser(first).get("/alerts").body()).doesNotContain("去答复不一致");
        assertThat(alerts("B03&outcome=OPEN")).isEmpty();
        assertThat(alerts("B03&outcome=CONFIRMED")).isEmpty();
        assertThat(browser(test.officer(Role.TAX_OFFICER, "990200"))
                        .post("/alerts", page() + "/dispositions", with("B03", CONFIRMED))
                        .status())
                .isEqualTo(404);

        PageClient second = browser(test.person(Role.RISK_DESK, null));
        assertThat(found(second, "verdict", "CLEARED", "reason", "看错了，其实有单")).contains("等第二个人");
        assertThat(found(second, CONFIRMED)).contains("属实").doesNotContain("等第二个人");

        assertThat(stands()).containsExactly("CONFIRMED");
        assertThat(alerts("B03").get(0).at("/verdict").asString()).isEqualTo("CONFIRMED");
        assertThat(alerts("B03&outcome=CONFIRMED")).hasSize(1);
        assertThat(alerts("B03&outcome=OPEN")).isEmpty();
        assertThat(browser(test.person(Role.ENTERPRISE, enterprise)).get(page()).body())
                .contains("属实")
                .doesNotContain("没有任务单，企业答不上来", "写下结论");
        assertThat(database.sql("SELECT COUNT(*) FROM ledger_entry WHERE kind = 'DISPOSITION'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    @Order(5)
    void theAlertOfTheLineGoesOnAsThatOfTheRecord() {
        String raised = alerts("B03").get(0).at("/raisedAt").asString();
        waitsNoLongerForPapers();
        stages.drain("document.reading", "fourflow.matching", "assessment.screening");

        List<JsonNode> alerts = alerts("B03");
        assertThat(alerts).hasSize(1);
        assertThat(alerts.get(0).at("/record").asString()).startsWith("FF-");
        assertThat(alerts.get(0).at("/line").isNull()).isTrue();
        assertThat(alerts.get(0).at("/since").asString()).isEqualTo("GATE");
        assertThat(alerts.get(0).at("/verdict").asString()).isEqualTo("CONFIRMED");
        assertThat(alerts("B03&outcome=CONFIRMED")).hasSize(1);
        assertThat(alerts("B03&outcome=OPEN")).isEmpty();
        assertThat(alerts.get(0).at("/raisedAt").asString()).isEqualTo(raised);
        assertThat(browser(test.officer(Role.TAX_OFFICER, "990100"))
                        .post(page(), page() + "/dispositions", with("B03", CONFIRMED))
                        .status())
                .as("it is worked on at the record")
                .isEqualTo(404);
    }

    @Test
    @Order(6)
    void onTheRecordTooTwoPersonsHaveToSayTheSame() {
        String[] cleared = {"verdict", "CLEARED", "reason", "补到了任务单，时间都对得上"};
        PageClient first = browser(test.officer(Role.TAX_OFFICER, "990100"));
        assertThat(saidOnRecord(first, cleared)).contains("B03 的结论已记下", "等第二个人");
        assertThat(alerts("B03&outcome=CLEARED")).isEmpty();
        assertThat(alerts("B03&outcome=WAITING")).hasSize(1);
        assertThat(recordPage(browser(test.person(Role.RISK_DESK, null))))
                .as("whoever opens it later")
                .contains("等第二个人", "补到了任务单，时间都对得上");
        assertThat(first.get(page()).body()).contains("补到了任务单，时间都对得上", "等第二个人", "在记录上继续处理");

        PageClient second = browser(test.person(Role.RISK_DESK, null));
        assertThat(saidOnRecord(second, cleared)).doesNotContain("等第二个人");
        assertThat(alerts("B03&outcome=CLEARED")).hasSize(1);
        saidOnRecord(first, CONFIRMED);
        assertThat(saidOnRecord(second, CONFIRMED)).doesNotContain("等第二个人");
        assertThat(alerts("B03&outcome=CONFIRMED")).hasSize(1);
    }

    @Test
    @Order(7)
    void theRecordShowsWhatWasFoundBeforePayment() {
        String record = alerts("B03").get(0).at("/record").asString();
        assertThat(browser(test.person(Role.TAX_OFFICER, null))
                        .get("/records/" + record)
                        .body())
                .contains("付款前筛查", "停下，等人看过", "<span class=\"tag ink\">属实</span>");
    }

    @Test
    @Order(8)
    void aLineThatComesToTheGateAgainAlertsNotBesideItsRecord() {
        transaction.executeWithoutResult(status -> access.actingAs(
                RISK_DESK, () -> gate.decide(List.of(new PayoutGate.Asked(enterprise, line, false, null)))));

        assertThat(alerts("B03")).hasSize(1);
        String page = browser(test.person(Role.RISK_DESK, null))
                .get("/batches/" + batch + "/lines/" + line)
                .body();
        assertThat(page.split("停下，等人看过", -1)).as("both times are told").hasSize(3);
    }

    /** What was settled today is sealed with papers missing only when the time in which they come is over. */
    private void waitsNoLongerForPapers() {
        database.sql("UPDATE settlement_batch SET settled_on = '2026-09-08' WHERE id = ?")
                .param(batch)
                .update();
        database.sql("UPDATE settlement_line SET settled_on = '2026-09-08' WHERE id = ?")
                .param(line)
                .update();
    }

    private String found(PageClient browser, String... said) {
        return said(browser, page(), said);
    }

    private String recordPage(PageClient browser) {
        return browser.get("/records/" + alerts("B03").get(0).at("/record").asString())
                .body();
    }

    private String saidOnRecord(PageClient browser, String... said) {
        String record = "/records/" + alerts("B03").get(0).at("/record").asString();
        return said(browser, record, said);
    }

    private static String said(PageClient browser, String page, String... said) {
        String opening = AlertForms.opening(browser.get(page).body(), "B03");
        return saidOf(browser, page, opening, said);
    }

    private static String saidOf(PageClient browser, String page, String opening, String... said) {
        String[] form =
                Stream.concat(Stream.of("opening", opening), Stream.of(said)).toArray(String[]::new);
        return browser.post(page, page + "/dispositions", with("B03", form)).body();
    }

    private static String[] with(String indicator, String... said) {
        return Stream.concat(Stream.of("indicator", indicator), Stream.of(said)).toArray(String[]::new);
    }

    private String page() {
        return "/batches/" + batch + "/lines/" + line;
    }

    private List<String> stands() {
        return database.sql("SELECT verdict FROM alert_disposition WHERE enterprise_id = ? AND stands ORDER BY id")
                .param(enterprise)
                .query(String.class)
                .list();
    }

    private List<JsonNode> alerts(String indicator) {
        return riskDesk.get("/api/v1/alerts?indicator=" + indicator + "&enterprise=" + enterprise)
                .body()
                .at("/alerts")
                .valueStream()
                .toList();
    }

    private PageClient browser(TestAccounts.Person person) {
        PageClient browser = new PageClient(port);
        browser.signIn(person.name(), TestAccounts.PASSWORD);
        return browser;
    }
}
