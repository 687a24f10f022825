package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.Migrations;
import io.siliu.platform.SiliuTest;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was said before one rule held for all alerts comes to an outcome of each. */
@SiliuTest
class VerdictsBeforeTwoTest {

    private static final String MIGRATION = "V485__assessment_verdicts_of_two.sql";

    private final IdGenerator ids;
    private final JdbcClient database;
    private final long enterprise;
    private final long record;
    private final long alert;
    private final long line;

    VerdictsBeforeTwoTest(IdGenerator ids, JdbcClient database) {
        this.ids = ids;
        this.database = database;
        this.enterprise = ids.next();
        this.record = ids.next();
        this.alert = ids.next();
        this.line = ids.next();
    }

    @BeforeEach
    void asItWas() {
        Migrations.run(database, "V480__assessment_gate_disposition.sql", "CREATE TABLE gate_disposition");
    }

    @AfterEach
    void asItIs() {
        database.sql("DROP TABLE gate_disposition").update();
    }

    @Test
    void ofARecordWhatWasSaidLastCounts() {
        alert(1, 3, null);
        screened(1, 8);
        onRecord("CONFIRMED", 9);
        onRecord("CLEARED", 10);
        migrate();

        assertThat(outcomeOfRecord()).isEqualTo("CLEARED");
    }

    @Test
    void whatWasSaidOfAnEarlierRevisionDoesNot() {
        alert(2, 3, null);
        screened(1, 8);
        onRecord("CLEARED", 9);
        screened(2, 10);
        migrate();

        assertThat(outcomeOfRecord()).isEqualTo("OPEN");
    }

    @Test
    void ofALineWhatStoodStandsAndWhatWaitedWaits() {
        gateAlert(4, null);
        onLine("CONFIRMED", false, 4, 9);
        migrate();
        assertThat(outcomeOfLine()).isEqualTo("WAITING");

        database.sql("DELETE FROM alert_disposition WHERE enterprise_id = ?")
                .param(enterprise)
                .update();
        onLine("CONFIRMED", true, 4, 10);
        migrate();
        assertThat(outcomeOfLine()).isEqualTo("CONFIRMED");
    }

    @Test
    void whatWasSaidOfALessGraveAlertOfALineDoesNotCount() {
        gateAlert(4, null);
        onLine("CLEARED", true, 3, 9);
        migrate();

        assertThat(outcomeOfLine()).isEqualTo("OPEN");
    }

    @Test
    void whatWasSaidOfALineGoesOnWithItsRecordUntilALaterRevision() {
        gateAlert(3, 8);
        alert(1, 3, line);
        screened(1, 8);
        onLine("CLEARED", true, 3, 7);
        migrate();

        assertThat(outcomeOfRecord()).isEqualTo("CLEARED");
    }

    @Test
    void andNoLongerAfterOne() {
        gateAlert(3, 8);
        alert(2, 3, line);
        screened(1, 8);
        onLine("CLEARED", true, 3, 7);
        screened(2, 10);
        migrate();

        assertThat(outcomeOfRecord()).isEqualTo("OPEN");
    }

    private void migrate() {
        Migrations.run(database, MIGRATION, "UPDATE alert_disposition");
        Migrations.run(database, MIGRATION, "INSERT");
        Migrations.run(database, MIGRATION, "UPDATE gate_alert");
        Migrations.run(database, MIGRATION, "UPDATE alert a");
    }

    private String outcomeOfRecord() {
        return database.sql("SELECT outcome FROM alert WHERE id = ?")
                .param(alert)
                .query(String.class)
                .single();
    }

    private String outcomeOfLine() {
        return database.sql("SELECT outcome FROM gate_alert WHERE id = ?")
                .param(line)
                .query(String.class)
                .single();
    }

    private void alert(int revision, int rank, Long gateAlert) {
        database.sql("""
                        INSERT INTO alert (enterprise_id, id, record_id, record_number, revision, settled_on, assessment_id,
                            gate_alert_id, city, indicator, severity, severity_rank, six_true, raised_at, renewed_at,
                            retention_class)
                        VALUES (?, ?, ?, '', ?, '2026-10-02', 1, ?, '990376', 'B03', 'HIGH', ?, 'BUSINESS', ?, ?,
                            'ACCOUNTING')
                        """)
                .params(enterprise, alert, record, revision, gateAlert, rank, at(8), at(8))
                .update();
    }

    private void gateAlert(int rank, Integer takenOver) {
        database.sql("""
                        INSERT INTO gate_alert (enterprise_id, id, line_id, batch_id, worker_id, record_id, gate_id, city,
                            indicator, severity, severity_rank, six_true, raised_at, taken_over_at, retention_class)
                        VALUES (?, ?, ?, 1, 1, ?, 1, '990376', 'B03', 'HIGH', ?, 'BUSINESS', ?, ?, 'ACCOUNTING')
                        """)
                .params(enterprise, line, line, record, rank, at(6), takenOver == null ? null : at(takenOver))
                .update();
    }

    private void screened(int revision, int hour) {
        database.sql("""
                        INSERT INTO assessment (enterprise_id, id, record_id, record_number, revision, kind, as_of, city,
                            occupation, rule_set_id, rule_set_version, rule_set_digest, engine, facts, facts_digest,
                            screening, salts, commitment, hits, not_applicable, errors, decision, assessed_at,
                            retention_class)
                        VALUES (?, ?, ?, '', ?, 'RECORD', '2026-10-02', '990376', '', '', '', '', '', '', '', '', '', '', 1, 0,
                            0, '', ?, 'ACCOUNTING')
                        """)
                .params(enterprise, ids.next(), record, revision, at(hour))
                .update();
    }

    private void onRecord(String verdict, int hour) {
        database.sql("""
                        INSERT INTO alert_disposition (enterprise_id, id, record_id, indicator, verdict, reason, decided_by,
                            decided_at, retention_class) VALUES (?, ?, ?, 'B03', ?, '', 1, ?, 'ACCOUNTING')
                        """)
                .params(enterprise, ids.next(), record, verdict, at(hour))
                .update();
    }

    private void onLine(String verdict, boolean stands, int rank, int hour) {
        database.sql("DELETE FROM gate_disposition").update();
        database.sql("""
                        INSERT INTO gate_disposition (enterprise_id, id, gate_alert_id, severity_rank, worker_id, verdict,
                            stands, reason, sealed, decided_by, decided_at, retention_class)
                        VALUES (?, ?, ?, ?, 1, ?, ?, '', '', 1, ?, 'ACCOUNTING')
                        """)
                .params(enterprise, ids.next(), line, rank, verdict, stands, at(hour))
                .update();
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-10-02T00:00:00Z").plusSeconds(hour * 3_600L);
    }
}
