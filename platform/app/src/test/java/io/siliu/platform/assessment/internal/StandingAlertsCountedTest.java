package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.AlertFigures;
import io.siliu.platform.assessment.Dispositions.Verdict;
import io.siliu.platform.assessment.internal.AlertOfARecord.Grave;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of an enterprise as many alerts are counted as stand, whether they were found on records or before payment. */
@SiliuTest
class StandingAlertsCountedTest {

    private static final Actor DESK = new Actor(1, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final AlertOfARecord alert;
    private final AlertFigures figures;
    private final Access access;
    private final IdGenerator ids;
    private final JdbcClient database;

    StandingAlertsCountedTest(
            ApplicationContext context, AlertFigures figures, Access access, IdGenerator ids, JdbcClient database) {
        this.alert = new AlertOfARecord(context);
        this.figures = figures;
        this.access = access;
        this.ids = ids;
        this.database = database;
    }

    @Test
    void whatALaterScreeningDoesNotFindCountsNoLonger() {
        alert.hit(1, Grave.HIGH);
        alert.hitAnother(Grave.HIGH);
        assertThat(counted()).isEqualTo(2);
        alert.screened(2);
        assertThat(counted()).isEqualTo(1);

        alert.hit(3, Grave.HIGH);
        assertThat(counted()).as("it is back").isEqualTo(2);
    }

    @Test
    void whatPeopleClearedCountsNoLongerAndWhatTheyConfirmedDoes() {
        alert.hit(1, Grave.LOW);
        alert.say(1, Verdict.CONFIRMED);
        assertThat(counted()).isEqualTo(1);
        alert.say(1, Verdict.CLEARED);

        assertThat(counted()).isZero();
    }

    @Test
    void whatWasFoundBeforePaymentCountsWhileItStands() {
        database.sql("""
                        INSERT INTO gate_alert (enterprise_id, id, line_id, batch_id, worker_id, gate_id, city, indicator,
                            severity, severity_rank, six_true, raised_at, retention_class)
                        VALUES (?, ?, ?, 1, 1, 1, '990378', 'B03', 'HIGH', 3, 'BUSINESS', ?, 'ACCOUNTING')
                        """)
                .params(alert.enterprise(), ids.next(), ids.next(), Instant.parse("2026-10-02T00:00:00Z"))
                .update();
        assertThat(counted()).isEqualTo(1);
        database.sql("UPDATE gate_alert SET gone_at = raised_at WHERE enterprise_id = ?")
                .param(alert.enterprise())
                .update();

        assertThat(counted()).isZero();
    }

    private long counted() {
        return access.actingAs(DESK, () -> figures.tallies(Locale.ENGLISH)).stream()
                .filter(tally -> tally.enterpriseId() == alert.enterprise())
                .mapToLong(AlertFigures.Tally::alerts)
                .sum();
    }
}
