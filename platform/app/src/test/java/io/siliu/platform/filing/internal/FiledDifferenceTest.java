package io.siliu.platform.filing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.siliu.kernel.Money;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.PaidInPeriod.Part;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Filed pay is compared with the books person by person and kind of work by kind of work. */
class FiledDifferenceTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 9);
    private static final long ONE = 1;
    private static final long OTHER = 2;

    @Test
    void whatIsFiledAsItStandsDiffersInNothing() {
        assertThat(FiledDifference.between(
                        List.of(paid(ONE, "RIDER", "800.00", 2)), List.of(filed(ONE, "RIDER", "800.00", 2))))
                .isEmpty();
    }

    @Test
    void whatOneDidNotGetDoesNotMakeGoodWhatAnotherGot() {
        assertThat(FiledDifference.between(
                        List.of(paid(OTHER, "RIDER", "800.00", 1)), List.of(filed(ONE, "RIDER", "800.00", 1))))
                .containsExactlyInAnyOrder(
                        new FiledDifference(OTHER, "RIDER", Money.of("800.00"), 1),
                        new FiledDifference(ONE, "RIDER", Money.of("-800.00"), -1));
    }

    @Test
    void oneKindOfWorkDoesNotMakeGoodAnother() {
        assertThat(FiledDifference.between(
                        List.of(paid(ONE, "DESIGNER", "800.00", 1)), List.of(filed(ONE, "RIDER", "800.00", 1))))
                .extracting(FiledDifference::occupation, FiledDifference::isUnfiled)
                .containsExactlyInAnyOrder(tuple("DESIGNER", true), tuple("RIDER", false));
    }

    @Test
    void severalFilingsAreOneSum() {
        assertThat(FiledDifference.between(
                        List.of(paid(ONE, "RIDER", "500.00", 1)),
                        List.of(filed(ONE, "RIDER", "800.00", 2), filed(ONE, "RIDER", "-300.00", -1))))
                .isEmpty();
    }

    @Test
    void payOfABusinessIsFiledByItself() {
        Part business =
                new Part(ONE, LegalCapacity.SOLE_PROPRIETOR, 7L, MONTH, "RIDER", Money.of("9.00"), Money.ZERO, 1);
        assertThat(FiledDifference.between(List.of(business), List.of())).isEmpty();
    }

    private static Part paid(long worker, String occupation, String gross, long lines) {
        return new Part(
                worker, LegalCapacity.NATURAL_PERSON, null, MONTH, occupation, Money.of(gross), Money.ZERO, lines);
    }

    private static WithholdingMapper.Covered filed(long worker, String occupation, String gross, long lines) {
        return new WithholdingMapper.Covered(MONTH.toString(), worker, occupation, Money.of(gross), lines);
    }
}
