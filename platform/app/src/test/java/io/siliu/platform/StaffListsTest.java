package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An enterprise hands in who works for it and who holds office in it, with everybody's consent, and is told what to mend. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffListsTest {

    private static final int FIRM = 8_551;
    private static final int OTHER = 8_552;
    private static final int OFFICES_ALONE = 8_553;
    private static final int CODES_ALONE = 8_554;
    private static final int LEFT = 8_555;
    private static final int REFUSED = 8_591;
    private static final int TAKEN_BACK = 8_592;
    private static final String HEAD = "证件号码,入职日期,离职日期,是否参保,是否扣缴工资个税,同意日期\n";
    private static final String OFFICES = "证件号码,配偶证件号码,其他用工平台任职数,任职日期,卸任日期,同意日期\n";

    private final Town town;
    private final TestAccounts test;
    private final JdbcClient database;
    private final int port;
    private long firm;
    private PageClient own;

    StaffListsTest(Town town, Access access, Accounts accounts, JdbcClient database, @LocalServerPort int port) {
        this.town = town;
        this.test = new TestAccounts(access, accounts);
        this.database = database;
        this.port = port;
    }

    @BeforeAll
    void anEnterprise() {
        firm = town.enterprise(FIRM, EngagementModel.AGENCY);
    }

    @BeforeEach
    void itsOwnPeopleAct() {
        own = browser(Role.ENTERPRISE, firm);
    }

    /** Whoever acts from now on acts for this enterprise. */
    private long actsFor(int index) {
        long enterprise = town.enterprise(index, EngagementModel.AGENCY);
        own = browser(Role.ENTERPRISE, enterprise);
        return enterprise;
    }

    @Test
    void whoIsOnTheListIsKeptByACodeAlone() {
        long alone = actsFor(CODES_ALONE);
        String row = Invented.idNumber(431) + ",2025-03-01,,是,是,2025-03-01\n";
        assertThat(employees(HEAD + row + row.replace("2025-03-01,,", "2024-01-01,2024/06/30,")))
                .contains("新收 2 行")
                .doesNotContain("要改", Invented.idNumber(431));
        assertThat(employees(HEAD + row)).contains("新收 0 行，以前交过、内容相同的 1 行");

        assertThat(rows(alone, "EMPLOYMENT"))
                .hasSize(2)
                .allSatisfy(more -> assertThat(more)
                        .contains("\"consentedOn\":\"2025-03-01\"")
                        .doesNotContain(Invented.idNumber(431)));
        assertThat(database.sql(
                                "SELECT subject_id FROM audit_event WHERE deed = 'LIST_CONSENT_STATED' AND enterprise_id = ?")
                        .param(alone)
                        .query(String.class)
                        .list())
                .containsExactly(alone + "/EMPLOYMENT/2", alone + "/EMPLOYMENT/1");
        assertThat(own.get("/staff-lists").body()).contains("1 人");
    }

    @Test
    void whoLeftIsHandedInAgainWithTheLastDay() {
        actsFor(LEFT);
        assertThat(employees(HEAD + Invented.idNumber(449) + ",2025/3/1,,是,是,2025/3/1\n"))
                .as("as a spreadsheet writes days")
                .contains("新收 1 行");
        assertThat(own.get("/staff-lists").body()).contains("1 人");
        assertThat(employees(HEAD + Invented.idNumber(449) + ",2025/3/1,2025/12/31,是,是,2025/3/1\n"))
                .contains("新收 1 行");

        assertThat(own.get("/staff-lists").body()).contains("0 人").doesNotContain("1 人");
        assertThat(employees(HEAD + Invented.idNumber(449) + ",2025/2/30,,是,是,2025/3/1\n"))
                .contains("不是日期");
    }

    /** A correction that is taken back is the last word, and rows that say the same are one. */
    @Test
    void theFirstWordsAgainAreNewAfterOthers() {
        actsFor(TAKEN_BACK);
        String lasting = Invented.idNumber(453) + ",2025-03-01,,是,是,2025-03-01\n";
        String ended = lasting.replace("2025-03-01,,", "2025-03-01,2025-12-31,");
        assertThat(employees(HEAD + lasting + lasting)).contains("新收 1 行，以前交过、内容相同的 1 行");
        assertThat(employees(HEAD + ended)).contains("新收 1 行");
        assertThat(own.get("/staff-lists").body()).doesNotContain("1 人");

        assertThat(employees(HEAD + lasting)).contains("新收 1 行");
        assertThat(own.get("/staff-lists").body()).contains("1 人");
        assertThat(employees(HEAD + lasting.replace("是,是", "yes,Yes")))
                .as("the English page asks for yes or no")
                .contains("新收 0 行，以前交过、内容相同的 1 行");
        assertThat(employees(HEAD + ended + lasting)).contains("新收 2 行");
        assertThat(own.get("/staff-lists").body()).contains("1 人");
    }

    @Test
    void aTableOfAsManyRowsAsAreTakenMayEndWithEmptyOnes() {
        assertThat(employees(HEAD + "x\n".repeat(5_000) + "\n,,,,,\n"))
                .contains("有 5,000 处要改")
                .doesNotContain("行数太多");
    }

    @Test
    void officersAndTheirSpousesStandOnAListOfTheirOwn() {
        long alone = actsFor(OFFICES_ALONE);
        assertThat(hand(
                        "OFFICE",
                        true,
                        (OFFICES + Invented.idNumber(433) + "," + Invented.idNumber(435) + ",2,2025-01-01,,2026-01-01\n"
                                        + Invented.idNumber(437) + ",,0,2025-01-01,,2026-01-01\n")
                                .getBytes(UTF_8)))
                .contains("新收 2 行");
        assertThat(rows(alone, "OFFICE")).hasSize(2);
    }

    @Test
    void whatIsWrongIsNamedByRowAndColumnAndTheRestIsTaken() {
        String page = employees(HEAD
                + Invented.idNumber(439) + ",2025-03-01,2025-02-28,是,是,2025-03-01\n"
                + "110101199001011234,2025-03-01,,是,否,2025-03-01\n"
                + Invented.idNumber(441) + ",1. März,,也许,,2099-01-01\n"
                + Invented.idNumber(443) + ",2025-03-01,,是,否\n"
                + "\n"
                + Invented.idNumber(445) + ",2025-03-01,,否,否,2025-03-01\n");

        assertThat(page).contains("新收 1 行", "有 7 处要改");
        assertThat(faults(page))
                .containsExactly(
                        "2 离职日期 最后一天早于第一天。",
                        "3 证件号码 不是有效的居民身份证号码，校验位、日期或地区不对。",
                        "4 入职日期 不是日期，请写成 2026-01-31。",
                        "4 是否参保 请写“是”或“否”。",
                        "4 是否扣缴工资个税 没有填。",
                        "4 同意日期 日期在今天之后。",
                        "5 — 这一行的列数与表头不同。");
        assertThat(page).doesNotContain("110101199001011234");
    }

    @Test
    void aTableThatCannotBeReadIsRefusedAsAWhole() {
        long alone = actsFor(REFUSED);
        String good = HEAD + Invented.idNumber(447) + ",2025-03-01,,是,是,2025-03-01\n";
        assertThat(hand("EMPLOYMENT", false, good.getBytes(UTF_8)))
                .contains("没有勾选同意声明", "没有收下任何一行")
                .doesNotContain("没有问题的行已经收下");
        assertThat(hand("OFFICE", true, good.getBytes(UTF_8))).contains("第一行不是规定的表头");
        assertThat(employees("")).contains("表是空的");
        assertThat(employees(HEAD)).contains("表是空的");
        assertThat(employees(HEAD + "\"open")).contains("不是 CSV 表格");
        assertThat(hand("EMPLOYMENT", true, new byte[] {(byte) 0xff, 0, 1})).contains("读不出文字");
        assertThat(employees(HEAD + "x\n".repeat(5_001))).contains("行数太多");
        assertThat(hand("EMPLOYMENT", true, new byte[1_000_001])).contains("文件太大");
        assertThat(rows(alone, "EMPLOYMENT")).isEmpty();
        assertThat(rows(alone, "OFFICE")).isEmpty();
        assertThat(hand("EMPLOYMENT", true, good.getBytes(Charset.forName("GBK"))))
                .as("as a Chinese spreadsheet saves it")
                .contains("新收 1 行");
    }

    @Test
    void onlyAnEnterpriseHandsInListsAndOfItselfAlone() {
        long other = town.enterprise(OTHER, EngagementModel.AGENCY);
        assertThat(employees(HEAD + Invented.idNumber(451) + ",2025-03-01,,是,是,2025-03-01\n"))
                .contains("新收 1 行");
        assertThat(own.get("/staff-lists").body()).containsPattern("[1-9]\\d* 人");
        assertThat(browser(Role.ENTERPRISE, other).get("/staff-lists").body())
                .contains("0 人")
                .doesNotContainPattern("[1-9]\\d* 人");
        assertThat(browser(Role.TAX_OFFICER, null).get("/staff-lists").status()).isEqualTo(403);
        assertThat(own.get("/upload").body()).contains("href=\"/staff-lists\"");
        assertThat(own.get("/staff-lists/head?kind=OFFICE").body()).contains(OFFICES.strip());
    }

    private String employees(String table) {
        return hand("EMPLOYMENT", true, table.getBytes(UTF_8));
    }

    private String hand(String kind, boolean consented, byte[] table) {
        return own.upload("/staff-lists", "/staff-lists?kind=" + kind + "&consent=" + consented, Map.of("file", table))
                .body();
    }

    private static List<String> faults(String page) {
        return Pattern.compile(
                        "<tr><td class=\"num\"[^>]*>([^<]*)</td><td[^>]*><span[^>]*>([^<]*)</span></td><td[^>]*>([^<]*)</td></tr>")
                .matcher(page)
                .results()
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                .toList();
    }

    private List<String> rows(long enterprise, String kind) {
        return database.sql(
                        "SELECT more FROM outside_statement WHERE enterprise_id = ? AND kind = ? AND happened_on < '2025-03-02'")
                .params(enterprise, kind)
                .query(String.class)
                .list();
    }

    private PageClient browser(Role role, Long enterprise) {
        PageClient browser = new PageClient(port);
        browser.signIn(test.person(role, enterprise).name(), TestAccounts.PASSWORD);
        return browser;
    }
}
