package io.siliu.platform;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.StageCounts;
import io.siliu.platform.database.Workers;
import io.siliu.platform.filing.MonthFiled;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * What is on its way stands in a count of the status, also while its record counts as screened: whoever waits until nothing
 * moves would take it for done otherwise. Each test begins and ends at rest.
 */
@SiliuTest
@Import(WaitingWorkTest.November.class)
@TestPropertySource(
        properties = {"siliu.fourflow.rest=PT30S", "siliu.fourflow.quiet=PT0S", "siliu.fourflow.pause=PT0S"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitingWorkTest {

    private static final int ENTERPRISE = 7631;
    private static final int WORKER = 960;
    private static final String BATCH = "WAITING-1";

    /** All that whoever waits for rest looks at, but what waits for the log. */
    private static final List<String> MOVING = List.of(
            "documents.received",
            "blocks.waiting",
            "blocks.due",
            "records.open",
            "records.sealed",
            "statements.waiting",
            "reaches.waiting",
            "revisions.waiting");

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final List<StageCounts> counts;
    private final List<MonthFiled> filed;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final MovingClock clock;
    private FlowEnterprise enterprise;
    private Line line;

    WaitingWorkTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Workers workers,
            List<StageCounts> counts,
            List<MonthFiled> filed,
            TransactionTemplate transaction,
            JdbcClient database,
            MovingClock clock) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.counts = counts;
        this.filed = filed;
        this.transaction = transaction;
        this.database = database;
        this.clock = clock;
    }

    /** The 24th of November 2026, when every window of September is closed. */
    @TestConfiguration
    static class November {

        @Bean
        @Primary
        MovingClock november() {
            return new MovingClock(Instant.parse("2026-11-24T02:00:00Z"));
        }
    }

    @BeforeAll
    void aRecordWithoutItsInvoicesIsSealedAndScreened() {
        enterprise = FlowEnterprise.open(port, test, ENTERPRISE, EngagementModel.AGENCY, WORKER);
        line = enterprise.line(WORKER, "500.00");
        enterprise.settle(BATCH, line);
        enterprise.handInAllButInvoices(BATCH, line);
        workers.drain("document.reading", "fourflow.matching");
        assertThat(waiting()).isEqualTo(Map.of("records.open", 1L, "blocks.due", 1L));
        later();
        workers.drain("fourflow.matching", "assessment.screening");
        assertThat(waiting()).isEmpty();
    }

    /** As the receipt that was used twice does it, when it is read after its record was sealed without it. */
    @Test
    void aRecordThatWasScreenedAndThenChangedIsDueUntilItIsScreenedAnew() {
        enterprise.handIn("invoice.xml", enterprise.papers(BATCH).invoiceXml(line));
        assertThat(waiting()).isEqualTo(Map.of("documents.received", 1L));
        workers.drain("document.reading");
        assertThat(waiting()).isEqualTo(Map.of("blocks.waiting", 1L));
        workers.drain("fourflow.matching");
        assertThat(waiting()).as("it rests").isEqualTo(Map.of("blocks.due", 1L));

        later();
        workers.drain("fourflow.matching");
        assertThat(waiting()).as("it is sealed anew").isEqualTo(Map.of("records.sealed", 1L, "revisions.waiting", 1L));
        workers.drain("assessment.screening");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatSomebodySaidIsCountedUntilTheRecordsThatItConcernsAreScreenedAgain() {
        TradeClient connector = new TradeClient(port, test.token(Role.CONNECTOR, null));
        TradeClient.Answer answer =
                connector.post("/api/v1/outside-statements", """
                {"source":"示例回访中心","statements":[
                 {"kind":"CALL_BACK","worker":"%s","on":"2026-09-08","denied":true}]}
                """.formatted(Invented.idNumber(WORKER)));
        assertThat(answer.body().at("/outcomes/0/state").asString()).isEqualTo("TAKEN");
        workers.drain("assessment.statements");
        assertThat(waiting()).as("it rests").isEqualTo(Map.of("statements.waiting", 1L));

        later();
        workers.drain("assessment.statements");
        assertThat(waiting()).as("its record stays screened").isEqualTo(Map.of("revisions.waiting", 1L));
        workers.drain("assessment.screening");
        assertThat(waiting()).isEmpty();
    }

    /** The filing of a month goes the same way, from where what was said is spread. */
    @Test
    void whoseRecordsAreStillToBeAskedForIsCounted() {
        long worker = database.sql("SELECT worker_id FROM four_flow_record WHERE task_number = ?")
                .param(line.task())
                .query(Long.class)
                .single();
        transaction.executeWithoutResult(
                status -> filed.forEach(each -> each.filed(1, YearMonth.from(FlowPapers.SETTLED), List.of(worker))));
        assertThat(waiting()).isEqualTo(Map.of("reaches.waiting", 1L));

        workers.drain("assessment.statements");
        assertThat(waiting()).as("its record stays screened").isEqualTo(Map.of("revisions.waiting", 1L));
        workers.drain("assessment.screening");
        assertThat(waiting()).isEmpty();
    }

    /** It waits for a window to close, and nobody waits for it. */
    @Test
    void whatIsDueInDaysIsAtRestUntilThen() {
        try {
            due(Duration.ofDays(3));
            assertThat(waiting()).isEmpty();
            due(Duration.ofSeconds(50));
            assertThat(waiting()).isEqualTo(Map.of("blocks.due", 1L));
            due(Duration.ofHours(-1));
            assertThat(waiting()).isEqualTo(Map.of("blocks.due", 1L));
            workers.drain("fourflow.matching");
            assertThat(waiting()).isEmpty();
        } finally {
            block("due_at = NULL");
        }
    }

    @Test
    void whatElseTheRowsOfBlocksSayIsToldBesideIt() {
        try {
            block("attempts = 2, line_count = 50001");
            assertThat(all())
                    .containsEntry("blocks.failing", 1L)
                    .containsEntry("blocks.split", 1L)
                    .containsEntry("blocks.largest", 50_001L);
        } finally {
            block("attempts = 0, line_count = 1");
        }
        assertThat(all())
                .containsEntry("blocks.failing", 0L)
                .containsEntry("blocks.split", 0L)
                .containsEntry("blocks.largest", 1L);
    }

    @Test
    void anEntryWithoutItsPlaceInTheLogIsCounted() {
        assertThat(all().get("entries.pending")).isPositive();
        workers.drain("anchoring.sequencing");
        assertThat(all().get("entries.pending")).isZero();
    }

    @Test
    void theStatusTellsAllOfIt() {
        JsonNode told = new TradeClient(port, test.token(Role.RISK_DESK, null))
                .get("/api/v1/status")
                .body();
        assertThat(MOVING).allSatisfy(name -> assertThat(told.has(name)).isTrue());
        assertThat(told.has("entries.pending")).isTrue();
    }

    private void block(String set) {
        database.sql("UPDATE match_block SET " + set + " WHERE enterprise_id = ?")
                .param(enterprise.id())
                .update();
    }

    private void due(Duration ahead) {
        database.sql("UPDATE match_block SET due_at = ? WHERE enterprise_id = ?")
                .params(LocalDateTime.ofInstant(clock.instant().plus(ahead), ZoneOffset.UTC), enterprise.id())
                .update();
    }

    /** As if records and statements had rested. */
    private void later() {
        clock.moveTo(clock.instant().plusSeconds(40));
    }

    /** Of what moves, that of which there is any. */
    private Map<String, Long> waiting() {
        return all().entrySet().stream()
                .filter(count -> MOVING.contains(count.getKey()) && count.getValue() > 0)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, Long> all() {
        return counts.stream()
                .flatMap(module -> module.counts().entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
