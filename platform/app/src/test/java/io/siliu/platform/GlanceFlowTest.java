package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.TradeClient.Answer;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.FileReadings;
import io.siliu.platform.document.Readings;
import io.siliu.sandbox.paper.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What was not read for certain waits for a person, and what people say of it reaches the record beside what was read. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GlanceFlowTest {

    private static final int ENTERPRISE = 7122;
    private static final String NAME = "示例待看配送有限公司";
    private static final int WORKER = 761;

    /** The certain reading, in whose place the unsure one was filed. */
    private static final int BEFORE_ANSWERS = 1;

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private final ReadOtherwise otherwise;
    private long enterpriseId;
    private TradeClient clerk;
    private TradeClient colleague;
    private TradeClient desk;
    private TradeClient stranger;

    GlanceFlowTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Workers workers,
            JdbcClient database,
            Readings readings,
            FileReadings filing,
            TransactionTemplate transaction) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
        this.otherwise = new ReadOtherwise(readings, filing, transaction, database);
    }

    @BeforeAll
    void twoOfAnEnterpriseADeskAndAStranger() {
        desk = client(Role.RISK_DESK, null);
        enterpriseId = desk.post("/api/v1/imports/parties", FlowRequests.parties(ENTERPRISE, NAME, WORKER))
                .body()
                .at("/enterprises/0/id")
                .asLong();
        assertThat(desk.post("/api/v1/master-agreements", FlowRequests.agreement(ENTERPRISE))
                        .status())
                .isEqualTo(201);
        clerk = client(Role.ENTERPRISE, enterpriseId);
        colleague = client(Role.ENTERPRISE, enterpriseId);
        stranger = client(Role.ENTERPRISE, 77_531L);
    }

    @Test
    void whatAPersonConfirmsReachesTheRecordBesideWhatWasRead() {
        Money gross = Money.of("640.00");
        String task = task(gross);
        clerk.upload(
                "/api/v1/settlements?settledOn=" + FlowPapers.SETTLED,
                FlowRequests.settlement("GLANCE-1", List.of(new Line(WORKER, task, gross))));
        String paper = unsureReceipt(new Line(WORKER, task, gross));
        workers.drain("fourflow.matching");
        assertThat(cents(paper)).isNull();
        String amount = glance(clerk, paper, "amount");
        assertThat(record(task).at("/sheet/questions/" + paper).asString())
                .as("the record leads to what waits on its papers")
                .isNotEmpty();

        assertThat(answer(clerk, amount, "640.00").body().at("/result").asString())
                .isEqualTo("CONFIRMED");
        workers.drain("fourflow.matching");

        JsonNode field = field(paper, "amount");
        assertThat(field.at("/source").asString()).isEqualTo("PERSON");
        assertThat(field.at("/certain").asBoolean()).isTrue();
        assertThat(field.at("/confirmed/people/0/role").asString()).isEqualTo("ENTERPRISE");
        assertThat(field.at("/confirmed/read/source").asString()).isEqualTo("PDF_TEXT");
        assertThat(field.at("/confirmed/read/certain").asBoolean()).isFalse();
        assertThat(cents(paper)).isEqualTo(64_000L);
        assertThat(record(task).at("/sheet/lanes").toString()).contains(paper, "640.00");
        assertThat(rows("reading_before", paper)).isEqualTo(BEFORE_ANSWERS + 1);
        assertThat(deeds(amount)).containsExactly("FIELD_CONFIRMED");
    }

    @Test
    void theSameAnswerAgainChangesNothingAndAnotherComesTooLate() {
        String paper = unsureReceipt(new Line(WORKER, task(Money.of("101.00")), Money.of("101.00")));
        String amount = glance(clerk, paper, "amount");
        answer(clerk, amount, "101.00");

        assertThat(answer(clerk, amount, "101").body().at("/result").asString()).isEqualTo("CONFIRMED");
        Answer late = answer(colleague, amount, "107.00");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().at("/code").asString()).isEqualTo("GLANCE_TAKEN");
        assertThat(field(paper, "amount").at("/value").asString()).isEqualTo("101.00");
        assertThat(rows("reading_before", paper)).isEqualTo(BEFORE_ANSWERS + 1);
        assertThat(deeds(amount)).hasSize(1);
    }

    @Test
    void ofTwoPeopleAtOnceOneIsFirstAndTheOtherIsTold() throws Exception {
        String paper = unsureReceipt(new Line(WORKER, task(Money.of("102.00")), Money.of("102.00")));
        String amount = glance(clerk, paper, "amount");
        List<Callable<Answer>> both =
                List.of(() -> answer(clerk, amount, "102.00"), () -> answer(colleague, amount, "108.00"));
        List<Integer> statuses = new ArrayList<>();
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (Future<Answer> each : people.invokeAll(both)) {
                statuses.add(each.get().status());
            }
        } finally {
            people.shutdownNow();
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(rows("reading_before", paper)).isEqualTo(BEFORE_ANSWERS + 1);
    }

    @Test
    void anAmountOverTheLimitStandsOnceAnotherAccountHasReadTheSame() {
        String paper = unsureReceipt(new Line(WORKER, task(Money.of("20000.00")), Money.of("20000.00")));
        String amount = glance(clerk, paper, "amount");

        assertThat(answer(clerk, amount, "20000").body().at("/result").asString())
                .isEqualTo("WAITS_FOR_SECOND");
        assertThat(answer(clerk, amount, "20000.00").body().at("/result").asString())
                .as("the first one again is no second one")
                .isEqualTo("WAITS_FOR_SECOND");
        assertThat(waiting(clerk, paper)).doesNotContain(amount);
        assertThat(field(paper, "amount").at("/certain").asBoolean()).isFalse();
        assertThat(answer(colleague, amount, "28000").body().at("/result").asString())
                .isEqualTo("DISPUTED");
        assertThat(waiting(clerk, paper)).as("both may look again").contains(amount);

        comesFrom(amount);
        Answer tied = answer(desk, amount, "20000");
        assertThat(tied.status()).isEqualTo(403);
        assertThat(tied.body().at("/code").asString()).isEqualTo("PAIR_OPENED");
        database.sql("UPDATE account SET opened_by = NULL").update();
        assertThat(answer(desk, amount, "20000").body().at("/result").asString())
                .isEqualTo("CONFIRMED");
        JsonNode field = field(paper, "amount");
        assertThat(field.at("/value").asString()).isEqualTo("20000.00");
        assertThat(field.at("/confirmed/people")).hasSize(2);
        assertThat(deeds(amount)).containsExactly("FIELD_FIRST_CONFIRMED", "FIELD_DISPUTED", "FIELD_CONFIRMED");
    }

    @Test
    void whatPeopleCannotReadEitherCountsAsUnread() {
        String paper = unsureReceipt(new Line(WORKER, task(Money.of("103.00")), Money.of("103.00")));
        String day = glance(clerk, paper, "transactionTime");

        Answer said = unreadable(clerk, day);

        assertThat(said.body().at("/result").asString()).isEqualTo("UNREADABLE");
        JsonNode field = field(paper, "transactionTime");
        assertThat(field.at("/value").asString()).isEmpty();
        assertThat(field.at("/certain").asBoolean()).isFalse();
        assertThat(field.at("/confirmed/people")).hasSize(1);
        assertThat(field.at("/confirmed/read/value").asString()).startsWith("2026-09-07");
    }

    /** Nobody alone takes an amount over the limit away from the matching. */
    @Test
    void anAmountOverTheLimitIsUnreadOnceTwoCannotReadIt() {
        String paper = unsureReceipt(new Line(WORKER, task(Money.of("21000.00")), Money.of("21000.00")));
        String amount = glance(clerk, paper, "amount");

        assertThat(unreadable(clerk, amount).body().at("/result").asString()).isEqualTo("WAITS_FOR_SECOND");
        assertThat(field(paper, "amount").at("/value").asString()).isEqualTo("21000.00");
        assertThat(unreadable(clerk, amount).body().at("/result").asString())
                .as("the first one again is no second one")
                .isEqualTo("WAITS_FOR_SECOND");
        assertThat(unreadable(colleague, amount).body().at("/result").asString())
                .isEqualTo("UNREADABLE");

        JsonNode field = field(paper, "amount");
        assertThat(field.at("/value").asString()).isEmpty();
        assertThat(field.at("/confirmed/people")).hasSize(2);
        assertThat(deeds(amount)).containsExactly("FIELD_FIRST_CONFIRMED", "FIELD_UNREADABLE");
    }

    private static Answer unreadable(TradeClient who, String glance) {
        return who.post("/api/v1/glances/" + glance + "/answers", "{\"unreadable\":true}");
    }

    @Test
    void aValueThatCannotStandThereIsRefusedWithTheField() {
        String paper = unsureReceipt(new Line(WORKER, task(Money.of("104.00")), Money.of("104.00")));
        Answer refused = answer(clerk, glance(clerk, paper, "amount"), "一百零四");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/field").asString()).isEqualTo("value");
        assertThat(rows("reading_before", paper)).isEqualTo(BEFORE_ANSWERS);
    }

    @Test
    void othersFindNothingAndWhoMayNotSeePeopleIsNotAskedAboutThem() {
        String paper = unsureReceipt(new Line(WORKER, task(Money.of("105.00")), Money.of("105.00")));
        String amount = glance(clerk, paper, "amount");
        String payee = glance(desk, paper, "payeeName");

        assertThat(waiting(stranger, paper)).isEmpty();
        assertThat(answer(stranger, amount, "105.00").status()).isEqualTo(404);
        assertThat(client(Role.TAX_OFFICER, null).get("/api/v1/glances").status())
                .isEqualTo(403);
        assertThat(waiting(clerk, paper)).doesNotContain(payee);
        assertThat(answer(clerk, payee, "示例工731").status()).isEqualTo(404);
        assertThat(answer(desk, payee, "示例工731").status()).isEqualTo(200);
        assertThat(clerk.get("/api/v1/documents/" + paper).body().toString())
                .as("neither what was read nor what was confirmed")
                .doesNotContain("示例工731\"");
    }

    @Test
    void aPaperThatIsReadAgainKeepsWhatPeopleSaidAndAsksTheRestAnew() {
        String paper = unsureReceipt(new Line(WORKER, task(Money.of("106.00")), Money.of("106.00")));
        String amount = glance(clerk, paper, "amount");
        String number = glance(clerk, paper, "receiptNumber");
        answer(clerk, amount, "106.00");
        otherwise.read(paper, ReadOtherwise::unsure);

        assertThat(field(paper, "amount").at("/source").asString()).isEqualTo("PERSON");
        assertThat(waiting(clerk, paper)).doesNotContain(amount, number);
        assertThat(glance(clerk, paper, "receiptNumber")).isNotEqualTo(number);
        assertThat(answer(clerk, number, "X").status())
                .as("no longer the question")
                .isEqualTo(409);
    }

    @Test
    void whatWasReadBeforeThereWasAListIsGoneThroughOnce() {
        String paper = unsureReceipt(new Line(WORKER, task(Money.of("107.00")), Money.of("107.00")));
        database.sql("DELETE FROM glance WHERE document_id = ?").param(paper).update();
        database.sql("UPDATE document SET glances_listed = FALSE WHERE id = ?")
                .param(paper)
                .update();

        workers.drain("document.glances");

        assertThat(glance(clerk, paper, "amount")).isNotBlank();
    }

    private Long cents(String paper) {
        return database.sql("SELECT amount_cents FROM paper WHERE document_id = ?")
                .param(paper)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    private int rows(String table, String paper) {
        return database.sql("SELECT COUNT(*) FROM " + table + " WHERE document_id = ?")
                .param(paper)
                .query(Integer.class)
                .single();
    }

    private List<String> deeds(String glance) {
        return database.sql("SELECT deed FROM audit_event WHERE subject_kind = 'GLANCE' AND subject_id = ? ORDER BY id")
                .param(glance)
                .query(String.class)
                .list();
    }

    /** Whoever answered first opened the accounts of the risk desk. */
    private void comesFrom(String glance) {
        database.sql("""
                UPDATE account SET opened_by = (SELECT MIN(account_id) FROM glance_answer WHERE glance_id = ?)
                WHERE role = 'RISK_DESK'
                """).param(glance).update();
    }

    private static Answer answer(TradeClient who, String glance, String value) {
        return who.post("/api/v1/glances/" + glance + "/answers", "{\"value\":\"" + value + "\"}");
    }

    private static String glance(TradeClient who, String paper, String field) {
        return who.get("/api/v1/glances?limit=200")
                .body()
                .at("/glances")
                .valueStream()
                .filter(one -> one.at("/document").asString().equals(paper)
                        && one.at("/field").asString().equals(field))
                .map(one -> one.at("/id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> waiting(TradeClient who, String paper) {
        return who.get("/api/v1/glances?limit=200")
                .body()
                .at("/glances")
                .valueStream()
                .filter(one -> one.at("/document").asString().equals(paper))
                .map(one -> one.at("/id").asString())
                .toList();
    }

    private JsonNode field(String paper, String name) {
        return desk.get("/api/v1/documents/" + paper)
                .body()
                .at("/readings/0/fields")
                .valueStream()
                .filter(field -> field.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode record(String task) {
        String number = clerk.get("/api/v1/records")
                .body()
                .at("/records")
                .valueStream()
                .filter(record -> record.at("/taskNumber").asString().equals(task))
                .map(record -> record.at("/number").asString())
                .findFirst()
                .orElseThrow();
        return clerk.get("/api/v1/records/" + number).body();
    }

    /** A receipt of which all can be read, and nothing is certain. */
    private String unsureReceipt(Line line) {
        byte[] receipt = new FlowPapers(new Party(NAME, Invented.enterpriseCode(ENTERPRISE)), "GLANCE-1").receipt(line);
        Answer answer = clerk.paper("receipt.pdf", receipt);
        assertThat(answer.status()).isEqualTo(202);
        String paper = answer.body().at("/id").asString();
        workers.drain("document.reading");
        otherwise.read(paper, ReadOtherwise::unsure);
        workers.drain("fourflow.matching");
        return paper;
    }

    private String task(Money gross) {
        return clerk.post("/api/v1/task-orders", FlowRequests.taskOrder(WORKER, gross))
                .body()
                .at("/taskNumber")
                .asString();
    }

    private TradeClient client(Role role, Long enterpriseId) {
        return new TradeClient(port, test.token(role, enterpriseId));
    }
}
