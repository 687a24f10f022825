package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.OutsideKnowledge;
import io.siliu.platform.settlement.PaidOut;
import io.siliu.rules.fact.Measured;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A card that was changed shortly before the payment is seen while the money can still be stopped. */
class CardChangedBeforePaymentTest {

    private static final long LINE = 7;
    private static final long WORKER = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final Instant NOW = Instant.parse("2026-09-08T02:00:00Z");
    private static final Instant CHANGED = NOW.minus(Duration.ofHours(23));

    @Test
    void atTheGateItIsMeasuredToTheMomentAtWhichTheGateAsks() {
        assertHours(since(NOW, CHANGED, null), 23);
        assertHours(since(NOW.plus(Duration.ofHours(1)), CHANGED, null), 24);
    }

    /** An order that waits for its bank is not judged on other facts each hour for a card that was changed long ago. */
    @Test
    void atTheGateWhatIsLongAgoStaysTheSameFromHourToHour() {
        assertHours(since(CHANGED.plus(Duration.ofHours(71)), CHANGED, null), 71);
        assertHours(since(CHANGED.plus(Duration.ofHours(72)), CHANGED, null), 72);
        assertHours(since(CHANGED.plus(Duration.ofHours(95)), CHANGED, null), 72);
        assertHours(since(CHANGED.plus(Duration.ofDays(29)).plusSeconds(7_200), CHANGED, null), 29 * 24);
        assertHours(since(CHANGED.plus(Duration.ofDays(59)), CHANGED, null), 30 * 24);
        assertHours(since(CHANGED.plus(Duration.ofDays(60)), CHANGED, null), 60 * 24);
        assertHours(since(null, CHANGED, CHANGED.plus(Duration.ofHours(95))), 95);
    }

    /** The money came back, and the line is ordered to be paid again. */
    @Test
    void anEarlierPaymentDoesNotStandForTheOneThatIsAboutToGo() {
        assertHours(since(NOW, CHANGED, NOW.minus(Duration.ofDays(3))), 23);
    }

    @Test
    void ofARecordItIsMeasuredToThePayment() {
        assertHours(since(null, CHANGED, CHANGED.plus(Duration.ofHours(2))), 2);
        assertThat(since(null, CHANGED, null)).as("nothing is paid").isNull();
    }

    @Test
    void aCardThatWasNeverChangedOrIsChangedLaterSaysNothing() {
        assertThat(since(NOW, null, null)).isNull();
        assertThat(since(NOW, NOW.plusSeconds(1), null)).isNull();
    }

    private static void assertHours(Measured measured, long hours) {
        assertThat(measured.value().number()).isEqualByComparingTo(BigDecimal.valueOf(hours));
    }

    /**
     * @param asked null of a record
     * @param changed null where the card is the first one
     * @param paid null where nothing is paid
     */
    private static Measured since(Instant asked, Instant changed, Instant paid) {
        Subject subject = new Subject(
                1,
                LINE,
                WORKER,
                DAY,
                YearMonth.from(DAY),
                "RIDER",
                "990100",
                null,
                Money.ZERO,
                Money.ZERO,
                null,
                DAY,
                asked,
                List.of());
        Known known = known(
                changed == null ? Map.of() : Map.of(WORKER, changed),
                paid == null ? Map.of() : Map.of(LINE, new PaidOut(LINE, 9, paid, 1, 0)));
        return Payouts.of(subject, known, new Papers(subject, known)).hoursSinceCardChange();
    }

    private static Known known(Map<Long, Instant> changes, Map<Long, PaidOut> payouts) {
        return new Known(
                PaidLines.of(List.of(), Set.of()),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(YearMonth.from(DAY), Map.of()),
                Map.of(),
                new PeerTable(Map.of()),
                Map.of(),
                Map.of(),
                payouts,
                Map.of(
                        DAY,
                        new Limits.OnDay(
                                null,
                                null,
                                null,
                                null,
                                null,
                                Duration.ZERO,
                                Duration.ZERO,
                                null,
                                7,
                                5,
                                null,
                                null,
                                null,
                                null)),
                Map.of(),
                Map.of(),
                changes,
                Map.of(),
                Map.of(),
                Map.of(),
                new WorkDone(Map.of(), Map.of(), Map.of(), Map.of()),
                OutsideKnowledge.NONE,
                Moves.NONE,
                Map.of(),
                new Places.Prefectures(Map.of()),
                Map.of(),
                Counted.NOTHING);
    }
}
