package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.AlertFigures;
import io.siliu.platform.assessment.CaseAlerts;
import io.siliu.platform.assessment.GateAlert;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An indicator is called on its alerts as the rule set called it that found them, also where the shipped one does not. */
@SiliuTest
class IndicatorTitlesTest {

    private static final Instant DAY = Instant.parse("2026-10-02T00:00:00Z");
    private static final String SHIPPED = "无任务单付款";
    private static final String RENAMED = "没有任务单也付了款";

    private final AlertFigures figures;
    private final CaseAlerts cases;
    private final GateAlertStates lines;
    private final Access access;
    private final IdGenerator ids;
    private final JdbcClient database;
    private final long enterprise;
    private String digest;

    IndicatorTitlesTest(
            AlertFigures figures,
            CaseAlerts cases,
            GateAlertStates lines,
            Access access,
            IdGenerator ids,
            JdbcClient database) {
        this.figures = figures;
        this.cases = cases;
        this.lines = lines;
        this.access = access;
        this.ids = ids;
        this.database = database;
        this.enterprise = ids.next();
    }

    /** Retired, so that other tests go on under the shipped one. */
    @BeforeEach
    void aVersionThatCallsItOtherwise() {
        RuleSetFiles shipped = RuleSetFiles.shipped();
        RuleSetFiles files = shipped.with(
                Map.of("B03.json", shipped.texts().get("B03.json").replace(SHIPPED, RENAMED)),
                "titles-" + UUID.randomUUID().toString().substring(0, 8),
                LocalDate.of(2026, 1, 1));
        RuleSet ruleSet = files.ruleSet();
        digest = ruleSet.reference().digest().toString();
        database.sql(
                        "INSERT INTO rule_set (id, version, digest, valid_from, indicators, published_at, files, retired_at)"
                                + " VALUES (?, ?, ?, '2026-01-01', 1, '2026-01-01', ?, '2026-01-02')")
                .params(ruleSet.reference().id(), ruleSet.reference().version(), digest, files.text())
                .update();
    }

    @Test
    void supervisionReadsTheNameUnderWhichTheLatestAlertWasFound() {
        alert("B03", RuleSets.current().reference().digest().toString());
        assertThat(tallied()).isEqualTo(SHIPPED);
        alert("B03", digest);

        assertThat(tallied()).isEqualTo(RENAMED);
    }

    @Test
    void aCaseReadsTheNameUnderWhichItsAlertWasFound() {
        long renamed = alert("B03", digest);
        long unknown = alert("B03", "sm3:00");
        long taken = alert("B99", "sm3:00");

        assertThat(cases.titles(Map.of(renamed, "B03", unknown, "B03", taken, "B99"), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(Map.of(renamed, RENAMED, unknown, SHIPPED, taken, "B99"));
    }

    @Test
    void aLineReadsTheNameUnderWhichTheGateFoundIt() {
        long line = ids.next();
        long gate = ids.next();
        database.sql("""
                        INSERT INTO gate_assessment (enterprise_id, id, line_id, round, as_of, city, occupation, rule_set_id, rule_set_version,
                            rule_set_digest, engine, facts, facts_digest, screening, hits, not_applicable, errors,
                            decision, assessed_at, retention_class)
                        VALUES (?, ?, ?, 1, '2026-10-05', '', '', '', '', ?, '', '', REPEAT('0', 32), '', 1, 0, 0, 'PASS', ?, 'ACCOUNTING')
                        """).params(enterprise, gate, line, digest, DAY).update();
        database.sql("""
                        INSERT INTO gate_alert (enterprise_id, id, line_id, batch_id, worker_id, gate_id, city, indicator,
                            severity, severity_rank, six_true, raised_at, retention_class)
                        VALUES (?, ?, ?, 1, 1, ?, '990100', 'B03', 'HIGH', 3, 'BUSINESS', ?, 'ACCOUNTING')
                        """).params(enterprise, ids.next(), line, gate, DAY).update();

        assertThat(access.actingAs(desk(null), () -> lines.of(enterprise, line, Locale.SIMPLIFIED_CHINESE)))
                .extracting(GateAlert::title)
                .containsExactly(RENAMED);
    }

    private String tallied() {
        return access.actingAs(desk(enterprise), () -> figures.tallies(Locale.SIMPLIFIED_CHINESE))
                .get(0)
                .title();
    }

    /** @param only the one enterprise that is seen; null for all */
    private static Actor desk(Long only) {
        return new Actor(1, "test", Role.RISK_DESK, only, null, Role.RISK_DESK.permissions());
    }

    private long alert(String indicator, String digest) {
        long record = ids.next();
        long assessment = ids.next();
        database.sql("""
                        INSERT INTO assessment (enterprise_id, id, record_id, record_number, revision, kind, as_of, city,
                            occupation, rule_set_id, rule_set_version, rule_set_digest, engine, facts, facts_digest,
                            screening, salts, commitment, hits, not_applicable, errors, decision, assessed_at,
                            retention_class)
                        VALUES (?, ?, ?, '', 1, 'RECORD', '2026-10-02', '990100', '', '', '', ?, '', '', '', '', '', '', 1, 0,
                            0, '', ?, 'ACCOUNTING')
                        """).params(enterprise, assessment, record, digest, DAY).update();
        long alert = ids.next();
        database.sql("""
                        INSERT INTO alert (enterprise_id, id, record_id, record_number, revision, settled_on, assessment_id,
                            city, indicator, severity, severity_rank, six_true, raised_at, renewed_at, retention_class)
                        VALUES (?, ?, ?, ?, 1, '2026-10-02', ?, '990100', ?, 'LOW', 1, 'BUSINESS', ?, ?, 'ACCOUNTING')
                        """)
                .params(enterprise, alert, record, "FF-T-" + record, assessment, indicator, DAY, DAY)
                .update();
        return alert;
    }
}
