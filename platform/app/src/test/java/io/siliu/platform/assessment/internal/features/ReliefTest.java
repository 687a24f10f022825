package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.assessment.OutsideStatements.Outcome;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** Whether a person was spared more than three times what is usual where they are taxed (V14). */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReliefTest extends FeatureTest {

    private static final int FIRM = 8_531;
    private static final int SPARED = 318;
    private static final int USUAL = 320;
    private static final int ELSEWHERE = 322;
    private static final int UNTOLD = 324;
    private static final int TWO_PLACES = 400;
    private static final int FIRST_PEER = 326;
    private static final int PEERS = 28;
    private static final int LAST_OF_AUGUST = 416;
    private static final int EDGE = 414;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private static final List<LocalDate> EDGES = List.of(
            LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1));

    private long firm;

    ReliefTest(BeanFactory beans) {
        super(beans);
    }

    @BeforeAll
    void thirtyOfEachOfTwoPrefecturesAreTold() {
        firm = town.enterprise(FIRM, EngagementModel.AGENCY);
        StringBuilder lines = new StringBuilder();
        for (int worker : new int[] {SPARED, USUAL, ELSEWHERE, UNTOLD, TWO_PLACES, EDGE}) {
            town.worker(worker);
            lines.append(Town.line("RELIEF", "", worker, "600.00"));
        }
        book(firm, DAY, lines.toString());
        for (LocalDate day : EDGES) {
            book(
                    firm,
                    day,
                    Town.line("RELIEF" + day, "", USUAL, "10.00") + Town.line("RELIEF" + day, "", EDGE, "10.00"));
        }
        told(SPARED, "3000.01", "990301", "2026-09-08");
        told(USUAL, "9000.00", "990300", "2026-07-01");
        told(USUAL, "3000.00", "990300", "2026-08-01");
        told(ELSEWHERE, "9000.00", "990400", "2026-08-01");
        told(TWO_PLACES, "9000.00", "990400", "2026-07-01");
        inAnotherBusiness(TWO_PLACES);
        told(TWO_PLACES, "3000.00", "990300", "2026-08-02");
        for (int peer = FIRST_PEER; peer < FIRST_PEER + 2 * PEERS; peer += 2) {
            town.worker(peer);
            told(peer, "1000.00", "990302", "2026-08-01");
            told(peer, "1000.00", "990500", "2026-08-01");
        }
        town.worker(LAST_OF_AUGUST);
        told(LAST_OF_AUGUST, "1000.00", "990302", "2026-08-31");
        told(LAST_OF_AUGUST, "1000.00", "990500", "2026-09-01");
        told(EDGE, "1000.00", "990500", "2026-08-01");
    }

    @Test
    void moreThanThreeTimesTheMedianIsAHit() {
        assertThat(asked(SPARED).circumstances()).containsExactly("ABOVE_PEERS");
        assertThat(signals(line(firm, SPARED), DAY).invoicing().peerRelief().value())
                .isEqualTo(Money.of("1000.00"));
    }

    /** The bureau corrected what it said first. */
    @Test
    void threeTimesTheMedianIsNone() {
        assertThat(asked(USUAL).isAnswered()).isTrue();
        assertThat(asked(USUAL).circumstances()).isEmpty();
    }

    @Test
    void fewerThanThirtyPeersSayNothing() {
        assertThat(asked(ELSEWHERE).isAnswered()).isFalse();
    }

    /**
     * A month compares with what was told up to the end of the one before: the thirtieth was told on the last day of August
     * here, and on the first of September there.
     */
    @Test
    void theMonthBeforeIsComparedWithToItsLastDayAndNoFurther() {
        assertThat(asked(USUAL, LocalDate.of(2026, 8, 31)).isAnswered()).isFalse();
        assertThat(asked(USUAL, LocalDate.of(2026, 9, 1)).isAnswered()).isTrue();
        assertThat(asked(EDGE, LocalDate.of(2026, 9, 1)).isAnswered()).isFalse();
        assertThat(asked(EDGE, LocalDate.of(2026, 9, 30)).isAnswered()).isFalse();
        assertThat(asked(EDGE, LocalDate.of(2026, 10, 1)).isAnswered()).isTrue();
    }

    @Test
    void ofWhomTheBureauSaidNothingNothingIsKnown() {
        assertThat(asked(UNTOLD).isAnswered()).isFalse();
    }

    @Test
    void anAnswerNamesThePlaceOfTheTaxOffice() {
        Outcome outcome = say(relief(UNTOLD, "1.00", "9903", "2026-08-01"));
        assertThat(outcome.state()).isEqualTo(State.REFUSED);
        assertThat(outcome.field()).isEqualTo("city");
    }

    @Test
    void whatWasSparedInAnotherPrefectureIsNotCompared() {
        assertThat(signals(line(firm, TWO_PLACES), DAY).invoicing().relief().value())
                .isEqualTo(Money.of("3000.00"));
        assertThat(asked(TWO_PLACES).isAnswered()).isTrue();
        assertThat(asked(TWO_PLACES).circumstances()).isEmpty();
    }

    /** What the bureau told of the person so far is of a business that the platform did not see. */
    private void inAnotherBusiness(int worker) {
        assertThat(database.sql("UPDATE outside_statement SET business_id = -1 WHERE kind = 'RELIEF' AND worker_id = ?")
                        .param(worker(worker))
                        .update())
                .isEqualTo(1);
    }

    private Asked asked(int worker) {
        return asked(worker, DAY);
    }

    private Asked asked(int worker, LocalDate day) {
        return Asked.about("V14", signals(line(firm, worker, day), day));
    }

    private void told(int worker, String amount, String city, String on) {
        assertThat(say(relief(worker, amount, city, on)).state()).isEqualTo(State.TAKEN);
    }

    private static String relief(int worker, String amount, String city, String on) {
        return """
                {"kind":"RELIEF","business":"%s","year":2026,"on":"%s","amount":"%s","city":"%s"}""".formatted(Invented.proprietorCode(worker), on, amount, city);
    }
}
