package io.siliu.platform.assessment.internal;

import static io.siliu.platform.assessment.internal.AlertOfARecord.LATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.Migrations;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.assessment.AlertOutcome;
import io.siliu.platform.assessment.Dispositions.Verdict;
import io.siliu.platform.assessment.internal.AlertOfARecord.Grave;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An alert that the last screening of its record does not find stays and stands no longer. */
@SiliuTest
class GoneAlertsTest {

    private static final String MIGRATION = "V618__assessment_alert_gone.sql";
    private static final int PERSON = 1;
    private static final int OTHER = 2;

    private final AlertOfARecord alert;
    private final IdGenerator ids;
    private final JdbcClient database;

    GoneAlertsTest(ApplicationContext context, IdGenerator ids, JdbcClient database) {
        this.alert = new AlertOfARecord(context);
        this.ids = ids;
        this.database = database;
    }

    @Test
    void oneThatALaterRevisionDoesNotHitIsGone() {
        alert.hit(1, Grave.HIGH);
        assertStands();
        alert.screened(2, "B04");

        assertGone();
        assertThat(alert.listed(false).get(0).outcome()).as("nobody has looked").isEqualTo(AlertOutcome.OPEN);
    }

    @Test
    void oneThatTheSameRevisionDoesNotHitAnyMoreIsGone() {
        alert.hit(1, Grave.HIGH);
        alert.screened(1);

        assertGone();
    }

    @Test
    void oneThatIsStillHitStands() {
        alert.hit(1, Grave.HIGH);
        alert.hit(2, Grave.HIGH);
        alert.screened(2, "B03", "B04");

        assertStands();
    }

    /** What could not be asked is not a no. */
    @Test
    void oneThatCouldNotBeAskedAgainStaysAsItIs() {
        alert.hit(1, Grave.CRITICAL);
        alert.couldNotBeAsked(2);
        assertStands();

        alert.screened(3);
        alert.couldNotBeAsked(4);
        assertGone();
    }

    @Test
    void whatALaterRevisionFoundAnEarlierOneDoesNotTakeBack() {
        alert.hit(2, Grave.HIGH);
        alert.screened(1);

        assertStands();
    }

    @Test
    void oneThatComesBackStandsAgainAndIsOpen() {
        alert.hit(1, Grave.LOW);
        alert.say(PERSON, Verdict.CONFIRMED);
        alert.screened(2);
        assertThat(alert.listed(false).get(0).outcome()).isEqualTo(AlertOutcome.CONFIRMED);
        alert.hit(3, Grave.LOW);

        assertStands();
        assertThat(alert.listed(true).get(0).outcome()).isEqualTo(AlertOutcome.OPEN);
        assertThat(alert.seen(PERSON)).isEqualTo(2);
    }

    @Test
    void oneThatComesBackInTheSameRevisionStandsAgainAndIsOpen() {
        alert.hit(1, Grave.LOW);
        alert.say(PERSON, Verdict.CONFIRMED);
        alert.screened(1);
        alert.hit(1, Grave.LOW);

        assertStands();
        assertThat(alert.listed(true).get(0).outcome()).isEqualTo(AlertOutcome.OPEN);
        assertThat(alert.seen(PERSON)).isEqualTo(2);
    }

    @Test
    void oneOfAnOvertakenRevisionStandsOnceTheLaterOneHits() {
        alert.hitOvertaken(1, Grave.HIGH);
        assertThat(alert.listed(true)).isEmpty();
        alert.hit(2, Grave.HIGH);
        assertStands();

        alert.hitOvertaken(1, Grave.HIGH);
        assertStands();
    }

    @Test
    void oneThatIsGoneDoesNotComeBackByAnOvertakenRevision() {
        alert.hit(1, Grave.HIGH);
        alert.screened(2);
        alert.hitOvertaken(1, Grave.HIGH);

        assertGone();
    }

    @Test
    void oneInWhichPeopleFoundNothingStandsNoLongerThoughItIsHit() {
        alert.hit(1, Grave.HIGH);
        alert.say(PERSON, Verdict.CLEARED);
        assertStands();
        alert.say(OTHER, Verdict.CLEARED);

        assertThat(alert.listed(true)).isEmpty();
        assertThat(alert.listed(false)).singleElement().satisfies(found -> {
            assertThat(found.goneAt()).isNull();
            assertThat(found.since()).isNull();
        });
        alert.hit(2, Grave.HIGH);
        assertStands();
    }

    /** As alerts stood before it was kept whether they are gone. */
    @Test
    void whatWasGoneBeforeThisWasKeptIsMended() {
        alert.hit(2, Grave.HIGH);
        screened(1, LATER.plusSeconds(60));
        screened(3, LATER.minusSeconds(60), 1);
        Migrations.run(database, MIGRATION, "UPDATE");
        assertStands();

        screened(3, LATER.plusSeconds(120));
        screened(2, LATER);
        Migrations.run(database, MIGRATION, "UPDATE");
        assertGone();
    }

    private void screened(int revision, Instant at) {
        screened(revision, at, 0);
    }

    /** @param errors indicators that ended in an error */
    private void screened(int revision, Instant at, int errors) {
        database.sql("""
                        INSERT INTO assessment (enterprise_id, id, record_id, record_number, revision, kind, as_of, city,
                            occupation, rule_set_id, rule_set_version, rule_set_digest, engine, facts, facts_digest,
                            screening, salts, commitment, hits, not_applicable, errors, decision, assessed_at,
                            retention_class)
                        VALUES (?, ?, ?, '', ?, 'RECORD', '2026-10-02', '990378', '', '', '', '', '', '', '', '', '', '', 0, 0,
                            ?, '', ?, 'ACCOUNTING')
                        """)
                .params(alert.enterprise(), ids.next(), alert.record(), revision, errors, at)
                .update();
    }

    private void assertStands() {
        assertThat(alert.listed(false)).isEmpty();
        assertThat(alert.listed(true)).singleElement().satisfies(found -> {
            assertThat(found.standing()).isTrue();
            assertThat(found.goneAt()).isNull();
            assertThat(found.since()).isNull();
        });
    }

    private void assertGone() {
        assertThat(alert.listed(true)).isEmpty();
        assertThat(alert.listed(false)).singleElement().satisfies(found -> {
            assertThat(found.standing()).isFalse();
            assertThat(found.goneAt()).isEqualTo(LATER);
            assertThat(found.since()).isEqualTo("GONE");
        });
    }
}
