package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.PageClient.Page;
import io.siliu.platform.TradeClient.Answer;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What stands on a paper can be said to be wrong, and what comes of that reaches the record that it was sealed into. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContestFlowTest {

    private static final int ENTERPRISE = 7126;

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private FlowEnterprise enterprise;
    private TradeClient clerk;
    private TradeClient colleague;
    private TradeClient desk;

    ContestFlowTest(@LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    @BeforeAll
    void twoOfAnEnterpriseAndADesk() {
        enterprise = FlowEnterprise.open(
                port, test, ENTERPRISE, EngagementModel.AGENCY, 937, 939, 941, 943, 945, 947, 949, 951);
        clerk = enterprise.client();
        colleague = new TradeClient(port, test.token(Role.ENTERPRISE, enterprise.id()));
        desk = new TradeClient(port, test.token(Role.RISK_DESK, null));
    }

    @Test
    void aCertainAmountIsPutRightByTwoAndTheSealedRecordHasANewRevision() {
        Line line = enterprise.line(937, "500.00");
        String receipt = sealed("CON-1", line);

        String amount = contest(clerk, receipt, "amount");
        assertThat(reason(amount)).isEqualTo("CONTESTED");
        assertThat(field(receipt, "amount").at("/certain").asBoolean())
                .as("stands until it is answered")
                .isTrue();
        assertThat(result(answer(clerk, amount, "450.00"))).isEqualTo("WAITS_FOR_SECOND");
        assertThat(field(receipt, "amount").at("/value").asString()).isEqualTo("500.00");
        assertThat(result(answer(colleague, amount, "450"))).isEqualTo("CONFIRMED");
        solved();

        JsonNode field = field(receipt, "amount");
        assertThat(field.at("/value").asString()).isEqualTo("450.00");
        assertThat(field.at("/confirmed/people")).hasSize(2);
        assertThat(field.at("/confirmed/read/value").asString()).isEqualTo("500.00");
        assertThat(reasonsOf(line)).containsExactly("WINDOWS_CLOSED", "CHANGED");
        assertThat(deeds(amount)).containsExactly("READING_CONTESTED", "FIELD_FIRST_CONFIRMED", "FIELD_CONFIRMED");
    }

    @Test
    void aPaperThatTwoSayIsNoneOfOursFillsTheRecordNoMoreUntilTheySayOtherwise() {
        Line line = enterprise.line(939, "500.00");
        String receipt = sealed("CON-2", line);
        assertThat(missing(line)).doesNotContain("FUNDS");

        String kind = contest(clerk, receipt, "kind");
        assertThat(result(tell(clerk, kind, "OTHER", ""))).isEqualTo("WAITS_FOR_SECOND");
        assertThat(reading(receipt).at("/kind").asString()).isEqualTo("BANK_RECEIPT");
        assertThat(result(tell(colleague, kind, "OTHER", ""))).isEqualTo("CONFIRMED");
        solved();

        assertThat(reading(receipt).at("/kind").asString()).isEqualTo("OTHER");
        assertThat(reading(receipt).at("/fields")).isEmpty();
        assertThat(reading(receipt).at("/toldKind/second/role").asString()).isEqualTo("ENTERPRISE");
        assertThat(missing(line)).contains("FUNDS");
        assertThat(reasonsOf(line)).containsExactly("WINDOWS_CLOSED", "CHANGED");
        assertThat(isGone(receipt)).isTrue();

        String again = contest(clerk, receipt, "kind");
        tell(clerk, again, "BANK_RECEIPT", "headed receipt");
        tell(colleague, again, "BANK_RECEIPT", "headed receipt");
        workers.drain("document.told");

        assertThat(reading(receipt).at("/kind").asString()).isEqualTo("BANK_RECEIPT");
        assertThat(field(receipt, "amount").at("/value").asString()).isEqualTo("500.00");
        assertThat(field(receipt, "amount").at("/certain").asBoolean()).isFalse();
        assertThat(isGone(receipt)).isFalse();
    }

    @Test
    void whatCountsAsUnreadIsAskedAboutAgainAndOneIsEnough() {
        String receipt = receipt("CON-3", 941);
        String number = field(receipt, "receiptNumber").at("/value").asString();
        String first = contest(clerk, receipt, "receiptNumber");
        unreadable(clerk, first);
        assertThat(result(unreadable(colleague, first))).isEqualTo("UNREADABLE");
        assertThat(field(receipt, "receiptNumber").at("/value").asString()).isEmpty();

        String second = contest(clerk, receipt, "receiptNumber");

        assertThat(second).isNotEqualTo(first);
        assertThat(result(answer(clerk, second, number))).isEqualTo("CONFIRMED");
        assertThat(field(receipt, "receiptNumber").at("/value").asString()).isEqualTo(number);
    }

    @Test
    void aFieldThatNobodyFoundIsAdded() {
        String receipt = receipt("CON-4", 943);

        String batch = contest(clerk, receipt, "batchNumber");

        assertThat(reason(batch)).isEqualTo("ADDED");
        assertThat(result(answer(clerk, batch, "CON-4"))).isEqualTo("CONFIRMED");
        assertThat(field(receipt, "batchNumber").at("/value").asString()).isEqualTo("CON-4");
        assertThat(field(receipt, "batchNumber").at("/source").asString()).isEqualTo("PERSON");
    }

    @Test
    void whatAPersonAskedForIsStillAskedWhenThePaperWasReadAgain() {
        String receipt = receipt("CON-5", 945);
        String amount = contest(clerk, receipt, "amount");
        database.sql("UPDATE document SET stage = 'RECEIVED', read_at = NULL WHERE id = ?")
                .param(receipt)
                .update();
        workers.drain("document.reading");

        assertThat(contest(clerk, receipt, "amount")).isEqualTo(amount);
        assertThat(result(answer(clerk, amount, "81.00"))).isEqualTo("WAITS_FOR_SECOND");
    }

    @Test
    void whoeverMayNotAnswerMayNotAskEither() {
        String receipt = receipt("CON-6", 947);
        TradeClient stranger = new TradeClient(port, test.token(Role.ENTERPRISE, 77_532L));
        TradeClient officer = new TradeClient(port, test.token(Role.TAX_OFFICER, null));

        assertThat(contested(stranger, receipt, "amount").status()).isEqualTo(404);
        assertThat(contested(officer, receipt, "amount").status()).isEqualTo(403);
        assertThat(contested(clerk, receipt, "payeeName").status())
                .as("a person")
                .isEqualTo(404);
        assertThat(contested(desk, receipt, "payeeName").status()).isEqualTo(200);
        assertThat(contested(clerk, receipt, "sellerName").status())
                .as("no field of a receipt")
                .isEqualTo(404);
        assertThat(contest(clerk, receipt, "amount")).isEqualTo(contest(desk, receipt, "amount"));
    }

    @Test
    void besideEachValueStandsThatItIsWrongAndThatLeadsToTheQuestion() {
        String receipt = receipt("CON-7", 949);
        PageClient pages = new PageClient(port);
        pages.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);
        String paper = "/documents/" + receipt;

        assertThat(pages.get(paper).body())
                .contains(paper + "/contest", "说得不对", "不是这种凭证", "加上这个字段", "批次号")
                .doesNotContain("??");
        Page asked = pages.post(paper, paper + "/contest", "part", "0", "field", "amount");

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body()).contains("有人说不对", "金额").doesNotContain("??");
        assertThat(pages.get(paper).body()).contains("去确认");
    }

    /** All papers but the invoices are handed in; the receipt among them. */
    private String sealed(String batch, Line line) {
        enterprise.settle(batch, line);
        FlowPapers papers = enterprise.papers(batch);
        enterprise.handIn("contract.pdf", papers.contract(line));
        enterprise.handIn("acceptance.pdf", papers.acceptance(line));
        enterprise.handIn("slip.pdf", papers.slip(line));
        String receipt = enterprise.handIn("receipt.pdf", papers.receipt(line));
        solved();
        assertThat(reasonsOf(line)).containsExactly("WINDOWS_CLOSED");
        return receipt;
    }

    private String receipt(String batch, int worker) {
        Line line = enterprise.line(worker, "80.00");
        String receipt =
                enterprise.handIn("receipt.pdf", enterprise.papers(batch).receipt(line));
        workers.drain("document.reading");
        return receipt;
    }

    private void solved() {
        workers.drain("document.reading");
        workers.drain("fourflow.matching");
    }

    private static Answer contested(TradeClient who, String paper, String field) {
        return who.post("/api/v1/documents/" + paper + "/contests", "{\"part\":0,\"field\":\"" + field + "\"}");
    }

    private static String contest(TradeClient who, String paper, String field) {
        Answer answer = contested(who, paper, field);
        assertThat(answer.status()).as(field).isEqualTo(200);
        return answer.body().at("/glance").asString();
    }

    private static Answer answer(TradeClient who, String glance, String value) {
        return who.post("/api/v1/glances/" + glance + "/answers", "{\"value\":\"" + value + "\"}");
    }

    private static Answer tell(TradeClient who, String glance, String kind, String reason) {
        return who.post(
                "/api/v1/glances/" + glance + "/answers", "{\"value\":\"" + kind + "\",\"reason\":\"" + reason + "\"}");
    }

    private static Answer unreadable(TradeClient who, String glance) {
        return who.post("/api/v1/glances/" + glance + "/answers", "{\"unreadable\":true}");
    }

    private static String result(Answer answer) {
        return answer.body().at("/result").asString();
    }

    private JsonNode reading(String paper) {
        return desk.get("/api/v1/documents/" + paper).body().at("/readings/0");
    }

    private JsonNode field(String paper, String name) {
        return reading(paper)
                .at("/fields")
                .valueStream()
                .filter(field -> field.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String reason(String glance) {
        return database.sql("SELECT reason FROM glance WHERE id = ?")
                .param(glance)
                .query(String.class)
                .single();
    }

    private boolean isGone(String paper) {
        return database.sql("SELECT gone_at IS NOT NULL FROM paper WHERE document_id = ?")
                .param(paper)
                .query(Boolean.class)
                .single();
    }

    private String missing(Line line) {
        return database.sql("SELECT missing FROM four_flow_record WHERE task_number = ?")
                .param(line.task())
                .query(String.class)
                .single();
    }

    private List<String> reasonsOf(Line line) {
        return database.sql("SELECT v.why FROM record_revision v JOIN four_flow_record r ON r.id = v.record_id"
                        + " WHERE r.task_number = ? ORDER BY v.revision")
                .param(line.task())
                .query(String.class)
                .list();
    }

    private List<String> deeds(String glance) {
        return database.sql("SELECT deed FROM audit_event WHERE subject_kind = 'GLANCE' AND subject_id = ? ORDER BY id")
                .param(glance)
                .query(String.class)
                .list();
    }
}
