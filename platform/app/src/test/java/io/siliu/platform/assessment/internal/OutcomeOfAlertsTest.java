package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.Migrations;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.AlertOutcome;
import io.siliu.platform.assessment.AlertState;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.Dispositions.Verdict;
import io.siliu.platform.assessment.internal.AlertOfARecord.Grave;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came of an alert of a record: on a grave one two persons say the same, and of the hit as it stands. */
@SiliuTest
class OutcomeOfAlertsTest {

    private static final String MIGRATION = "V488__assessment_alert_of_one.sql";
    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private final JdbcClient database;
    private final AlertOfARecord alert;

    OutcomeOfAlertsTest(ApplicationContext context, JdbcClient database) {
        this.database = database;
        this.alert = new AlertOfARecord(context);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOW", "MEDIUM"})
    void ofOneThatIsNotGraveWhatOnePersonSaysStandsAndTheLastCounts(Grave grave) {
        alert.hit(1, grave);
        assertOutcome(AlertOutcome.OPEN);
        alert.say(FIRST, Verdict.CONFIRMED);
        assertOutcome(AlertOutcome.CONFIRMED);
        alert.say(SECOND, Verdict.CLEARED);
        assertOutcome(AlertOutcome.CLEARED);
    }

    @ParameterizedTest
    @EnumSource(names = {"HIGH", "CRITICAL"})
    void aGraveOneWaitsForASecondPersonWhoSaysTheSame(Grave grave) {
        alert.hit(1, grave);
        alert.say(FIRST, Verdict.CONFIRMED);
        assertOutcome(AlertOutcome.WAITING);
        alert.say(FIRST, Verdict.CONFIRMED);
        assertOutcome(AlertOutcome.WAITING);
        alert.say(SECOND, Verdict.CLEARED);
        assertOutcome(AlertOutcome.WAITING);
        alert.say(SECOND, Verdict.CONFIRMED);
        assertOutcome(AlertOutcome.CONFIRMED);
    }

    @Test
    void whatSomebodySaidDifferentlySinceDoesNotCount() {
        alert.hit(1, Grave.HIGH);
        alert.say(FIRST, Verdict.CONFIRMED);
        alert.say(FIRST, Verdict.CLEARED);
        alert.say(SECOND, Verdict.CONFIRMED);

        assertOutcome(AlertOutcome.WAITING);
    }

    @Test
    void whatALaterRevisionHitsAgainIsOpenAgainAndWhatWasSaidCountsNoLonger() {
        alert.hit(1, Grave.HIGH);
        alert.say(FIRST, Verdict.CLEARED);
        alert.hit(2, Grave.HIGH);
        assertOutcome(AlertOutcome.OPEN);

        alert.say(SECOND, Verdict.CLEARED);
        assertOutcome(AlertOutcome.WAITING);
        alert.say(FIRST, Verdict.CLEARED);
        assertOutcome(AlertOutcome.CLEARED);
    }

    @Test
    void aGraverHitOfTheSameRevisionIsOpenAgain() {
        alert.hit(1, Grave.MEDIUM);
        alert.say(FIRST, Verdict.CLEARED);
        alert.hit(1, Grave.HIGH);

        assertOutcome(AlertOutcome.OPEN);
    }

    @Test
    void theSameRevisionOrAnEarlierOneScreenedAgainLeavesTheVerdict() {
        alert.hit(2, Grave.MEDIUM);
        alert.say(FIRST, Verdict.CLEARED);
        alert.hit(2, Grave.MEDIUM);
        alert.hit(1, Grave.CRITICAL);

        assertOutcome(AlertOutcome.CLEARED);
    }

    @Test
    void whoeverDecidesSeesWhatWasSaidAndWhetherItCounts() {
        alert.hit(1, Grave.HIGH);
        alert.say(FIRST, Verdict.CLEARED);
        alert.hit(2, Grave.HIGH);
        alert.say(SECOND, Verdict.CONFIRMED);

        AlertState state = alert.state(SECOND, Role.RISK_DESK);
        assertThat(state.said())
                .extracting(AlertState.Said::verdict, AlertState.Said::reason, AlertState.Said::counts)
                .containsExactly(tuple("CONFIRMED", "looked by 2", true), tuple("CLEARED", "looked by 1", false));
        assertThat(alert.state(FIRST, Role.ENTERPRISE))
                .extracting(AlertState::opening, AlertState::outcome, AlertState::said)
                .containsExactly(2, AlertOutcome.WAITING, List.of());
    }

    @Test
    void whoeverSawAnEarlierOpeningIsToldToLookAgain() {
        alert.hit(1, Grave.MEDIUM);
        int seen = alert.seen(FIRST);
        alert.hit(2, Grave.MEDIUM);

        assertThatThrownBy(() -> alert.say(FIRST, Verdict.CLEARED, seen))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(AssessmentError.ALERT_OPENED_AGAIN));
        assertOutcome(AlertOutcome.OPEN);
        assertThat(alert.state(FIRST, Role.RISK_DESK).said()).isEmpty();
    }

    @Test
    void oneThatWaitsAndIsNotGraveAnyMoreIsOpenForOnePerson() {
        alert.hit(1, Grave.HIGH);
        alert.say(FIRST, Verdict.CLEARED);
        alert.hit(1, Grave.CRITICAL);
        alert.say(FIRST, Verdict.CLEARED);
        alert.hit(1, Grave.HIGH);
        assertOutcome(AlertOutcome.WAITING);
        alert.hit(1, Grave.MEDIUM);
        assertOutcome(AlertOutcome.OPEN);
        assertThat(alert.state(FIRST, Role.RISK_DESK).said())
                .extracting(AlertState.Said::counts)
                .containsOnly(false);

        alert.say(FIRST, Verdict.CLEARED);
        assertOutcome(AlertOutcome.CLEARED);
    }

    @Test
    void oneOnWhichTwoDecidedStaysSoWhenItBecomesLessGrave() {
        alert.hit(1, Grave.HIGH);
        alert.say(FIRST, Verdict.CLEARED);
        alert.say(SECOND, Verdict.CLEARED);
        alert.hit(1, Grave.LOW);

        assertOutcome(AlertOutcome.CLEARED);
    }

    @Test
    void oneThatWentOnWaitingBeforeThisWasKeptIsMended() {
        alert.hit(1, Grave.HIGH);
        alert.say(FIRST, Verdict.CLEARED);
        Migrations.run(database, MIGRATION, "UPDATE");
        assertOutcome(AlertOutcome.WAITING);
        database.sql("UPDATE alert SET severity_rank = 2 WHERE record_id = ?")
                .param(alert.record())
                .update();
        Migrations.run(database, MIGRATION, "UPDATE");

        assertOutcome(AlertOutcome.OPEN);
        assertThat(alert.seen(FIRST)).isEqualTo(2);
    }

    private void assertOutcome(AlertOutcome expected) {
        assertThat(alert.listed(null))
                .extracting(AlertMapper.ListedAlert::outcome)
                .containsExactly(expected);
        assertThat(Stream.of(AlertOutcome.values())
                        .filter(outcome -> !alert.listed(outcome).isEmpty()))
                .as("the outcomes under which it is listed")
                .containsExactly(expected);
    }
}
