package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.assessment.AlertOutcome;
import io.siliu.platform.assessment.AssessmentError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What was said of an alert of a line goes on with it, unless what hits now is another matter. */
@SiliuTest
class VerdictsGoOnTest {

    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int TIED = 1_000_003;

    private final AlertsOfALine alert;

    VerdictsGoOnTest(ApplicationContext context) {
        this.alert = new AlertsOfALine(context);
    }

    @BeforeEach
    void bothAlert() {
        alert.raise();
    }

    @Test
    void whatOnePersonSaidOfTheLineAnotherMaySayOfTheRecord() {
        alert.sayOfLine(FIRST);
        assertThat(alert.ofLine().outcome()).isEqualTo(AlertOutcome.WAITING);
        alert.goesOn();
        assertThat(alert.listed().get(0).outcome()).isEqualTo(AlertOutcome.WAITING);
        alert.sayOfRecord(FIRST);
        assertThat(alert.listed().get(0).outcome()).isEqualTo(AlertOutcome.WAITING);
        alert.sayOfRecord(SECOND);

        assertThat(alert.listed().get(0).outcome()).isEqualTo(AlertOutcome.CLEARED);
        assertThat(alert.ofLine().outcome()).isEqualTo(AlertOutcome.CLEARED);
    }

    @Test
    void anAccountThatTheFirstOneOpenedIsNoSecondPerson() {
        alert.opened(FIRST, TIED);
        alert.sayOfLine(FIRST);
        assertThatThrownBy(() -> alert.sayOfLine(TIED))
                .isInstanceOfSatisfying(
                        PlatformException.class, no -> assertThat(no.code()).isEqualTo(AccessError.PAIR_OPENED));
        assertThat(alert.ofLine().outcome()).isEqualTo(AlertOutcome.WAITING);
        alert.sayOfLine(SECOND);
        assertThat(alert.ofLine().outcome()).isEqualTo(AlertOutcome.CLEARED);
    }

    @Test
    void whatWasSaidOfALessGraveAlertCountsNoLongerOnTheRecord() {
        alert.sayOfLine(FIRST);
        alert.sayOfLine(SECOND);
        assertThat(alert.ofLine().outcome()).isEqualTo(AlertOutcome.CLEARED);
        alert.rankOfRecord(4);
        alert.goesOn();

        assertThat(alert.listed().get(0).outcome()).isEqualTo(AlertOutcome.OPEN);
        alert.sayOfRecord(SECOND);
        assertThat(alert.listed().get(0).outcome()).isEqualTo(AlertOutcome.WAITING);
    }

    @Test
    void aLineThatComesToTheGateAgainAndHitsGraverIsOpenAgain() {
        alert.sayOfLine(FIRST);
        alert.raiseAgain(3);
        assertThat(alert.ofLine().outcome()).as("no graver than before").isEqualTo(AlertOutcome.WAITING);
        alert.raiseAgain(4);
        assertThat(alert.ofLine().outcome()).isEqualTo(AlertOutcome.OPEN);
        alert.sayOfLine(SECOND);

        assertThat(alert.ofLine().outcome()).isEqualTo(AlertOutcome.WAITING);
    }

    @Test
    void anAlertOfTheRecordOnWhichSomebodyDecidedGoesOnByItself() {
        alert.sayOfRecord(FIRST);
        alert.goesOn();

        assertThat(alert.listed()).singleElement().satisfies(found -> {
            assertThat(found.since()).isNull();
            assertThat(found.outcome()).isEqualTo(AlertOutcome.WAITING);
        });
        alert.sayOfRecord(SECOND);
        assertThat(alert.listed().get(0).outcome()).isEqualTo(AlertOutcome.CLEARED);
        assertThat(alert.ofLine().outcome())
                .as("the line shows none of those verdicts")
                .isEqualTo(AlertOutcome.OPEN);
    }

    @Test
    void whoeverSawTheLineBeforeItCameAgainIsToldToLookAgain() {
        int seen = alert.ofLine().opening();
        alert.raiseAgain(4);

        assertThatThrownBy(() -> alert.sayOfLine(FIRST, seen))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(AssessmentError.ALERT_OPENED_AGAIN));
        assertThat(alert.ofLine().outcome()).isEqualTo(AlertOutcome.OPEN);
    }

    @Test
    void aLineThatWaitsAndIsNotGraveAnyMoreIsOpenForOnePerson() {
        alert.sayOfLine(FIRST);
        alert.raiseAgain(2);
        assertThat(alert.ofLine().outcome()).isEqualTo(AlertOutcome.OPEN);
        alert.sayOfLine(FIRST);

        assertThat(alert.ofLine().outcome()).isEqualTo(AlertOutcome.CLEARED);
    }

    @Test
    void whatWaitsOnTheLineIsOpenForOnePersonOnARecordThatIsNotGrave() {
        alert.sayOfLine(FIRST);
        alert.rankOfRecord(2);
        alert.goesOn();
        assertThat(alert.listed().get(0).outcome()).isEqualTo(AlertOutcome.OPEN);
        alert.sayOfRecord(FIRST);

        assertThat(alert.listed().get(0).outcome()).isEqualTo(AlertOutcome.CLEARED);
    }
}
