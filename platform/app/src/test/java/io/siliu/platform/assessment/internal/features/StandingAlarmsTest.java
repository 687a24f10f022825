package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.SiliuTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An alert counts for its enterprise once it has stood for a day as that of the record, however early it was raised, and as long
 * as it stands.
 */
@SiliuTest
class StandingAlarmsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final Instant RAISED = Instant.parse("2026-10-03T00:00:00Z");
    private static final Instant SCREENED = Instant.parse("2026-10-06T00:00:00Z");

    private final AlarmShares.Alarms alarms;
    private final IdGenerator ids;
    private final JdbcClient database;
    private final long enterprise;

    StandingAlarmsTest(AlarmShares.Alarms alarms, IdGenerator ids, JdbcClient database) {
        this.alarms = alarms;
        this.ids = ids;
        this.database = database;
        this.enterprise = ids.next();
    }

    @Test
    void oneOfARecordCountsSinceItWasRaised() {
        alert(null);

        assertThat(standingBy(RAISED.minusSeconds(1))).isZero();
        assertThat(standingBy(RAISED)).isEqualTo(1);
    }

    @Test
    void oneThatWasRaisedBeforePaymentCountsSinceTheRecordWasScreened() {
        long line = ids.next();
        database.sql("""
                        INSERT INTO gate_alert (enterprise_id, id, line_id, batch_id, worker_id, gate_id, city, indicator,
                            severity, severity_rank, six_true, raised_at, taken_over_at, retention_class)
                        VALUES (?, ?, ?, 1, 1, 1, '990379', 'B03', 'HIGH', 3, 'BUSINESS', ?, ?, 'ACCOUNTING')
                        """).params(enterprise, line, line, RAISED, SCREENED).update();
        alert(line);

        assertThat(standingBy(RAISED)).isZero();
        assertThat(standingBy(SCREENED)).isEqualTo(1);
    }

    @Test
    void oneThatTheLastScreeningDoesNotFindCountsNoLonger() {
        alert(null);
        database.sql("UPDATE alert SET gone_at = ? WHERE enterprise_id = ?")
                .params(SCREENED, enterprise)
                .update();

        assertThat(standingBy(SCREENED)).isZero();
    }

    @Test
    void oneInWhichPeopleFoundNothingCountsNoLongerAndOneThatTheyConfirmedDoes() {
        alert(null);
        found("CONFIRMED");
        assertThat(standingBy(SCREENED)).isEqualTo(1);
        found("CLEARED");

        assertThat(standingBy(SCREENED)).isZero();
    }

    private void found(String outcome) {
        database.sql("UPDATE alert SET outcome = ? WHERE enterprise_id = ?")
                .params(outcome, enterprise)
                .update();
    }

    private long standingBy(Instant at) {
        return alarms.records(List.of(enterprise), DAY, DAY, 3, "V24", at).stream()
                .mapToLong(AlarmShares.Alarmed::records)
                .sum();
    }

    private void alert(Long line) {
        long record = ids.next();
        database.sql("""
                        INSERT INTO alert (enterprise_id, id, record_id, record_number, revision, settled_on, assessment_id,
                            gate_alert_id, city, indicator, severity, severity_rank, six_true, raised_at, renewed_at,
                            retention_class)
                        VALUES (?, ?, ?, ?, 1, ?, 1, ?, '990379', 'B03', 'HIGH', 3, 'BUSINESS', ?, ?, 'ACCOUNTING')
                        """)
                .params(enterprise, record, record, "FF-" + record, DAY, line, RAISED, SCREENED)
                .update();
    }
}
