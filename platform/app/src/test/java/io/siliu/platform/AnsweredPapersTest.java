package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A paper that has its answer leaves the list at once, and an answer is taken back as one. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnsweredPapersTest {

    private static final Pattern ANSWER = Pattern.compile("/open-papers/answers/(\\d+)/taken-back");

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private FlowEnterprise enterprise;
    private PageClient clerk;

    AnsweredPapersTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    @BeforeAll
    void anEnterprise() {
        enterprise = FlowEnterprise.open(port, test, 7684, EngagementModel.AGENCY, 344, 346);
        clerk = new PageClient(port);
        clerk.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);
    }

    @Test
    void itIsNotListedUntilItsBlockIsSolvedWithTheAnswer() {
        Line line = enterprise.line(344, "210.00");
        enterprise.settle("AP-1", line);
        String first = paperOver("AP-1", line, "33.00", 1);
        String second = paperOver("AP-1", line, "44.00", 2);

        String after = answer("NOWHERE", first).body();

        assertThat(after)
                .contains("记下了 1 件", "另有 1 件已经答复，正在重新匹配", "paper-" + second)
                .doesNotContain("paper-" + first, "??");
        workers.drain("fourflow.matching");
        assertThat(clerk.get("/open-papers").body())
                .as("it was matched with the answer, and says so")
                .contains("paper-" + first, "人判定不属于任何记录")
                .doesNotContain("另有 1 件已经答复");
        assertThat(waiting()).isZero();
    }

    @Test
    void anAnswerIsTakenBackAsFarAsNobodyDecidedSince() {
        Line line = enterprise.line(346, "220.00");
        enterprise.settle("AP-2", line);
        String first = paperOver("AP-2", line, "55.00", 3);
        String second = paperOver("AP-2", line, "66.00", 4);
        String answer = answerIn(answer("NOWHERE", first, second));
        workers.drain("fourflow.matching");
        answer("NOWHERE", second);
        workers.drain("fourflow.matching");

        assertThat(takeBack(answer)).contains("撤回了 1 件的决定").doesNotContain("??");
        workers.drain("fourflow.matching");

        assertThat(cause(first)).as("left to the matching").isEqualTo("NOTHING_FITS");
        assertThat(cause(second)).as("decided anew").isEqualTo("TAKEN_AWAY");
        assertThat(takeBack(answer)).contains("没有可以撤回的决定").doesNotContain("??");
    }

    @Test
    void aProgramTakesAnAnswerBack() {
        Line line = enterprise.line(344, "230.00");
        enterprise.settle("AP-3", line);
        String paper = paperOver("AP-3", line, "77.00", 5);
        String answer = answerIn(answer("NOWHERE", paper));

        TradeClient.Answer taken = enterprise
                .client()
                .post("/api/v1/open-papers/answers/" + answer + "/taken-back", "{\"why\": \"示例：程序收回\"}");

        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.body().at("/papers").asInt()).isEqualTo(1);
        assertThat(enterprise
                        .client()
                        .post("/api/v1/open-papers/answers/7/taken-back", "{\"why\": \"示例：没有这个答复\"}")
                        .status())
                .isEqualTo(404);
        workers.drain("fourflow.matching");
    }

    private PageClient.Page answer(String act, String... papers) {
        String[] fields = new String[4 + 2 * papers.length];
        fields[0] = "act";
        fields[1] = act;
        fields[2] = "why";
        fields[3] = "示例：不是这里的";
        for (int place = 0; place < papers.length; place++) {
            fields[4 + 2 * place] = "paper";
            fields[5 + 2 * place] = papers[place];
        }
        return clerk.post("/open-papers", "/open-papers", fields);
    }

    private static String answerIn(PageClient.Page page) {
        Matcher answer = ANSWER.matcher(page.body());
        assertThat(answer.find()).as("a form that takes the answer back").isTrue();
        return answer.group(1);
    }

    private String takeBack(String answer) {
        return clerk.post("/open-papers", "/open-papers/answers/" + answer + "/taken-back", "why", "示例：归错了")
                .body();
    }

    /** A receipt that names no task and comes to no line; the id of its paper. */
    private String paperOver(String batch, Line line, String amount, int number) {
        String document = enterprise.handIn(
                "receipt-" + number + ".pdf",
                enterprise
                        .papers(batch)
                        .receiptWithoutTask(new Line(line.worker(), line.task(), Money.of(amount)), number));
        workers.drain("document.reading", "fourflow.matching");
        return text("SELECT id FROM paper WHERE document_id = ?", document);
    }

    private String cause(String paper) {
        return text("SELECT reason_code FROM open_paper WHERE paper_id = ?", paper);
    }

    private int waiting() {
        return database.sql("SELECT COUNT(*) FROM decision_to_solve WHERE enterprise_id = ?")
                .param(enterprise.id())
                .query(Integer.class)
                .single();
    }

    private String text(String query, String parameter) {
        return database.sql(query).param(parameter).query(String.class).single();
    }
}
