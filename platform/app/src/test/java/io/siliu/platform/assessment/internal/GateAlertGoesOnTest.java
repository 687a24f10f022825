package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.Migrations;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.AlertFilter;
import io.siliu.platform.assessment.AlertOutcome;
import io.siliu.platform.assessment.Dispositions;
import io.siliu.platform.assessment.Dispositions.Verdict;
import io.siliu.platform.assessment.GateDispositions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An alert of a line goes on as that of its record, with what was found out. */
@SiliuTest
class GateAlertGoesOnTest {

    private static final Instant RAISED = Instant.parse("2026-10-05T00:00:00Z");
    private static final Instant SCREENED = Instant.parse("2026-10-06T00:00:00Z");
    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private final GateAlerts gate;
    private final AlertMapper alerts;
    private final GateAlertMapper mapper;
    private final GateDispositions lines;
    private final Dispositions records;
    private final IdGenerator ids;
    private final JdbcClient database;
    private final Access access;
    private final long enterprise;
    private final long line;
    private final long record;
    private final long before;

    GateAlertGoesOnTest(
            GateAlerts gate,
            AlertMapper alerts,
            GateAlertMapper mapper,
            GateDispositions lines,
            Dispositions records,
            IdGenerator ids,
            JdbcClient database,
            Access access) {
        this.gate = gate;
        this.alerts = alerts;
        this.mapper = mapper;
        this.lines = lines;
        this.records = records;
        this.access = access;
        this.ids = ids;
        this.database = database;
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

        assertThat(mapper.ofLine(enterprise, line)).singleElement().satisfies(alert -> {
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
    void whatOnePersonSaidOfTheLineAnotherMaySayOfTheRecord() {
        sayOfLine(FIRST);
        assertThat(ofLine().outcome()).isEqualTo(AlertOutcome.WAITING);
        goesOn();
        assertThat(listed().get(0).outcome()).isEqualTo(AlertOutcome.WAITING);
        sayOfRecord(FIRST);
        assertThat(listed().get(0).outcome()).isEqualTo(AlertOutcome.WAITING);
        sayOfRecord(SECOND);

        assertThat(listed().get(0).outcome()).isEqualTo(AlertOutcome.CLEARED);
        assertThat(ofLine().outcome()).isEqualTo(AlertOutcome.CLEARED);
    }

    @Test
    void whatWasSaidOfALessGraveAlertCountsNoLongerOnTheRecord() {
        sayOfLine(FIRST);
        sayOfLine(SECOND);
        assertThat(ofLine().outcome()).isEqualTo(AlertOutcome.CLEARED);
        database.sql("UPDATE alert SET severity_rank = 4 WHERE record_id = ?")
                .param(record)
                .update();
        goesOn();

        assertThat(listed().get(0).outcome()).isEqualTo(AlertOutcome.OPEN);
        sayOfRecord(SECOND);
        assertThat(listed().get(0).outcome()).isEqualTo(AlertOutcome.WAITING);
    }

    @Test
    void aLineThatComesToTheGateAgainAndHitsGraverIsOpenAgain() {
        sayOfLine(FIRST);
        raiseAgain(3);
        assertThat(ofLine().outcome()).as("no graver than before").isEqualTo(AlertOutcome.WAITING);
        raiseAgain(4);
        assertThat(ofLine().outcome()).isEqualTo(AlertOutcome.OPEN);
        sayOfLine(SECOND);

        assertThat(ofLine().outcome()).isEqualTo(AlertOutcome.WAITING);
    }

    @Test
    void anAlertOfTheRecordOnWhichSomebodyDecidedGoesOnByItself() {
        sayOfRecord(FIRST);
        goesOn();

        assertThat(listed()).singleElement().satisfies(alert -> {
            assertThat(alert.since()).isNull();
            assertThat(alert.outcome()).isEqualTo(AlertOutcome.WAITING);
        });
        sayOfRecord(SECOND);
        assertThat(listed().get(0).outcome()).isEqualTo(AlertOutcome.CLEARED);
    }

    private void assertGoesOn() {
        assertThat(mapper.ofLine(enterprise, line)).singleElement().satisfies(alert -> {
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

    private GateAlertMapper.OfLine ofLine() {
        return mapper.ofLine(enterprise, line).get(0);
    }

    private void goesOn() {
        gate.takenOver(List.of(new GateAlerts.Screened(line, record, Set.of("B03"))), SCREENED);
    }

    private void raiseAgain(int rank) {
        mapper.raise(new GateAlertMapper.Raised(
                enterprise, ids.next(), line, 1, 1, 1, "990378", "B03", "HIGH", rank, "BUSINESS", SCREENED));
    }

    private void sayOfLine(int person) {
        as(person, () -> lines.decide(1, line, "B03", Verdict.CLEARED, "looked by " + person));
    }

    private void sayOfRecord(int person) {
        as(person, () -> records.decide("FF-" + record, "B03", Verdict.CLEARED, "looked by " + person));
    }

    private void as(int person, Runnable act) {
        access.actingAs(new Actor(person, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions()), () -> {
            act.run();
            return null;
        });
    }
}
