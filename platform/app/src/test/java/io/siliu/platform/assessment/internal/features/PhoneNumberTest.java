package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.assessment.OutsideStatements.Outcome;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.rules.fact.SignalFacts;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** Whose a phone number is and how old, its operator says (S22). */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhoneNumberTest extends FeatureTest {

    private static final int FIRM = 8_505;
    private static final int VIRTUAL = 232;
    private static final int NEW = 234;
    private static final int OLD = 236;
    private static final int UNKNOWN = 238;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private long firm;

    PhoneNumberTest(BeanFactory beans) {
        super(beans);
    }

    @BeforeAll
    void theOperatorAnswersOnThreeOfFour() {
        firm = town.enterprise(FIRM, EngagementModel.AGENCY);
        StringBuilder lines = new StringBuilder();
        for (int worker : new int[] {VIRTUAL, NEW, OLD, UNKNOWN}) {
            town.worker(worker);
            lines.append(Town.line("PHONE", "", worker, "600.00"));
        }
        book(firm, DAY, lines.toString());
        answered(VIRTUAL, "\"virtualNumber\":true,\"numberSince\":\"2020-01-01\"");
        answered(NEW, "\"virtualNumber\":false,\"numberSince\":\"2026-08-10\"");
        answered(OLD, "\"virtualNumber\":false,\"numberSince\":\"2026-08-09\"");
    }

    @Test
    void aNumberOfAVirtualOperatorIsAHitHoweverOld() {
        assertThat(asked(VIRTUAL).circumstances()).containsExactly("VIRTUAL");
    }

    @Test
    void aNumberIsNewForTwentyNineDaysAndNotForThirty() {
        assertThat(asked(NEW).circumstances()).containsExactly("NEW");
        assertThat(asked(OLD).isAnswered()).isTrue();
        assertThat(asked(OLD).circumstances()).isEmpty();
    }

    @Test
    void withoutItsOperatorNothingIsKnownOfANumber() {
        assertThat(asked(UNKNOWN).isAnswered()).isFalse();
    }

    /** The operator was not asked of the face, and the service that compares faces not of the number. */
    @Test
    void oneOfficeTakesNothingBackThatAnotherSaid() {
        answered(OLD, "\"similarity\":\"0.97\"");
        answered(OLD, "\"virtualNumber\":false");
        SignalFacts signals = signals(line(firm, OLD), DAY);
        assertThat(signals.identity().faceSimilarity()).isNotNull();
        assertThat(signals.accounts().phoneAgeDays()).isNotNull();
    }

    @Test
    void aNumberCannotBeGivenOutAfterTheAnswer() {
        Outcome outcome = say(identity(UNKNOWN, "\"numberSince\":\"2026-09-03\""));
        assertThat(outcome.state()).isEqualTo(State.REFUSED);
        assertThat(outcome.field()).isEqualTo("numberSince");
    }

    private Asked asked(int worker) {
        return Asked.about("S22", signals(line(firm, worker), DAY));
    }

    private void answered(int worker, String answer) {
        assertThat(say(identity(worker, answer)).state()).isEqualTo(State.TAKEN);
    }

    private static String identity(int worker, String answer) {
        return """
                {"kind":"IDENTITY","worker":"%s","on":"2026-09-02",%s}""".formatted(Invented.idNumber(worker), answer);
    }
}
