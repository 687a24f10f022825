package io.siliu.platform.assessment.internal;

import static io.siliu.platform.assessment.internal.AlertsOfALine.RAISED;
import static io.siliu.platform.assessment.internal.AlertsOfALine.SCREENED;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Migrations;
import io.siliu.platform.SiliuTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An alert of a line goes on as that of its record. */
@SiliuTest
class GateAlertGoesOnTest {

    private final GateAlerts gate;
    private final GateAlertMapper mapper;
    private final JdbcClient database;
    private final AlertsOfALine alert;

    GateAlertGoesOnTest(ApplicationContext context, GateAlerts gate, GateAlertMapper mapper, JdbcClient database) {
        this.gate = gate;
        this.mapper = mapper;
        this.database = database;
        this.alert = new AlertsOfALine(context);
    }

    @BeforeEach
    void bothAlert() {
        alert.raise();
    }

    @Test
    void anEarlierRevisionThatHitsIsEnough() {
        gate.takenOver(
                List.of(
                        new GateAlerts.Screened(alert.line, alert.record, Set.of("B03"), Set.of()),
                        new GateAlerts.Screened(alert.line, alert.record, Set.of(), Set.of())),
                SCREENED);

        assertGoesOn();
    }

    @Test
    void anAlertWhoseRecordDoesNotHitStaysWithItsLine() {
        alert.screened(Set.of("B04"));

        assertThat(mapper.ofLine(alert.enterprise, alert.line)).singleElement().satisfies(found -> {
            assertThat(found.open()).isTrue();
            assertThat(found.record()).isNull();
        });
    }

    @Test
    void oneThatWentOnBeforeThisWasKeptIsMended() {
        database.sql("UPDATE gate_alert SET taken_over_at = ? WHERE id = ?")
                .params(SCREENED, alert.before)
                .update();
        sealed();
        Migrations.run(database, "V480__assessment_gate_disposition.sql", "UPDATE");

        assertGoesOn();
    }

    /** The record was sealed before the payment, and what it alerted for is gone there. */
    @Test
    void whatIsGoneOfTheRecordIsTheLinesAgainOnceTheLineHits() {
        sealed();
        alert.goesOn();
        alert.hitsBeforePayment();
        assertGoesOn();

        database.sql("UPDATE alert SET gone_at = ? WHERE record_id = ?")
                .params(SCREENED, alert.record)
                .update();
        alert.hitsBeforePayment();

        assertThat(mapper.ofLine(alert.enterprise, alert.line)).singleElement().satisfies(found -> {
            assertThat(found.open()).isTrue();
            assertThat(found.goneAt()).isNull();
            assertThat(found.opening()).as("who looked saw another one").isEqualTo(2);
        });
        database.sql("UPDATE alert SET gone_at = NULL WHERE record_id = ?")
                .param(alert.record)
                .update();
        alert.goesOn();
        assertGoesOn();
        assertThat(mapper.ofLine(alert.enterprise, alert.line).get(0).opening()).isEqualTo(2);
    }

    private void sealed() {
        database.sql("""
                        INSERT INTO four_flow_record (enterprise_id, id, number, line_id, worker_id, worker_masked,
                            batch_number, line_number, city, work_month, settled_on, gross, net, stage, revision,
                            input_digest, missing, complete, discrepancies, opened_at, changed_at, screened_at,
                            retention_class)
                        VALUES (?, ?, ?, ?, 1, '', '', 1, '990378', '2026-10', '2026-10-05', 1, 1, 'SEALED', 1,
                            REPEAT('0', 32), '', TRUE, 0, ?, ?, ?, 'ACCOUNTING')
                        """)
                .params(alert.enterprise, alert.record, "FF-" + alert.record, alert.line, RAISED, RAISED, SCREENED)
                .update();
    }

    private void assertGoesOn() {
        assertThat(mapper.ofLine(alert.enterprise, alert.line)).singleElement().satisfies(found -> {
            assertThat(found.open()).isFalse();
            assertThat(found.record()).isEqualTo("FF-" + alert.record);
        });
        assertThat(alert.listed()).singleElement().satisfies(found -> {
            assertThat(found.since()).isEqualTo("GATE");
            assertThat(found.at()).isEqualTo(RAISED);
        });
    }
}
