package io.siliu.platform.assessment.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.AlertFilter;
import io.siliu.platform.assessment.Dispositions;
import io.siliu.platform.assessment.Dispositions.Verdict;
import io.siliu.platform.assessment.GateDispositions;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.rules.BasisKind;
import io.siliu.rules.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A line of an enterprise of its own that alerted for B03 before payment and whose record does, and people who say why. */
final class AlertsOfALine {

    static final Instant RAISED = Instant.parse("2026-10-05T00:00:00Z");
    static final Instant SCREENED = Instant.parse("2026-10-06T00:00:00Z");

    private final GateAlerts gate;
    private final AlertMapper alerts;
    private final GateAlertMapper mapper;
    private final DispositionMapper verdicts;
    private final GateDispositions lines;
    private final Dispositions records;
    private final Access access;
    private final JdbcClient database;
    private final IdGenerator ids;
    final long enterprise;
    final long line;
    final long record;
    final long before;

    AlertsOfALine(ApplicationContext context) {
        this.gate = context.getBean(GateAlerts.class);
        this.alerts = context.getBean(AlertMapper.class);
        this.mapper = context.getBean(GateAlertMapper.class);
        this.verdicts = context.getBean(DispositionMapper.class);
        this.lines = context.getBean(GateDispositions.class);
        this.records = context.getBean(Dispositions.class);
        this.access = context.getBean(Access.class);
        this.database = context.getBean(JdbcClient.class);
        this.ids = context.getBean(IdGenerator.class);
        this.enterprise = ids.next();
        this.line = ids.next();
        this.record = ids.next();
        this.before = ids.next();
    }

    /** Both HIGH, and neither knows of the other. */
    void raise() {
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

    /** The record was screened and hit these. */
    void screened(Set<String> hits) {
        gate.takenOver(List.of(new GateAlerts.Screened(line, record, hits, Set.of())), SCREENED);
    }

    /** The record was screened, and whether it hits the same could not be answered. */
    void recordCouldNotBeAsked() {
        gate.takenOver(List.of(new GateAlerts.Screened(line, record, Set.of(), Set.of("B03"))), SCREENED);
    }

    /** The record was screened and hit the same. */
    void goesOn() {
        screened(Set.of("B03"));
    }

    /** The line was screened before payment again. */
    void raiseAgain(int rank) {
        mapper.raise(new GateAlertMapper.Raised(
                enterprise, ids.next(), line, 1, 1, 1, "990378", "B03", "HIGH", rank, "BUSINESS", SCREENED));
    }

    /** The line came to the gate again and hit nothing. */
    void nothingHitsBeforePayment() {
        cameAgain(List.of(), Set.of());
    }

    /** The line came to the gate again and hit the same. */
    void hitsBeforePayment() {
        Text words = new Text("示例", "example");
        cameAgain(
                List.of(new StoredHit(
                        "B03", "LIMIT", "HIGH", "BUSINESS", Map.of(), words, words, words, BasisKind.LAW, true)),
                Set.of());
    }

    /** The line came to the gate again, and whether it hits the same could not be answered. */
    void lineCouldNotBeAsked() {
        cameAgain(List.of(), Set.of("B03"));
    }

    private void cameAgain(List<StoredHit> hits, Set<String> open) {
        SettlementLine again = new SettlementLine(
                enterprise,
                line,
                1,
                "B-1",
                2,
                null,
                null,
                1,
                null,
                null,
                1,
                null,
                "",
                true,
                LocalDate.of(2026, 10, 5),
                null,
                null,
                null);
        gate.raise(List.of(new GateAlerts.Found(again, "990378", 2, hits, open)), SCREENED);
    }

    /** The alert of the record is of this rank. */
    void rankOfRecord(int rank) {
        database.sql("UPDATE alert SET severity_rank = ? WHERE record_id = ?")
                .params(rank, record)
                .update();
    }

    List<AlertMapper.ListedAlert> listed() {
        return alerts.list(new AlertFilter(enterprise, null, null, null, null, null, 10), null, 10);
    }

    GateAlertMapper.OfLine ofLine() {
        return mapper.ofLine(enterprise, line).get(0);
    }

    /** One account opened the other. */
    void opened(int by, int account) {
        database.sql("""
                INSERT INTO account (id, sign_in_name, display_name, role, created_at, opened_by, retention_class)
                VALUES (?, ?, '示例人', 'RISK_DESK', NOW(6), ?, 'IDENTITY')
                """).params(account, "opened-" + account, by).update();
    }

    /** Of the alert of the line as it is now. */
    void sayOfLine(int person) {
        sayOfLine(person, ofLine().opening());
    }

    /** @param opening that the person saw */
    void sayOfLine(int person, int opening) {
        as(person, () -> lines.decide(1, line, "B03", found(person, opening)));
    }

    /** Of the alert of the record as it is now. */
    void sayOfRecord(int person) {
        int opening = verdicts.states(record).get(0).opening();
        as(person, () -> records.decide("FF-" + record, "B03", found(person, opening)));
    }

    private static Dispositions.Found found(int person, int opening) {
        return new Dispositions.Found(opening, Verdict.CLEARED, "looked by " + person);
    }

    private void as(int person, Runnable act) {
        access.actingAs(new Actor(person, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions()), () -> {
            act.run();
            return null;
        });
    }
}
