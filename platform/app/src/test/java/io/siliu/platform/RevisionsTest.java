package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.fourflow.SealedRecords;
import io.siliu.platform.settlement.MoneyCameBack;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What makes a new revision, why it says it was sealed, and that each one is screened. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevisionsTest {

    private static final int ENTERPRISE = 7521;

    /** It answers from a copy that it renews only after a tenth of a second without a question. */
    private static final long UNTIL_THE_SERVER_LOOKS_ANEW = 150_000_000;

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final SealedRecords records;
    private final List<MoneyCameBack> cameBack;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private FlowEnterprise enterprise;

    RevisionsTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Workers workers,
            SealedRecords records,
            List<MoneyCameBack> cameBack,
            TransactionTemplate transaction,
            JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.records = records;
        this.cameBack = cameBack;
        this.transaction = transaction;
        this.database = database;
    }

    @BeforeAll
    void anEnterprise() {
        enterprise = FlowEnterprise.open(
                port, test, ENTERPRISE, EngagementModel.AGENCY, 730, 732, 734, 736, 738, 742, 744, 746, 748, 750, 754);
    }

    /** The later revision is screened first here, as it may be when there are several screeners. */
    @Test
    void aRevisionSealedAgainBeforeItsScreeningIsScreenedAllTheSame() {
        Line line = enterprise.line(730, "500.00");
        enterprise.settle("REV-1", line);
        FlowPapers papers = enterprise.papers("REV-1");
        enterprise.handIn("receipt.pdf", papers.receipt(line, Money.of("450.00"), 730));
        solved();
        rest(Duration.ofMinutes(30));
        enterprise.handIn("invoice.xml", papers.invoiceXml(line));
        solved();
        assertThat(revisionsOf(line)).containsExactly(1, 2);

        workers.drain("assessment.screening");
        assertThat(screenedRevisionsOf(line)).containsExactly(2);
        rest(Duration.ZERO);
        workers.drain("assessment.screening");

        assertThat(screenedRevisionsOf(line)).containsExactly(1, 2);
        assertThat(stageOf(line)).isEqualTo("SCREENED");
        assertThat(enterprise.record(line).at("/sheet/revision").asInt()).isEqualTo(2);
        assertThat(database.sql("SELECT revision FROM alert WHERE record_number = ? AND indicator = 'F08'")
                        .param(enterprise.recordOf(line))
                        .query(Integer.class)
                        .list())
                .containsExactly(2);
        assertThat(standing(line))
                .as("what the first one hits is not the last word")
                .isEqualTo(hits(line));
    }

    /** The rest of the money comes later, and more than that comes after it. */
    @Test
    void anAlertIsGoneWithTheRevisionThatDoesNotHitAndBackWithOneThatDoes() {
        Line line = enterprise.line(754, "500.00");
        enterprise.settle("REV-12", line);
        FlowPapers papers = enterprise.papers("REV-12");
        enterprise.handIn("receipt.pdf", papers.receiptOfPart(line, Money.of("450.00"), 1));
        screened();
        assertThat(standing(line)).contains("F08").isEqualTo(hits(line));

        enterprise.handIn("rest.pdf", papers.receiptOfPart(line, Money.of("50.00"), 2));
        screened();
        assertThat(screenedRevisionsOf(line)).containsExactly(1, 2);
        assertThat(standing(line)).doesNotContain("F08").isEqualTo(hits(line));
        assertThat(gone(line)).contains("F08");
        assertThat(openingOfF08(line)).isEqualTo(1);

        enterprise.handIn("more.pdf", papers.receiptOfPart(line, Money.of("30.00"), 3));
        screened();
        assertThat(standing(line)).contains("F08").isEqualTo(hits(line));
        assertThat(gone(line)).doesNotContain("F08");
        assertThat(openingOfF08(line)).isEqualTo(2);
    }

    private void screened() {
        solved();
        workers.drain("assessment.screening");
    }

    /** Indicators of the alerts of its record that stand. */
    private TreeSet<String> standing(Line line) {
        return new TreeSet<>(database.sql("SELECT indicator FROM alert WHERE record_number = ? AND standing = 1")
                .param(enterprise.recordOf(line))
                .query(String.class)
                .list());
    }

    /** Indicators that the last screening of its record hit. */
    private TreeSet<String> hits(Line line) {
        return indicators(line, "/screening/hits");
    }

    /** Indicators that earlier screenings of its record hit and the last one does not. */
    private TreeSet<String> gone(Line line) {
        return indicators(line, "/screening/gone");
    }

    private TreeSet<String> indicators(Line line, String of) {
        TreeSet<String> indicators = new TreeSet<>();
        enterprise
                .record(line)
                .at(of)
                .forEach(one -> indicators.add(one.at("/indicator").asString()));
        return indicators;
    }

    private int openingOfF08(Line line) {
        return database.sql("SELECT opening FROM alert WHERE record_number = ? AND indicator = 'F08'")
                .param(enterprise.recordOf(line))
                .query(Integer.class)
                .single();
    }

    /** What was sealed and never screened before revisions had a queue of their own. */
    @Test
    void whatWasOvertakenBeforeIsPutInTheQueueByTheMigration() {
        Line line = sealed("REV-6", 738);
        database.sql("DELETE FROM revision_to_screen").update();
        assertThat(waiting(line)).isEmpty();

        Migrations.run(database, "V181__fourflow_revision_to_screen.sql", "INSERT");
        assertThat(waiting(line)).containsExactly(1);
        workers.drain("assessment.screening");

        assertThat(screenedRevisionsOf(line)).containsExactly(1);
        assertThat(waiting(line)).isEmpty();
    }

    /** Its key is gone, or its text was damaged on the disk. */
    @Test
    void aRevisionThatCannotBeOpenedHoldsUpNoOtherAndIsScreenedOnceItCan() {
        Line closed = sealed("REV-7", 742);
        Line other = sealed("REV-8", 744);
        String where = " WHERE record_id = (SELECT id FROM four_flow_record WHERE task_number = ?)";
        byte[] form = database.sql("SELECT form FROM record_revision" + where)
                .param(closed.task())
                .query(byte[].class)
                .single();
        database.sql("UPDATE record_revision SET form = LEFT(form, 40)" + where)
                .param(closed.task())
                .update();

        workers.drain("assessment.screening");
        assertThat(screenedRevisionsOf(other)).containsExactly(1);
        assertThat(waiting(closed)).containsExactly(1);
        assertThat(database.sql("SELECT failure FROM revision_to_screen" + where)
                        .param(closed.task())
                        .query(String.class)
                        .single())
                .isNotBlank();

        database.sql("UPDATE record_revision SET form = ?" + where)
                .params(form, closed.task())
                .update();
        rest(Duration.ZERO);
        workers.drain("assessment.screening");
        assertThat(screenedRevisionsOf(closed)).containsExactly(1);
    }

    /** It knows only what was known when it began: whoever has something new to say would lose it against such a record. */
    @Test
    void whoAsksForAnotherLookWaitsForASealThatIsUnderWay() {
        Line line = sealed("REV-10", 748);
        workers.drain("assessment.screening");
        String ofLine = " WHERE task_number = '" + line.task() + "'";
        long worker = database.sql("SELECT worker_id FROM four_flow_record" + ofLine)
                .query(Long.class)
                .single();
        database.sql("UPDATE four_flow_record SET revision = 0" + ofLine).update();
        SealedRecords.Concerned concerned = new SealedRecords.Concerned(
                worker, null, FlowPapers.SETTLED.minusDays(1), FlowPapers.SETTLED.plusDays(1), 0, 10);

        CompletableFuture<Integer> asked = transaction.execute(status -> {
            database.sql("SELECT enterprise_id FROM match_block WHERE enterprise_id = ? FOR UPDATE")
                    .param(enterprise.id())
                    .query(Long.class)
                    .single();
            database.sql("UPDATE four_flow_record SET revision = 1" + ofLine).update();
            CompletableFuture<Integer> other =
                    CompletableFuture.supplyAsync(() -> records.screenAgain(concerned, new SealedRecords.Again(1, 1))
                            .records());
            while (!other.isDone() && lockWaits() == 0) {
                LockSupport.parkNanos(UNTIL_THE_SERVER_LOOKS_ANEW);
            }
            return other;
        });

        assertThat(asked.join()).isEqualTo(1);
        assertThat(waiting(line)).containsExactly(1);
    }

    /** What asks for rows that it wants alone, and is not answered yet. */
    private int lockWaits() {
        return database.sql("SELECT COUNT(*) FROM information_schema.PROCESSLIST"
                        + " WHERE ID <> CONNECTION_ID() AND COMMAND = 'Query' AND INFO LIKE '%FOR UPDATE%'")
                .query(Integer.class)
                .single();
    }

    private List<Integer> waiting(Line line) {
        return database.sql("SELECT q.revision FROM revision_to_screen q JOIN four_flow_record r ON r.id = q.record_id"
                        + " WHERE r.task_number = ?")
                .param(line.task())
                .query(Integer.class)
                .list();
    }

    /** A process whose clock is a day ahead put the record into the queue, and the block off. */
    @Test
    void whatAClockThatIsAheadPutOffWaitsForNobody() {
        Line line = sealed("REV-9", 746);
        rest(Duration.ofDays(1));
        database.sql("UPDATE match_block SET not_before = ?")
                .param(inNovember(Duration.ofDays(1)))
                .update();
        enterprise.handIn("invoice.xml", enterprise.papers("REV-9").invoiceXml(line));

        workers.drain("assessment.screening");
        assertThat(screenedRevisionsOf(line)).containsExactly(1);
        solved();
        assertThat(reasonsOf(line)).containsExactly("WINDOWS_CLOSED", "LATE_PAPER");
    }

    private void rest(Duration time) {
        database.sql("UPDATE revision_to_screen SET not_before = ?")
                .param(inNovember(time))
                .update();
    }

    /** After the start of the application's clock. */
    private static LocalDateTime inNovember(Duration time) {
        return LocalDateTime.of(2026, Month.NOVEMBER, 24, 2, 0).plus(time);
    }

    @Test
    void aPaperThatCameIsGivenAsTheReason() {
        Line line = sealed("REV-2", 732);
        assertThat(enterprise.record(line).at("/sheet/missing/0/words").asString())
                .startsWith("发票：")
                .contains("通常结算后 31 天内到，最晚 2026-");
        enterprise.handIn("invoice.xml", enterprise.papers("REV-2").invoiceXml(line));
        solved();

        assertThat(reasonsOf(line)).containsExactly("WINDOWS_CLOSED", "LATE_PAPER");
        assertThat(enterprise.record(line).at("/sheet/revisions/0/words").asString())
                .startsWith("封存后又来了发票，封存新修订。凭证");
    }

    @Test
    void aCorrectedNameChangesTheRecordAndNoPaperIsGivenAsTheReason() {
        FlowEnterprise renamed = FlowEnterprise.open(port, test, 7522, EngagementModel.AGENCY, 740);
        Line line = renamed.line(740, "500.00");
        renamed.settle("REV-3", line);
        renamed.handInAllButInvoices("REV-3", line);
        solved();

        database.sql("UPDATE enterprise SET name = '示例更名配送有限公司' WHERE id = ?")
                .param(renamed.id())
                .update();
        solvedAgain(renamed);

        assertThat(renamed.record(line).at("/sheet/parties").toString()).contains("示例更名配送有限公司");
        assertThat(reasonsOf(renamed, line)).containsExactly("WINDOWS_CLOSED", "CHANGED");
    }

    @Test
    void aCorrectedEngagementTableChangesWhatIsMissing() {
        Line line = sealed("REV-4", 734);
        int missing = enterprise.record(line).at("/sheet/missing").size();
        String feeInvoice =
                "kind = 'INVOICE' AND from_role = 'PLATFORM' AND to_role = 'ENTERPRISE' AND model = 'AGENCY'";
        database.sql("UPDATE expected_evidence SET required = FALSE WHERE " + feeInvoice)
                .update();
        try {
            solvedAgain(enterprise);

            assertThat(enterprise.record(line).at("/sheet/missing")).hasSize(missing - 1);
        } finally {
            database.sql("UPDATE expected_evidence SET required = TRUE WHERE " + feeInvoice)
                    .update();
            solvedAgain(enterprise);
        }
    }

    @Test
    void aDigestOfAnotherSchemeOverTheSameContentMakesNoRevision() {
        Line line = sealed("REV-5", 736);
        database.sql("UPDATE four_flow_record SET input_digest = REPEAT('x', 32), sealed_digest = REPEAT('x', 32)"
                        + " WHERE task_number = ?")
                .param(line.task())
                .update();

        solvedAgain(enterprise);

        assertThat(revisionsOf(line)).containsExactly(1);
        assertThat(database.sql("SELECT COUNT(*) FROM four_flow_record WHERE task_number = ?"
                                + " AND input_digest = sealed_digest AND input_digest <> REPEAT('x', 32)")
                        .param(line.task())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** The bank says that it gave the money back; the paper of the return is not here yet. */
    @Test
    void whatTheBankGaveBackMakesARevisionThatLacksTheMoney() {
        Line line = sealed("REV-11", 750);
        assertThat(missing(line)).doesNotContain("FUNDS");
        long id = order(line, 1, "RETURNED");

        transaction.executeWithoutResult(status -> cameBack.forEach(each -> each.cameBack(enterprise.id(), id)));
        solved();
        assertThat(reasonsOf(line)).containsExactly("WINDOWS_CLOSED", "CHANGED");
        assertThat(missing(line)).contains("FUNDS");

        order(line, 2, "PAID");
        transaction.executeWithoutResult(status -> cameBack.forEach(each -> each.paidAgain(enterprise.id(), id)));
        solved();
        assertThat(missing(line)).as("the receipt that is here stands for it").doesNotContain("FUNDS");
    }

    private String missing(Line line) {
        return database.sql("SELECT missing FROM four_flow_record WHERE task_number = ?")
                .param(line.task())
                .query(String.class)
                .single();
    }

    /** @return the id of the line */
    private long order(Line line, int attempt, String stage) {
        long id = database.sql("SELECT line_id FROM four_flow_record WHERE task_number = ?")
                .param(line.task())
                .query(Long.class)
                .single();
        database.sql("""
                        INSERT INTO payout (enterprise_id, id, batch_id, line_id, attempt, worker_id, amount, stage, sendings,
                            askings, next_at, opened_at, retention_class)
                        SELECT enterprise_id, ?, batch_id, id, ?, worker_id, net, ?, 1, 0, '2099-01-01', NOW(6), 'ACCOUNTING'
                        FROM settlement_line WHERE id = ?
                        """).params(id + attempt, attempt, stage, id).update();
        return id;
    }

    /** A line whose invoices are missing, sealed because nothing more is awaited, and not screened yet. */
    private Line sealed(String batch, int worker) {
        Line line = enterprise.line(worker, "500.00");
        enterprise.settle(batch, line);
        enterprise.handInAllButInvoices(batch, line);
        solved();
        assertThat(revisionsOf(line)).containsExactly(1);
        return line;
    }

    private void solved() {
        workers.drain("document.reading");
        workers.drain("fourflow.matching");
    }

    /** As the arrival of anything of the enterprise does it. */
    private void solvedAgain(FlowEnterprise one) {
        database.sql("INSERT INTO block_arrival (enterprise_id, id, arrived_at) VALUES (?, ?, '2026-11-24 00:00:00')")
                .params(one.id(), System.nanoTime())
                .update();
        workers.drain("fourflow.matching");
    }

    private List<Integer> revisionsOf(Line line) {
        return database.sql("SELECT v.revision FROM record_revision v JOIN four_flow_record r ON r.id = v.record_id"
                        + " WHERE r.task_number = ? ORDER BY v.revision")
                .param(line.task())
                .query(Integer.class)
                .list();
    }

    private List<Integer> screenedRevisionsOf(Line line) {
        return database.sql("SELECT revision FROM assessment WHERE record_number = ? ORDER BY revision")
                .param(enterprise.recordOf(line))
                .query(Integer.class)
                .list();
    }

    private List<String> reasonsOf(Line line) {
        return reasonsOf(enterprise, line);
    }

    private List<String> reasonsOf(FlowEnterprise one, Line line) {
        return database.sql("SELECT v.why FROM record_revision v JOIN four_flow_record r ON r.id = v.record_id"
                        + " WHERE r.number = ? ORDER BY v.revision")
                .param(one.recordOf(line))
                .query(String.class)
                .list();
    }

    private String stageOf(Line line) {
        return database.sql("SELECT stage FROM four_flow_record WHERE task_number = ?")
                .param(line.task())
                .query(String.class)
                .single();
    }
}
