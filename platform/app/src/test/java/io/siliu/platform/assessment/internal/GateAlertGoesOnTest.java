package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.Migrations;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.assessment.AlertFilter;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An alert of a line goes on as that of its record, with what was found out. */
@SiliuTest
class GateAlertGoesOnTest {

    private static final Instant RAISED = Instant.parse("2026-10-05T00:00:00Z");
    private static final Instant SCREENED = Instant.parse("2026-10-06T00:00:00Z");
    private static final int MANY = 300;

    private final GateAlerts gate;
    private final AlertMapper alerts;
    private final GateDispositionMapper lines;
    private final IdGenerator ids;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final long enterprise;
    private final long line;
    private final long record;
    private final long before;

    GateAlertGoesOnTest(
            GateAlerts gate,
            AlertMapper alerts,
            GateDispositionMapper lines,
            IdGenerator ids,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.gate = gate;
        this.alerts = alerts;
        this.lines = lines;
        this.ids = ids;
        this.database = database;
        this.transaction = transaction;
        this.enterprise = ids.next();
        this.line = ids.next();
        this.record = ids.next();
        this.before = ids.next();
    }

    @BeforeEach
    void bothAlert() {
        database.sql("""
                        INSERT INTO gate_alert (enterprise_id, id, line_id, batch_id, worker_id, gate_id, city, indicator,
                            severity, severity_rank, six_true, raised_at, retention_class)
                        VALUES (?, ?, ?, 1, 1, 1, '990378', 'B03', 'HIGH', 3, 'BUSINESS', ?, 'ACCOUNTING')
                        """).params(enterprise, before, line, RAISED).update();
        database.sql("""
                        INSERT INTO alert (enterprise_id, id, record_id, record_number, revision, settled_on, assessment_id,
                            city, indicator, severity, severity_rank, six_true, raised_at, renewed_at, retention_class)
                        VALUES (?, ?, ?, ?, 1, '2026-10-05', 1, '990378', 'B03', 'HIGH', 3, 'BUSINESS', ?, ?, 'ACCOUNTING')
                        """)
                .params(enterprise, ids.next(), record, "FF-" + record, SCREENED, SCREENED)
                .update();
    }

    @Test
    void anEarlierRevisionThatHitsIsEnough() {
        gate.takenOver(
                List.of(
                        new GateAlerts.Screened(line, record, Set.of("B03")),
                        new GateAlerts.Screened(line, record, Set.of())),
                SCREENED);

        assertGoesOn();
    }

    @Test
    void anAlertWhoseRecordDoesNotHitStaysWithItsLine() {
        gate.takenOver(List.of(new GateAlerts.Screened(line, record, Set.of("B04"))), SCREENED);

        assertThat(lines.ofLine(enterprise, line)).singleElement().satisfies(alert -> {
            assertThat(alert.open()).isTrue();
            assertThat(alert.record()).isNull();
        });
    }

    @Test
    void oneThatWentOnBeforeThisWasKeptIsMended() {
        database.sql("UPDATE gate_alert SET taken_over_at = ? WHERE id = ?")
                .params(SCREENED, before)
                .update();
        database.sql("""
                        INSERT INTO four_flow_record (enterprise_id, id, number, line_id, worker_id, worker_masked,
                            batch_number, line_number, city, work_month, settled_on, gross, net, stage, revision,
                            input_digest, missing, complete, discrepancies, opened_at, changed_at, screened_at,
                            retention_class)
                        VALUES (?, ?, ?, ?, 1, '', '', 1, '990378', '2026-10', '2026-10-05', 1, 1, 'SEALED', 1,
                            REPEAT('0', 32), '', TRUE, 0, ?, ?, ?, 'ACCOUNTING')
                        """)
                .params(enterprise, record, "FF-" + record, line, RAISED, RAISED, SCREENED)
                .update();
        Migrations.run(database, "V480__assessment_gate_disposition.sql", "UPDATE");

        assertGoesOn();
    }

    @Test
    void aVerdictOnALessGraveAlertStandsNoLongerOnTheRecord() {
        gate.takenOver(List.of(new GateAlerts.Screened(line, record, Set.of("B03"))), SCREENED);
        say(before);
        assertThat(listed().get(0).verdict()).isEqualTo("CLEARED");
        database.sql("UPDATE alert SET severity_rank = 4 WHERE record_id = ?")
                .param(record)
                .update();

        assertThat(listed().get(0).verdict()).isNull();
        assertThat(lines.said(enterprise, line))
                .extracting(GateDispositionMapper.SaidRow::stands)
                .containsExactly(false);
    }

    @Test
    void theListLooksAtNoVerdictsOfOthers() {
        gate.takenOver(List.of(new GateAlerts.Screened(line, record, Set.of("B03"))), SCREENED);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            IntStream.range(0, MANY).forEach(each -> say(ids.next()));
            say(before);
            listed();
            long idle = -rowsRead() + rowsRead();
            long start = rowsRead();
            assertThat(listed().get(0).verdict()).isEqualTo("CLEARED");

            assertThat(rowsRead() - start - idle).isLessThan(MANY);
        });
    }

    private void assertGoesOn() {
        assertThat(lines.ofLine(enterprise, line)).singleElement().satisfies(alert -> {
            assertThat(alert.open()).isFalse();
            assertThat(alert.record()).isEqualTo("FF-" + record);
        });
        assertThat(listed()).singleElement().satisfies(alert -> {
            assertThat(alert.since()).isEqualTo("GATE");
            assertThat(alert.at()).isEqualTo(RAISED);
        });
    }

    private List<AlertMapper.ListedAlert> listed() {
        return alerts.list(new AlertFilter(enterprise, null, null, null, null, null, 10), null, 10);
    }

    private void say(long alertId) {
        database.sql("""
                        INSERT INTO gate_disposition (enterprise_id, id, gate_alert_id, severity_rank, worker_id, verdict,
                            stands, reason, sealed, decided_by, decided_at, retention_class)
                        VALUES (?, ?, ?, 3, 1, 'CLEARED', TRUE, '', '', 1, ?, 'ACCOUNTING')
                        """).params(enterprise, ids.next(), alertId, SCREENED).update();
    }

    /** Rows that this connection has read in scans so far. */
    private long rowsRead() {
        return database
                .sql("SHOW SESSION STATUS WHERE Variable_name IN ('Handler_read_next', 'Handler_read_rnd_next')")
                .query((row, number) -> row.getLong(2))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
