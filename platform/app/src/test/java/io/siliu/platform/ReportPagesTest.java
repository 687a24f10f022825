package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.TestAccounts.Person;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.settlement.BookSettlement;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Two persons take a report through its pages; officers see what was submitted, masked, of their region, and each look is kept. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPagesTest {

    private static final TaxBureauOfTests BUREAU =
            new TaxBureauOfTests(Path.of("target/siliu-test/report-pages/bureau"));
    private static final LocalDate SETTLED = LocalDate.of(2026, 6, 30);
    private static final int WORKER = 512;
    private static final int PERSON = 513;

    private final Access access;
    private final Town town;
    private final TestAccounts test;
    private final BookSettlement booking;
    private final Workers stages;
    private final JdbcClient database;
    private final int port;

    ReportPagesTest(
            Access access,
            Accounts accounts,
            Town town,
            BookSettlement booking,
            Workers stages,
            JdbcClient database,
            @LocalServerPort int port) {
        this.access = access;
        this.town = town;
        this.test = new TestAccounts(access, accounts);
        this.booking = booking;
        this.stages = stages;
        this.database = database;
        this.port = port;
    }

    @DynamicPropertySource
    static void theBureau(DynamicPropertyRegistry registry) {
        registry.add("siliu.outside.tax-bureau", BUREAU::address);
    }

    @AfterAll
    void closeTheBureau() {
        BUREAU.close();
    }

    @BeforeAll
    void somebodyWasPaid() {
        long enterprise = town.enterprise(7_931, EngagementModel.AGENCY);
        town.worker(WORKER);
        String task = town.acceptedTask(enterprise, WORKER, "1200.00", SETTLED);
        byte[] file = (Town.header() + Town.line("RP-1", task, WORKER, "1200.00")).getBytes(UTF_8);
        access.actingAs(Town.person(enterprise), () -> booking.book(file, SETTLED, YearMonth.from(SETTLED)));
        long other = town.enterprise(7_932, EngagementModel.SUBCONTRACT);
        town.worker(PERSON);
        String work = town.acceptedTask(other, PERSON, "60000.00", LocalDate.of(2026, 3, 31));
        byte[] march = (Town.header() + Town.line("RP-2", work, PERSON, "60000.00")).getBytes(UTF_8);
        access.actingAs(
                Town.person(other), () -> booking.book(march, LocalDate.of(2026, 3, 31), YearMonth.of(2026, 3)));
    }

    @Test
    void twoPersonsTakeAReportToTheBureauAndOfficersSeeItMasked() {
        Person one = test.person(Role.RISK_DESK, null);
        PageClient first = in(one);
        PageClient second = in(test.person(Role.RISK_DESK, null));
        Person officer = test.officer(Role.TAX_OFFICER, "990100");
        PageClient here = in(officer);
        PageClient elsewhere = in(test.officer(Role.TAX_OFFICER, "990200"));

        PageClient.Page asked = first.post("/reports", "/reports", "period", "2026Q2");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body()).contains("编制中");
        String report = asked.path();
        stages.drain("filing.drafting");

        PageClient.Page draft = first.get(report);
        assertThat(draft.body())
                .contains("1,200.00", "与平台已付总额一致", "确认无误")
                .doesNotContain("??", Invented.proprietorCode(WORKER), "示例工" + WORKER);
        assertThat(here.get(report).status()).as("a draft stays in the house").isEqualTo(404);
        assertThat(first.post(report, report + "/confirm").body()).contains("你已确认，请另一个人提交");
        aDraftThatIsStaleSaysWhatChanged(second, report);
        assertThat(second.post(report, report + "/submit").body()).contains("待发送");
        aFailureOfThePlatformIsCalledOne(first, report);
        stages.drain("filing.submission");

        PageClient.Page taken = here.get(report);
        assertThat(taken.body())
                .contains("税务机关已受理", "1,200.00", "有登记证照")
                .doesNotContain("??", Invented.proprietorCode(WORKER), "编制更正版");
        assertThat(elsewhere.get(report).body()).contains("这张表没有行").contains("税务机关已受理");
        assertThat(first.get("/reports").body())
                .contains("2026Q2", "逾期", "编制更正版")
                .doesNotContain("??");
        assertThat(here.get("/reports").body()).contains("2026Q2").doesNotContain("编制更正版");
        assertThat(here.get(report + "/file?form=INCOME").status()).isEqualTo(403);
        assertThat(here.get(report + "/proof").status()).as("no witnesses here").isEqualTo(409);
        assertThat(first.get(report + "/file?form=INCOME").body()).contains(Invented.proprietorCode(WORKER));
        assertThat(first.get("/language/en?back=" + report).body()).contains("accepted by the tax authority");

        assertThat(looks(officer.id()))
                .filteredOn(kind -> kind.startsWith("REPORT"))
                .containsExactly("REPORT", "REPORT_LIST");
        assertThat(looks(one.id())).contains("REPORT_FILE");
        Matcher link = Pattern.compile("href=\"(/reports/\\d+)\"")
                .matcher(first.get("/audit").body());
        assertThat(link.find()).as("the trail leads back").isTrue();
    }

    @Test
    void aMonthOfWithholdingIsRecordedByOneAndConfirmedByAnother() {
        PageClient desk = in(test.person(Role.RISK_DESK, null));
        PageClient second = in(test.person(Role.RISK_DESK, null));

        assertThat(desk.post("/reports", "/reports/withholding", "month", "2026-03", "receipt", "?")
                        .body())
                .contains("照抄税务机关的回执号");
        assertThat(desk.post("/reports", "/reports/withholding", "month", "2026-03", "receipt", "KJ-202603-1")
                        .body())
                .contains("KJ-202603-1", "2026-03", "60,000.00", "等另一人确认", "请另一个人确认")
                .doesNotContain("与回执一致，确认", "??");
        Matcher confirm = Pattern.compile("action=\"(/reports/withholding/\\d+/confirm)\"")
                .matcher(second.get("/reports").body());
        assertThat(confirm.find()).isTrue();
        assertThat(desk.post("/reports", confirm.group(1)).status())
                .as("not by whoever recorded it")
                .isEqualTo(422);
        assertThat(second.post("/reports", confirm.group(1)).body())
                .contains("已确认")
                .doesNotContain("等另一人确认", "??");
        assertThat(second.post("/reports", confirm.group(1)).body()).contains("刚才已被确认或放弃");
        assertThat(desk.post("/reports", "/reports/withholding", "month", "2026-03", "receipt", "KJ-202603-2")
                        .status())
                .as("nothing of the month is left to file")
                .isEqualTo(422);
        assertThat(desk.post(
                                "/reports",
                                "/reports/withholding",
                                "month",
                                "2026-03",
                                "kind",
                                "CORRECTION",
                                "receipt",
                                "KJ-202603-2")
                        .status())
                .as("and nothing of it is to be corrected")
                .isEqualTo(422);
        assertThat(second.get("/language/en?back=/reports").body())
                .contains("Months filed by withholding", "confirmed by", "Filing, or supplementary filing")
                .doesNotContain("??");
    }

    /** 60,000 alone are exempt; what bore the VAT of the month stayed when the rest of it was not paid. */
    @Test
    void vatHeldTooMuchStandsThereMaskedUntilItWasPaidBack() {
        long worker = town.worker(PERSON);
        holdsTooMuch(worker);
        PageClient officer = in(test.officer(Role.TAX_OFFICER, "990100"));
        assertThat(officer.get("/reports").body())
                .contains("2026-03 多扣了", "1,154.46")
                .doesNotContain("??", "vat-repayments", "示例工" + PERSON);
        assertThat(in(test.officer(Role.TAX_OFFICER, "990200")).get("/reports").body())
                .as("of another region")
                .doesNotContain("1,154.46");

        PageClient desk = in(test.person(Role.RISK_DESK, null));
        String back = "/reports/vat-repayments";
        String person = Long.toString(worker);
        assertThat(desk.post("/reports", back, "worker", person, "month", "2026-03", "reference", "?")
                        .body())
                .contains("照抄银行的付款流水号", "name=\"amount\" value=\"1154.46\"");
        assertThat(givenBack(desk, person, "400.00", "REF-20260420-1").body())
                .as("another amount than the one that is due by now")
                .contains("应退的金额刚才变了", "1,154.46")
                .doesNotContain("??");
        assertThat(givenBack(desk, person, "1E2147483647", "REF-20260420-1").body())
                .contains("应退的金额刚才变了");
        assertThat(givenBack(desk, person, "1154.46", "REF-20260420-1").body())
                .contains("REF-20260420-1", "已记下一笔退还，等另一人确认", "请另一个人确认")
                .doesNotContain("与银行付款一致，确认", "??");
        assertThat(givenBack(desk, person, "1154.46", "REF-20260420-2").body()).contains("没有多扣的增值税了");
        PageClient second = in(test.person(Role.RISK_DESK, null));
        Matcher confirm = Pattern.compile("action=\"(/reports/vat-repayments/\\d+/confirm)\"")
                .matcher(second.get("/reports").body());
        assertThat(confirm.find()).isTrue();
        assertThat(desk.post("/reports", confirm.group(1)).body())
                .as("not by whoever recorded it")
                .contains("记下退还的人不能再确认");
        assertThat(second.post("/reports", confirm.group(1)).body())
                .contains("REF-20260420-1", "1,154.46", "确认于")
                .doesNotContain("2026-03 多扣了", "等另一人确认", "??");
        assertThat(second.post("/reports", confirm.group(1)).body()).contains("这一笔刚才已被确认或放弃");
        assertThat(officer.get("/reports").body()).contains("REF-20260420-1");
        assertThat(in(test.officer(Role.TAX_OFFICER, "990200")).get("/reports").body())
                .as("of another region")
                .doesNotContain("REF-20260420-1");
        assertThat(second.get("/language/en?back=/reports").body())
                .contains("VAT held too much, given back", "Bank number")
                .doesNotContain("??");
        assertThat(database.sql(
                                "SELECT CONCAT(vat, ' ', surcharges, ' ', reference) FROM vat_repayment WHERE worker_id = ?")
                        .param(worker)
                        .query(String.class)
                        .list())
                .containsExactly("1089.11 65.35 REF-20260420-1");
    }

    private void holdsTooMuch(long worker) {
        assertThat(database.sql("UPDATE tax_held_month SET vat = 1089.11, surcharges = 65.35, vat_over = 1154.46,"
                                + " city = '990100' WHERE worker_id = ? AND month = '2026-03'")
                        .param(worker)
                        .update())
                .isEqualTo(1);
    }

    /** 31 October 2026 is a Saturday; what is said of that stands on a line of its own. */
    @Test
    void noLineOfTheListBeginsWithAComma() {
        PageClient desk = in(test.person(Role.RISK_DESK, null));
        assertThat(desk.get("/reports").body())
                .contains(">逢休假日顺延至 2026-11-02<")
                .doesNotContainPattern("<span[^>]*>\\s*[，。；、]");
        assertThat(desk.get("/language/en?back=/reports").body())
                .contains(">moved over days off to 2026-11-02<")
                .doesNotContainPattern("<span[^>]*>\\s*[,.;]");
    }

    /** More months of another region stand before theirs than the list shows. */
    @Test
    void officersOfASmallRegionFindTheirsAmongMany() {
        long worker = town.worker(PERSON);
        holdsTooMuch(worker);
        String others = IntStream.rangeClosed(1, 201)
                .mapToObj(each -> "('EXAMPLE', " + -each + ", '2026-01', 1000, 990, 0, 10, 0, 0, 10, '990200', 'TAX')")
                .collect(Collectors.joining(", "));
        database.sql(
                        "INSERT INTO tax_held_month (platform_code, worker_id, month, gross, income, income_tax, vat, surcharges,"
                                + " vat_short, vat_over, city, retention_class) VALUES " + others)
                .update();
        try {
            assertThat(in(test.officer(Role.TAX_OFFICER, "990100"))
                            .get("/reports")
                            .body())
                    .contains("2026-03 多扣了")
                    .doesNotContain("2026-01 多扣了", "??");
            assertThat(in(test.officer(Role.TAX_OFFICER, "990200"))
                            .get("/reports")
                            .body())
                    .contains("2026-01 多扣了")
                    .doesNotContain("2026-03 多扣了");
        } finally {
            database.sql("DELETE FROM tax_held_month WHERE worker_id < 0").update();
            database.sql("UPDATE tax_held_month SET vat = 0, surcharges = 0, vat_over = 0 WHERE worker_id = ?")
                    .param(worker)
                    .update();
        }
    }

    /** One that is paid again does not hold it once more, so what the worker returned would be the office's and held by nobody. */
    @Test
    void ofALineThatIsNotPaidThePageSaysWhetherToAskTheWorker() {
        PageClient desk = in(test.person(Role.RISK_DESK, null));
        database.sql("UPDATE settlement_line SET line_number = 12345 WHERE batch_number = 'RP-2'")
                .update();
        try {
            notPaid("DROPPED");
            assertThat(desk.get("/reports").body())
                    .contains("第 12345 行", "决定不付了", "请向本人收回退给的部分", "/recovered\"")
                    .doesNotContain("不要向本人收回", "??");
            for (String cause : List.of("REFUSED", "RETURNED")) {
                notPaid(cause);
                assertThat(desk.get("/reports").body())
                        .contains("重新付出这一笔即可，届时不再扣它；不要向本人收回")
                        .doesNotContain("请向本人收回退给的部分", "/recovered\"", "??");
            }
            assertThat(desk.get("/language/en?back=/reports").body())
                    .contains("Pay the line again", "line 12345")
                    .doesNotContain("??");
        } finally {
            database.sql("DELETE FROM settlement_withholding_step WHERE payout_id = -1")
                    .update();
            database.sql("UPDATE settlement_line SET line_number = 1 WHERE batch_number = 'RP-2'")
                    .update();
        }
    }

    /** On every page, to whoever may be the second person: whoever recorded it does not wait for themselves. */
    @Test
    void theLinkToTheReportsSaysHowMuchWaitsForASecondPerson() {
        String number = "涉税报送</span>\\s*<span class=\"n\"\\s*>1<";
        Person first = test.person(Role.RISK_DESK, null);
        database.sql(
                        "INSERT INTO vat_repayment (id, worker_id, city, month, vat, surcharges, reference, recorded_at, recorded_by,"
                                + " recorded_by_name, waiting_for, retention_class) VALUES (-7, -7, '990100', '2026-01', 1, 0, 'WAITS-1',"
                                + " NOW(6), ?, '示例人', '-7/2026-01', 'TAX')")
                .param(first.id())
                .update();
        try {
            assertThat(in(test.person(Role.RISK_DESK, null)).get("/ledger").body())
                    .containsPattern(number);
            assertThat(in(first).get("/ledger").body()).doesNotContainPattern(number);
            assertThat(in(test.officer(Role.TAX_OFFICER, "990100"))
                            .get("/ledger")
                            .body())
                    .contains("涉税报送")
                    .doesNotContainPattern(number);
        } finally {
            database.sql("DELETE FROM vat_repayment WHERE id = -7").update();
        }
    }

    /** What was open yesterday and is not today: whoever looks sees by which payment, and by whose word. */
    @Test
    void whatWasReturnedOfALineStaysOnThePage() {
        database.sql(
                        "INSERT INTO settlement_vat_recovered (enterprise_id, line_id, worker_id, amount, reference, recorded_at,"
                                + " recorded_by, recorded_by_name, retention_class) SELECT enterprise_id, id, worker_id, 10, 'BACK-20260331',"
                                + " NOW(6), 1, '示例经办', 'TAX' FROM settlement_line WHERE batch_number = 'RP-2'")
                .update();
        try {
            assertThat(in(test.person(Role.RISK_DESK, null)).get("/reports").body())
                    .contains("退给的 10.00 元", "BACK-20260331", "示例经办 记于", "/recovered/withdrawal\"")
                    .doesNotContain("??");
            assertThat(in(test.officer(Role.TAX_OFFICER, "990100"))
                            .get("/reports")
                            .body())
                    .contains("BACK-20260331", "示例经办 记于")
                    .doesNotContain("/recovered/withdrawal");
        } finally {
            database.sql("DELETE FROM settlement_vat_recovered WHERE reference = 'BACK-20260331'")
                    .update();
        }
    }

    private void notPaid(String cause) {
        database.sql("DELETE FROM settlement_withholding_step WHERE payout_id = -1")
                .update();
        assertThat(database.sql(
                                "INSERT INTO settlement_withholding_step (enterprise_id, line_id, step, worker_id, payout_id, cause,"
                                        + " day, gross, income, income_tax, vat, surcharges, given_back, at, retention_class)"
                                        + " SELECT enterprise_id, id, 1, worker_id, -1, ?, '2026-03-31', -60000, -60000, 0, 0, 0, 10,"
                                        + " NOW(6), 'TAX' FROM settlement_line WHERE batch_number = 'RP-2'")
                        .param(cause)
                        .update())
                .isEqualTo(1);
    }

    /** Nobody compared it, so the page does not say that somebody did. */
    @Test
    void whatOnePersonRecordedBeforeTwoWereAskedForIsNotCalledConfirmed() {
        database.sql(
                        "INSERT INTO vat_repayment (id, worker_id, city, month, vat, surcharges, reference, recorded_at, recorded_by,"
                                + " recorded_by_name, confirmed_at, retention_class)"
                                + " VALUES (-1, -1, '990300', '2026-02', 1, 0, 'ALONE-20260301', NOW(6), 1, '示例人', NOW(6), 'TAX')")
                .update();
        try {
            String page = in(test.person(Role.RISK_DESK, null)).get("/reports").body();
            int row = page.indexOf("ALONE-20260301");
            assertThat(page.substring(row, page.indexOf("</tr>", row)))
                    .contains("一人记下</span>", "class=\"s dim wraps\">当时不要求第二人核对")
                    .doesNotContain("已确认", "确认于", "等另一人确认", "vat-repayments/-1", "??");
        } finally {
            database.sql("DELETE FROM vat_repayment WHERE id = -1").update();
        }
    }

    /** Asked again, the worker would pay it a second time. */
    @Test
    void whatTheWorkerReturnedIsNotAskedForAgain() {
        database.sql(
                        "INSERT INTO vat_repayment (id, worker_id, city, month, vat, surcharges, beyond, reference, recorded_at,"
                                + " recorded_by, recorded_by_name, confirmed_at, confirmed_by, confirmed_by_name, retention_class)"
                                + " VALUES (-2, -2, '990300', '2026-02', 10, 0, 10, 'BEYOND-20260301', NOW(6), 1, '示例人', NOW(6), 2,"
                                + " '示例同事', 'TAX')")
                .update();
        PageClient desk = in(test.person(Role.RISK_DESK, null));
        try {
            assertThat(rowOf(desk, "BEYOND-20260301"))
                    .contains("class=\"s dim wraps\">其中 10.00 元", "请向本人收回", "vat-repayments/-2/recovered")
                    .doesNotContain("??");
            database.sql("UPDATE vat_repayment SET recovered_reference = 'BACK-20260301', recovered_at = NOW(6),"
                            + " recovered_by = 1, recovered_by_name = '示例经办' WHERE id = -2")
                    .update();
            assertThat(rowOf(desk, "BEYOND-20260301"))
                    .contains("其中 10.00 元", "BACK-20260301", "示例经办 记于", "vat-repayments/-2/recovered/withdrawal")
                    .doesNotContain("请向本人收回", "vat-repayments/-2/recovered\"", "??");
        } finally {
            database.sql("DELETE FROM vat_repayment WHERE id = -2").update();
        }
    }

    /** The worker has what is due: nothing is paid, and nothing asked back. */
    @Test
    void whatIsSetOffIsNeitherPaidNorAskedFor() {
        long worker = town.worker(PERSON);
        holdsTooMuch(worker);
        BigDecimal income = database.sql("SELECT income FROM tax_held_month WHERE worker_id = ? AND month = '2026-03'")
                .param(worker)
                .query(BigDecimal.class)
                .single();
        database.sql(
                        "INSERT INTO vat_repayment (id, worker_id, city, month, vat, surcharges, beyond, beyond_vat, reference,"
                                + " recorded_at, recorded_by, recorded_by_name, confirmed_at, confirmed_by, confirmed_by_name,"
                                + " retention_class) VALUES (-3, ?, '990100', '2026-03', 10, 0, 10, 10, 'SETOFF-20260301', NOW(6), 1,"
                                + " '示例人', NOW(6), 2, '示例同事', 'TAX')")
                .param(worker)
                .update();
        PageClient desk = in(test.person(Role.RISK_DESK, null));
        try {
            assertThat(desk.get("/reports").body())
                    .contains("先用它抵这里应退的", "/reports/vat-repayments/set-off")
                    .doesNotContain("name=\"amount\" value=\"1154.46\"", "??");
            assertThat(rowOf(desk, "SETOFF-20260301"))
                    .contains("其中 10.00 元")
                    .doesNotContain("请向本人收回", "vat-repayments/-3/recovered");
            assertThat(desk.post(
                                    "/reports",
                                    "/reports/vat-repayments/set-off",
                                    "worker",
                                    Long.toString(worker),
                                    "month",
                                    "2026-03")
                            .body())
                    .contains("2026-03 多扣了", "1,144.46", "name=\"amount\" value=\"1144.46\"")
                    .doesNotContain("先用它抵这里应退的", "??");
        } finally {
            database.sql("DELETE FROM vat_repayment WHERE id = -3").update();
            database.sql(
                            "UPDATE tax_held_month SET income = ?, vat = 0, surcharges = 0, vat_over = 0 WHERE worker_id = ?"
                                    + " AND month = '2026-03'")
                    .params(income, worker)
                    .update();
        }
    }

    /** The row in which the bank's number of a payment to the worker stands. */
    private static String rowOf(PageClient desk, String reference) {
        String page = desk.get("/reports").body();
        int at = page.indexOf(reference);
        return page.substring(page.lastIndexOf("<tr", at), page.indexOf("</tr>", at));
    }

    private static PageClient.Page givenBack(PageClient desk, String worker, String amount, String reference) {
        return desk.post(
                "/reports",
                "/reports/vat-repayments",
                "worker",
                worker,
                "month",
                "2026-03",
                "amount",
                amount,
                "reference",
                reference);
    }

    /** Riders are not exempt for a while. */
    private void aDraftThatIsStaleSaysWhatChanged(PageClient browser, String report) {
        database.sql("UPDATE statutory_exempt_work SET valid_to = '2026-01-01' WHERE occupation = 'RIDER'")
                .update();
        PageClient.Page refused = browser.post(report, report + "/submit");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("规定有变动", "RIDER 配送便民劳务", "已不适用").doesNotContain("??");
        database.sql("UPDATE statutory_exempt_work SET valid_to = NULL WHERE occupation = 'RIDER'")
                .update();
    }

    /** Its rows cannot be read for a while. */
    private void aFailureOfThePlatformIsCalledOne(PageClient browser, String report) {
        database.sql("UPDATE statutory_report_row SET sealed = CONCAT('x', sealed)")
                .update();
        stages.drain("filing.submission");
        assertThat(BUREAU.sent()).isEmpty();
        assertThat(browser.get(report).body())
                .contains("本平台处理这次提交时出了错", "没有发给税务机关")
                .doesNotContain("发出去了", "??");
        database.sql("UPDATE statutory_report_row SET sealed = SUBSTRING(sealed, 2)")
                .update();
        database.sql("UPDATE statutory_report SET next_at = '2026-01-01' WHERE state = 'READY'")
                .update();
    }

    private List<String> looks(long accountId) {
        return database.sql("SELECT subject_kind FROM audit_event WHERE account_id = ? AND deed = 'LOOKED' ORDER BY id")
                .param(accountId)
                .query(String.class)
                .list();
    }

    private PageClient in(Person person) {
        PageClient client = new PageClient(port);
        client.signIn(person.name(), TestAccounts.PASSWORD);
        return client;
    }
}
