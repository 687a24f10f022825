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
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** All open papers that are alike are answered at once, over every page, and taken back at once; the others are told and left. */
@SiliuTest
@TestPropertySource(properties = "siliu.fourflow.pause=PT0S")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllOpenPapersTest {

    private static final String ALL = "/open-papers?all=BEST";
    private static final Pattern PAPER = Pattern.compile("id=\"paper-(\\d+)\"");
    private static final Pattern ANSWER = Pattern.compile("/open-papers/answers/(\\d+)/taken-back");
    private static final String UNKNOWN_TASK = "RW0000000000000000";
    private static final int[] USUAL = {362, 364, 366, 368, 370};
    private static final int LARGE = 372;
    private static final int WITHOUT_LINE = 374;
    private static final int TWICE = 376;
    private static final int LATE = 382;

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private FlowEnterprise enterprise;
    private PageClient clerk;

    AllOpenPapersTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    /** Five receipts fall one yuan short; one is large, one is of nobody's line, and two are for one line. */
    @BeforeAll
    void ninePapers() {
        enterprise = FlowEnterprise.open(
                port, test, 7687, EngagementModel.AGENCY, 362, 364, 366, 368, 370, LARGE, WITHOUT_LINE, TWICE, LATE);
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < USUAL.length; place++) {
            lines.add(enterprise.line(USUAL[place], "5" + place + "0.00"));
        }
        lines.add(enterprise.line(LARGE, "9000.00"));
        lines.add(enterprise.line(TWICE, "600.00"));
        enterprise.settle("AO-1", lines.toArray(Line[]::new));
        for (int place = 0; place < USUAL.length; place++) {
            handIn(USUAL[place], (500 + 10 * place - 1) + ".00", 1);
        }
        handIn(LARGE, "8999.00", 1);
        handIn(WITHOUT_LINE, "77.00", 1);
        handIn(TWICE, "390.00", 1);
        handIn(TWICE, "190.00", 2);
        workers.drain("document.reading", "fourflow.matching");
        clerk = new PageClient(port);
        clerk.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);
    }

    @AfterEach
    void nothingIsDecided() {
        database.sql("DELETE FROM paper_decision WHERE enterprise_id = ?")
                .param(enterprise.id())
                .update();
        database.sql("DELETE FROM decision_to_solve WHERE enterprise_id = ?")
                .param(enterprise.id())
                .update();
        database.sql("INSERT INTO block_arrival (enterprise_id, id, arrived_at) VALUES (?, ?, NOW(6))")
                .params(enterprise.id(), System.nanoTime())
                .update();
        workers.drain("fourflow.matching");
    }

    @Test
    void oneAnswerPlacesAllThatAreAlikeAndIsTakenBackAsOne() {
        assertThat(clerk.get(ALL).body())
                .contains("5 件相像，可以一起答；4 件另有不同", "其余 2 件和前面的一样", ">5 件各归最像的记录<")
                .contains("金额是同组中位数的", "没有唯一最像的记录", "另有 1 件也最像这条记录")
                .doesNotContain("??", "name=\"paper\"");

        PageClient.Page answered = clerk.post(ALL, "/open-papers", "all", "BEST", "why", "示例：银行都扣了一元手续费");

        assertThat(answered.body()).contains("记下了 5 件", "另有 5 件已经答复", "撤回这 5 件").doesNotContain("??");
        assertThat(listed("")).hasSize(4);
        workers.drain("fourflow.matching");
        assertThat(placedByPeople()).isEqualTo(5);

        assertThat(tracesOf(paperOf(USUAL[0]))).endsWith("PAPER_PLACED");

        Matcher answer = ANSWER.matcher(answered.body());
        assertThat(answer.find()).isTrue();
        assertThat(clerk.post("/open-papers", answer.group(), "why", "示例：不是手续费").body())
                .contains("撤回了 5 件的决定");
        assertThat(tracesOf(paperOf(USUAL[0]))).endsWith("PAPER_PLACED", "PAPER_PLACING_TAKEN_BACK");
        workers.drain("fourflow.matching");
        assertThat(placedByPeople()).isZero();
        assertThat(listed("")).hasSize(9);
    }

    @Test
    void noneOfThemBelongsHereButTheOutlierIsAskedAlone() {
        assertThat(clerk.get("/open-papers?all=NOWHERE").body())
                .contains("8 件相像，可以一起答；1 件另有不同", ">8 件不属于任何记录<")
                .doesNotContain("??");

        assertThat(clerk.post("/open-papers?all=NOWHERE", "/open-papers", "all", "NOWHERE", "why", "示例：都是报销")
                        .body())
                .contains("记下了 8 件");

        assertThat(listed("")).hasSize(1);
    }

    @Test
    void itIsRefusedWhereOthersAreAlikeByThenAndTheReasonIsKept() {
        String shown = PageClient.shown(clerk.get(ALL)).orElseThrow();
        String one = paperOf(USUAL[0]);
        clerk.post("/open-papers", "/open-papers", "act", "NOWHERE", "paper", one, "why", "示例：先答了一件");

        assertThat(answer(shown, "示例：看的是旧的那些"))
                .contains("刚刚有凭证变了", "value=\"示例：看的是旧的那些\"")
                .doesNotContain("??");
        assertThat(answer("不是我们给的", "示例：自己编的一串")).contains("刚刚有凭证变了");
        assertThat(answer(shown, "短")).contains("请写明原因，4 到 500 个字");
        assertThat(listed("")).hasSize(8);
    }

    @Test
    void ofTwoWhoAnswerAtTheSameMomentOneIsToldThatItChanged() {
        PageClient colleague = new PageClient(port);
        colleague.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);
        String shown = PageClient.shown(clerk.get(ALL)).orElseThrow();

        List<CompletableFuture<String>> sent = Stream.of(clerk, colleague)
                .map(person -> CompletableFuture.supplyAsync(() -> person.post(
                                "/open-papers", "/open-papers", "all", "BEST", "shown", shown, "why", "示例：同时答的")
                        .body()))
                .toList();
        List<String> pages = sent.stream().map(CompletableFuture::join).toList();

        assertThat(pages).filteredOn(page -> page.contains("记下了 5 件")).hasSize(1);
        assertThat(pages).filteredOn(page -> page.contains("刚刚有凭证变了")).hasSize(1);
    }

    @Test
    void whatCameSinceItWasShownWaitsAndFiltersAreKept() {
        String shown = PageClient.shown(clerk.get(ALL + "&most=525")).orElseThrow();
        Line late = enterprise.line(LATE, "515.00");
        enterprise.settle("AO-2", late);
        handIn(LATE, "514.50", 1);
        workers.drain("document.reading", "fourflow.matching");

        assertThat(clerk.post("/open-papers", "/open-papers", fields("most", "525", "shown", shown))
                        .body())
                .contains("记下了 3 件");

        assertThat(listed("?most=525")).contains(paperOf("514.50"));
        database.sql("DELETE FROM paper WHERE id = ?").param(paperOf("514.50")).update();
    }

    /** Were the usual amount taken of them as well, none of those that were shown would be like the others. */
    @Test
    void manyLargeOnesThatCameSinceDoNotChangeWhatWasShown() {
        String shown = PageClient.shown(clerk.get(ALL)).orElseThrow();
        for (int number = 11; number <= 22; number++) {
            handIn(LATE, "900" + number + ".00", number);
        }
        workers.drain("document.reading", "fourflow.matching");

        assertThat(answer(shown, "示例：看的是先来的那些")).contains("记下了 5 件");

        database.sql("DELETE FROM paper WHERE enterprise_id = ? AND amount_cents > 9000000")
                .param(enterprise.id())
                .update();
    }

    @Test
    void whoeverSeesSeveralEnterprisesChoosesOneFirst() {
        FlowEnterprise other = FlowEnterprise.open(port, test, 7688, EngagementModel.AGENCY, 378);
        Line one = other.line(378, "410.00");
        Line same = other.line(378, "410.00");
        other.settle("AO-3", one, same);
        for (int number = 1; number <= 2; number++) {
            other.handIn(
                    "receipt-" + number + ".pdf",
                    other.papers("AO-3").receiptWithoutTask(new Line(378, one.task(), Money.of("410.00")), number));
        }
        workers.drain("document.reading", "fourflow.matching");
        PageClient desk = new PageClient(port);
        desk.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);

        assertThat(desk.get(ALL).body()).contains("分属几家企业").doesNotContain("name=\"shown\"");
        assertThat(desk.get("/open-papers?all=ONE_EACH&enterprise=" + other.id())
                        .body())
                .contains(
                        "2 件相像，可以一起答；0 件另有不同",
                        ">2 件各归一条<",
                        "企业：" + other.party().name())
                .doesNotContain("??");

        TradeClient program = other.client();
        JsonNode shown = program.get("/api/v1/open-papers/alike?all=ONE_EACH&cause=SEVERAL_FIT")
                .body();
        assertThat(shown.at("/alike").asInt()).isEqualTo(2);
        TradeClient.Answer kept = program.post("/api/v1/open-papers/alike/answers", """
                {"answer": "ONE_EACH", "cause": "SEVERAL_FIT", "shown": "%s", "why": "示例：两笔一样，各归一条"}""".formatted(
                        shown.at("/shown").asString()));
        assertThat(kept.status()).as(String.valueOf(kept.body())).isEqualTo(201);
        assertThat(kept.body().at("/papers").asInt()).isEqualTo(2);
        workers.drain("fourflow.matching");
        assertThat(database.sql("""
                        SELECT COUNT(DISTINCT line_id) FROM allocation WHERE enterprise_id = ? AND method = 'BY_PERSON'
                        """).param(other.id()).query(Integer.class).single())
                .isEqualTo(2);
    }

    @Test
    void aProgramIsToldWhatIsSetApartAndWhy() {
        JsonNode shown =
                enterprise.client().get("/api/v1/open-papers/alike?least=8000").body();

        assertThat(shown.at("/answer").asString()).isEqualTo("BEST");
        assertThat(shown.at("/alike").asInt()).isZero();
        assertThat(shown.at("/others/0/alone").asString()).contains("金额是同组中位数的");
        assertThat(shown.at("/others/0/strengths/0/0").asString()).isEqualTo("FAIR");
        assertThat(enterprise
                        .client()
                        .post("/api/v1/open-papers/alike/answers", """
                                {"shown": "1-0", "why": "示例：没有说怎样答"}""")
                        .status())
                .isEqualTo(422);
    }

    private String answer(String shown, String why) {
        return clerk.post("/open-papers", "/open-papers", "all", "BEST", "shown", shown, "why", why)
                .body();
    }

    private static String[] fields(String... more) {
        List<String> all = new ArrayList<>(List.of("all", "BEST", "why", "示例：只答小额的"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private List<String> listed(String query) {
        return PAPER.matcher(clerk.get("/open-papers" + query).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private void handIn(int worker, String amount, int number) {
        enterprise.handIn(
                "receipt-" + worker + "-" + number + ".pdf",
                enterprise.papers("AO-1").receiptWithoutTask(new Line(worker, UNKNOWN_TASK, Money.of(amount)), number));
    }

    private String paperOf(int worker) {
        return paperOf((500 + 10 * ((worker - USUAL[0]) / 2) - 1) + ".00");
    }

    private String paperOf(String amount) {
        return database.sql("SELECT id FROM paper WHERE enterprise_id = ? AND amount_cents = ?")
                .params(enterprise.id(), Money.of(amount).cents())
                .query(String.class)
                .single();
    }

    /** What people did to a paper. */
    private List<String> tracesOf(String paper) {
        return database.sql("SELECT deed FROM audit_event WHERE subject_kind = 'PAPER' AND subject_id = ? ORDER BY id")
                .param(paper)
                .query(String.class)
                .list();
    }

    private int placedByPeople() {
        return database.sql("SELECT COUNT(*) FROM allocation WHERE enterprise_id = ? AND method = 'BY_PERSON'")
                .param(enterprise.id())
                .query(Integer.class)
                .single();
    }
}
