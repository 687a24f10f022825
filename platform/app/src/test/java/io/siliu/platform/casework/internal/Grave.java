package io.siliu.platform.casework.internal;

import io.siliu.kernel.IdGenerator;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Alerts of an enterprise of its own, as the screening and the gate leave them; the words of their hits are not among it. */
public final class Grave {

    public static final String HERE = "990100";
    public static final String ELSEWHERE = "990200";

    private static final Instant DAY = Instant.parse("2026-10-05T00:00:00Z");

    private final JdbcClient database;
    private final IdGenerator ids;
    private final long enterprise;

    private Grave(JdbcClient database, IdGenerator ids, long enterprise) {
        this.database = database;
        this.ids = ids;
        this.enterprise = enterprise;
    }

    static Grave of(ApplicationContext context) {
        IdGenerator ids = context.getBean(IdGenerator.class);
        return new Grave(context.getBean(JdbcClient.class), ids, ids.next());
    }

    public static Grave of(ApplicationContext context, long enterprise) {
        return new Grave(context.getBean(JdbcClient.class), context.getBean(IdGenerator.class), enterprise);
    }

    long enterprise() {
        return enterprise;
    }

    /** HIGH, of a record whose first revision hit. */
    public long ofRecord() {
        return ofRecord("B03", 3, HERE);
    }

    public long ofRecord(String indicator, int rank, String city) {
        long alert = ids.next();
        long record = ids.next();
        screened(record, 1);
        database.sql("""
                        INSERT INTO alert (enterprise_id, id, record_id, record_number, revision, settled_on, assessment_id,
                            city, indicator, severity, severity_rank, six_true, wording, raised_at, renewed_at,
                            retention_class)
                        VALUES (?, ?, ?, ?, 1, '2026-10-05', ?, ?, ?, ?, ?, 'BUSINESS', NULL, ?, ?, 'ACCOUNTING')
                        """)
                .params(
                        enterprise,
                        alert,
                        record,
                        "FF-C-" + record,
                        ids.next(),
                        city,
                        indicator,
                        severity(rank),
                        rank,
                        DAY,
                        DAY)
                .update();
        return alert;
    }

    /** HIGH, found before payment. */
    long ofLine() {
        long alert = ids.next();
        database.sql("""
                        INSERT INTO gate_alert (enterprise_id, id, line_id, batch_id, worker_id, gate_id, city, indicator,
                            severity, severity_rank, six_true, raised_at, retention_class)
                        VALUES (?, ?, ?, 1, 1, 1, ?, 'B03', 'HIGH', 3, 'BUSINESS', ?, 'ACCOUNTING')
                        """).params(enterprise, alert, ids.next(), HERE, DAY).update();
        return alert;
    }

    /** A later revision of the record of an alert was screened and does not hit. */
    void gone(long alert) {
        screened(recordOf(alert), 2);
        database.sql("UPDATE alert SET gone_at = ? WHERE id = ?")
                .params(DAY.plusSeconds(2), alert)
                .update();
    }

    /** A later revision hits, so that the alert is opened again. */
    void hitAgain(long alert) {
        screened(recordOf(alert), 2);
        database.sql(
                        "UPDATE alert SET revision = 2, assessment_id = ?, gone_at = NULL, opening = opening + 1, outcome = 'OPEN'"
                                + " WHERE id = ?")
                .params(ids.next(), alert)
                .update();
    }

    /** As a first person leaves a case. */
    void proposed(String number) {
        database.sql("UPDATE case_file SET state = 'PROPOSED', gathers = NULL WHERE number = ?")
                .param(number)
                .update();
    }

    /** As the alert of a record is where it goes on with that of a line. */
    void handedOverNever(long line) {
        database.sql("UPDATE gate_alert SET cased_opening = 0 WHERE id = ?")
                .param(line)
                .update();
    }

    /** So many more alerts are in a case. */
    void filled(String number, int more) {
        for (int each = 0; each < more; each++) {
            database.sql("INSERT INTO case_alert (case_id, alert_id, opening, city, joined_at)"
                            + " SELECT id, ?, 1, ?, NOW(6) FROM case_file WHERE number = ?")
                    .params(ids.next(), HERE, number)
                    .update();
        }
    }

    /** In which opening an alert stands in a case. */
    int openingIn(String number, long alert) {
        return database.sql("SELECT m.opening FROM case_alert m JOIN case_file f ON f.id = m.case_id"
                        + " WHERE f.number = ? AND m.alert_id = ?")
                .params(number, alert)
                .query(Integer.class)
                .single();
    }

    String outcome(long alert) {
        return database.sql("SELECT outcome FROM alert WHERE id = ? UNION SELECT outcome FROM gate_alert WHERE id = ?")
                .params(alert, alert)
                .query(String.class)
                .single();
    }

    /** Numbers of its cases, the oldest first. */
    public List<String> cases() {
        return database.sql("SELECT number FROM case_file WHERE enterprise_id = ? ORDER BY id")
                .param(enterprise)
                .query(String.class)
                .list();
    }

    List<Long> in(String number) {
        return database.sql("SELECT alert_id FROM case_alert m JOIN case_file f ON f.id = m.case_id"
                        + " WHERE f.number = ? ORDER BY alert_id")
                .param(number)
                .query(Long.class)
                .list();
    }

    private long recordOf(long alert) {
        return database.sql("SELECT record_id FROM alert WHERE id = ?")
                .param(alert)
                .query(Long.class)
                .single();
    }

    private long screened(long record, int revision) {
        long id = ids.next();
        database.sql("""
                        INSERT INTO assessment (enterprise_id, id, record_id, record_number, revision, kind, as_of, city,
                            occupation, rule_set_id, rule_set_version, rule_set_digest, engine, facts, facts_digest,
                            screening, salts, commitment, hits, not_applicable, errors, assessed_at, retention_class)
                        VALUES (?, ?, ?, ?, ?, 'RECORD', '2026-10-05', ?, 'RIDER', 'x', '1', 'x', 'x', '', '', '', '', 'x',
                            1, 0, 0, ?, 'ACCOUNTING')
                        """)
                .params(enterprise, id, record, "FF-C-" + record, revision, HERE, DAY.plusSeconds(revision))
                .update();
        return id;
    }

    /** The record of an alert is erased: its key is gone. */
    void erase(long alert) {
        database.sql("INSERT INTO data_key (subject_kind, subject_id, suite, master_key, created_at, destroyed_at)"
                        + " VALUES ('RECORD', ?, '', '', NOW(6), NOW(6))")
                .param(recordOf(alert))
                .update();
    }

    private static String severity(int rank) {
        return List.of("LOW", "MEDIUM", "HIGH", "CRITICAL").get(rank - 1);
    }
}
