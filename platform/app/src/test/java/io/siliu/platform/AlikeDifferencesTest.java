package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** All that is alike of a cause is answered at once and taken back at once; a cause is narrowed in its address. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlikeDifferencesTest {

    private static final String CAUSE = "/differences?kind=AMOUNT&flow=FUNDS";
    private static final String ALL = CAUSE + "&all=true";
    private static final Pattern KEY = Pattern.compile("value=\"(FF-[0-9-]+:[0-9a-f]{64})\"");
    private static final int[] USUAL = {856, 858, 860, 866, 868, 936};
    private static final int LARGE = 938;

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private FlowEnterprise enterprise;
    private PageClient clerk;
    private List<Line> lines;

    AlikeDifferencesTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    @BeforeEach
    void sixUsualPaymentsAndALargeOneThatFallShort() {
        if (enterprise == null) {
            enterprise = FlowEnterprise.open(
                    port, test, 7545, EngagementModel.AGENCY, 856, 858, 860, 866, 868, 936, LARGE, 998);
            lines = new ArrayList<>();
            for (int place = 0; place < USUAL.length; place++) {
                lines.add(enterprise.line(USUAL[place], "5" + place + "0.00"));
            }
            lines.add(enterprise.line(LARGE, "9000.00"));
            enterprise.settle("AD-1", lines.toArray(Line[]::new));
            lines.forEach(this::payShort);
            clerk = new PageClient(port);
            clerk.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);
        }
        database.sql(
                        "UPDATE difference_answer SET withdrawn_at = NOW(6) WHERE enterprise_id = ? AND withdrawn_at IS NULL")
                .param(enterprise.id())
                .update();
    }

    @Test
    void oneAnswerSpeaksOfAllThatIsAlikeAndIsTakenBackAsOne() {
        int waiting = keys(CAUSE).size();
        int alike = waiting - 1;

        assertThat(clerk.get(ALL).body())
                .contains(alike + " 条相像，可以一起答；1 条另有不同", "其余 " + (alike - 3) + " 条与第一条同组", ">答复 " + alike + " 条<")
                .contains("金额是同组中位数的")
                .doesNotContain("??", "name=\"difference\"");
        assertThat(answerAll("示例：银行都扣了一元手续费")).contains("答复了 " + alike + " 条").doesNotContain("??");

        assertThat(keys(CAUSE)).hasSize(1).allMatch(key -> key.startsWith(recordOf(LARGE) + ":"));
        assertThat(clerk.get("/records/" + recordOf(USUAL[0])).body()).contains("示例：银行都扣了一元手续费");
        assertThat(clerk.post("/differences", "/differences/answers/" + lastAnswer() + "/withdrawal")
                        .status())
                .isEqualTo(200);
        assertThat(keys(CAUSE)).hasSize(waiting);
    }

    @Test
    void whatCameSinceItWasShownWaits() {
        int alike = keys(CAUSE).size() - 1;
        String shown = PageClient.shown(clerk.get(ALL)).orElseThrow();
        Line late = enterprise.line(998, "560.00");
        enterprise.settle("AD-2", late);
        payShort(late);

        assertThat(answer("shown", shown, "why", "示例：只说看过的那些")).contains("答复了 " + alike + " 条");

        assertThat(keys(CAUSE)).hasSize(2).anyMatch(key -> key.startsWith(enterprise.recordOf(late) + ":"));
    }

    @Test
    void whatIsOtherThanItWasShownIsRefused() {
        List<String> keys = keys(CAUSE);
        String shown = PageClient.shown(clerk.get(ALL)).orElseThrow();
        String one = keys.stream()
                .filter(key -> key.startsWith(recordOf(USUAL[0]) + ":"))
                .findFirst()
                .orElseThrow();
        answer("difference", one, "why", "示例：先答了其中一条");

        assertThat(answer("shown", shown, "why", "示例：看的是旧的那些")).contains("刚刚变了").doesNotContain("??");
        assertThat(answer("shown", "不是我们给的", "why", "示例：自己编的一串")).contains("刚刚变了");
        assertThat(keys(CAUSE)).hasSize(keys.size() - 1);
    }

    @Test
    void aCauseIsNarrowedByWorkerDayAndAmountInItsAddress() {
        String worker = database.sql("SELECT worker_id FROM four_flow_record WHERE number = ?")
                .param(recordOf(USUAL[1]))
                .query(String.class)
                .single();

        assertThat(records(CAUSE + "&worker=" + worker)).containsExactly(recordOf(USUAL[1]));
        assertThat(clerk.get(CAUSE + "&worker=" + worker).body())
                .contains("从业人员：", "去掉全部筛选")
                .doesNotContain("??");
        assertThat(records(CAUSE + "&least=8000")).containsExactly(recordOf(LARGE));
        assertThat(records(CAUSE + "&least=500.00&most=500.00")).containsExactly(recordOf(USUAL[0]));
        assertThat(records(CAUSE + "&from=2026-09-07&to=2026-09-07")).hasSameSizeAs(keys(CAUSE));
        assertThat(clerk.get(CAUSE + "&from=2026-09-08").body())
                .contains("没有符合这些条件的", "结算日：2026-09-08 –")
                .doesNotContain("??");
        for (String filter : List.of("from=yesterday", "to=%2B999999999-12-31", "least=1E2147483647", "most=-1")) {
            PageClient.Page wrong = clerk.get(CAUSE + "&" + filter);
            assertThat(wrong.status()).as(filter).isEqualTo(422);
            assertThat(wrong.body()).contains("FILTER_NOT_VALID");
        }
    }

    @Test
    void whatIsSetApartCanBeAnsweredMeanwhile() {
        int alike = keys(CAUSE).size() - 1;
        String shown = PageClient.shown(clerk.get(ALL)).orElseThrow();
        String apart = keys(CAUSE).stream()
                .filter(key -> key.startsWith(recordOf(LARGE) + ":"))
                .findFirst()
                .orElseThrow();
        answer("difference", apart, "why", "示例：大额的一条另外说");

        assertThat(answer("shown", shown, "why", "示例：其余的一起说")).contains("答复了 " + alike + " 条");
        assertThat(keys(CAUSE)).isEmpty();
    }

    @Test
    void anAnswerForAllKeepsToWhatTheCauseIsNarrowedTo() {
        int waiting = keys(CAUSE).size();

        assertThat(clerk.post(
                                ALL + "&most=515",
                                "/differences",
                                "kind",
                                "AMOUNT",
                                "flow",
                                "FUNDS",
                                "most",
                                "515",
                                "ground",
                                "OTHER",
                                "why",
                                "示例：只答小额的")
                        .body())
                .contains("答复了 2 条");

        assertThat(keys(CAUSE)).hasSize(waiting - 2);
    }

    @Test
    void whoeverSeesSeveralEnterprisesChoosesOneFirst() {
        FlowEnterprise other = FlowEnterprise.open(port, test, 7546, EngagementModel.AGENCY, 968);
        Line line = other.line(968, "610.00");
        other.settle("AD-3", line);
        other.handIn("receipt.pdf", other.papers("AD-3").receipt(line, Money.of("609.00"), 968));
        workers.drain("document.reading", "fourflow.matching");
        PageClient desk = new PageClient(port);
        desk.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);

        assertThat(desk.get(CAUSE).body())
                .contains("分属几家企业", other.party().name())
                .doesNotContain("??");
        assertThat(desk.get(ALL).body()).contains("分属几家企业").doesNotContain("条相像，可以一起答；1 条另有不同");
        assertThat(desk.get(CAUSE + "&enterprise=" + other.id()).body())
                .contains(other.recordOf(line), "企业：" + other.party().name())
                .doesNotContain(recordOf(USUAL[0]), "分属几家企业");
        assertThat(desk.get(ALL + "&enterprise=" + other.id()).body())
                .contains("企业：" + other.party().name())
                .doesNotContain("??");
    }

    @Test
    void aProgramAnswersForAllThatIsAlike() {
        TradeClient program = new TradeClient(port, test.token(Role.ENTERPRISE, enterprise.id()));
        JsonNode shown = program.get("/api/v1/differences/alike?kind=AMOUNT&flow=FUNDS&most=540")
                .body();
        assertThat(shown.at("/alike").asInt()).isEqualTo(5);
        assertThat(shown.at("/apart").asInt()).isZero();
        TradeClient.Answer endless = program.post("/api/v1/differences/alike/answers", """
                {"kind":"AMOUNT","flow":"FUNDS","only":{"least":1E2147483647},"shown":"1-0","ground":"OTHER","why":"示例：写不下"}""");
        assertThat(endless.status()).isBetween(400, 422);

        TradeClient.Answer kept = program.post("/api/v1/differences/alike/answers", """
                {"kind":"AMOUNT","flow":"FUNDS","only":{"most":540},"shown":"%s","ground":"OTHER","why":"示例：程序一起答"}""".formatted(
                        shown.at("/shown").asString()));

        assertThat(kept.status()).as(kept.body().toString()).isEqualTo(201);
        assertThat(kept.body().at("/differences").asInt()).isEqualTo(5);
        assertThat(records(CAUSE)).contains(recordOf(LARGE), recordOf(USUAL[5])).doesNotContain(recordOf(USUAL[0]));
    }

    private void payShort(Line line) {
        enterprise.handIn(
                "receipt-" + line.worker() + ".pdf",
                enterprise.papers("AD").receipt(line, line.gross().minus(Money.of("1.00")), line.worker()));
        workers.drain("document.reading", "fourflow.matching");
    }

    private String recordOf(int worker) {
        return enterprise.recordOf(lines.stream()
                .filter(line -> line.worker() == worker)
                .findFirst()
                .orElseThrow());
    }

    private List<String> keys(String address) {
        return KEY.matcher(clerk.get(address).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private List<String> records(String address) {
        return keys(address).stream()
                .map(key -> key.substring(0, key.indexOf(':')))
                .toList();
    }

    /** From the page that shows all, whose code goes with the form. */
    private String answerAll(String why) {
        return clerk.post(ALL, "/differences", "kind", "AMOUNT", "flow", "FUNDS", "ground", "OTHER", "why", why)
                .body();
    }

    private String answer(String... fields) {
        List<String> all = new ArrayList<>(List.of("kind", "AMOUNT", "flow", "FUNDS", "ground", "OTHER"));
        IntStream.range(0, fields.length).forEach(place -> all.add(fields[place]));
        return clerk.post("/differences/answers", "/differences", all.toArray(String[]::new))
                .body();
    }

    private String lastAnswer() {
        return database.sql("SELECT MAX(id) FROM difference_answer WHERE enterprise_id = ?")
                .param(enterprise.id())
                .query(String.class)
                .single();
    }
}
