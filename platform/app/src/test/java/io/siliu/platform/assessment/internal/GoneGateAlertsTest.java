package io.siliu.platform.assessment.internal;

import static io.siliu.platform.assessment.internal.AlertsOfALine.SCREENED;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.Migrations;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.assessment.AlertOutcome;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An alert found before payment that a later screening does not find stays and stands no longer. */
@SiliuTest
class GoneGateAlertsTest {

    private static final String MIGRATION = "V619__assessment_gate_alert_gone.sql";
    private static final int PERSON = 1;

    private final AlertsOfALine alert;
    private final IdGenerator ids;
    private final JdbcClient database;

    GoneGateAlertsTest(ApplicationContext context, IdGenerator ids, JdbcClient database) {
        this.alert = new AlertsOfALine(context);
        this.ids = ids;
        this.database = database;
    }

    @BeforeEach
    void anAlertOfALine() {
        alert.raise();
    }

    @Test
    void oneThatTheRecordDoesNotHitIsGoneUntilALaterRevisionDoes() {
        assertThat(stands()).isTrue();
        alert.screened(Set.of("B04"));
        assertGone();

        alert.goesOn();
        assertThat(alert.ofLine().goneAt()).isNull();
        assertThat(alert.ofLine().open()).as("it goes on as that of its record").isFalse();
    }

    @Test
    void oneThatTheGateDoesNotHitAnyMoreIsGoneUntilItDoesAgain() {
        alert.sayOfLine(PERSON);
        alert.nothingHitsBeforePayment();
        assertGone();
        assertThat(alert.ofLine().outcome()).isEqualTo(AlertOutcome.WAITING);

        alert.raiseAgain(3);
        assertThat(stands()).isTrue();
        assertThat(alert.ofLine().outcome()).isEqualTo(AlertOutcome.OPEN);
        assertThat(alert.ofLine().opening()).isEqualTo(2);
    }

    /** What could not be asked is not a no. */
    @Test
    void oneThatCouldNotBeAskedAgainStaysAsItIs() {
        alert.lineCouldNotBeAsked();
        assertThat(stands()).isTrue();
        alert.recordCouldNotBeAsked();
        assertThat(stands()).isTrue();

        alert.screened(Set.of());
        alert.recordCouldNotBeAsked();
        assertGone();
    }

    @Test
    void oneInWhichPeopleFoundNothingStandsNoLonger() {
        alert.sayOfLine(PERSON);
        assertThat(stands()).isTrue();
        alert.sayOfLine(PERSON + 1);

        assertThat(stands()).isFalse();
        assertThat(alert.ofLine().goneAt()).isNull();
    }

    /** Most rows are taken over, and an overview counts those that stand. */
    @Test
    void thoseThatStandAreCountedFromAKeyAsThoseOfRecordsAre() {
        assertThat(tally("gate_alert")).isNotEmpty().isEqualTo(tally("alert")).startsWith("standing");
    }

    private List<String> tally(String table) {
        return database.sql("""
                        SELECT column_name FROM information_schema.statistics
                        WHERE table_schema = DATABASE() AND table_name = ? AND index_name = ? ORDER BY seq_in_index
                        """)
                .params(table, table + "_tally")
                .query(String.class)
                .list();
    }

    /** As alerts stood before it was kept whether they are gone. */
    @Test
    void whatWasGoneBeforeThisWasKeptIsMended() {
        Migrations.run(database, MIGRATION, "UPDATE");
        assertThat(stands()).isTrue();
        database.sql("""
                        INSERT INTO gate_assessment (enterprise_id, id, line_id, round, as_of, city, occupation, rule_set_id, rule_set_version,
                            rule_set_digest, engine, facts, facts_digest, screening, hits, not_applicable, errors,
                            decision, assessed_at, retention_class)
                        VALUES (?, ?, ?, 1, '2026-10-05', '', '', '', '', '', '', '', REPEAT('0', 32), '', 0, 0, 0, 'PASS', ?, 'ACCOUNTING')
                        """)
                .params(alert.enterprise, ids.next(), alert.line, SCREENED)
                .update();
        Migrations.run(database, MIGRATION, "UPDATE");

        assertGone();
    }

    private void assertGone() {
        assertThat(stands()).isFalse();
        assertThat(alert.ofLine().goneAt()).isEqualTo(SCREENED);
    }

    private boolean stands() {
        return database.sql("SELECT standing FROM gate_alert WHERE id = ?")
                .param(alert.before)
                .query(Boolean.class)
                .single();
    }
}
