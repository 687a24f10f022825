package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.fourflow.RecordSheet.Part;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a paper stands on records, what does not, and what is too much. */
class PaperBalanceTest {

    @Test
    void whatIsLeftIsHatched() {
        PaperBalance balance = PaperBalance.of(50_000L, List.of(30_000L, 10_000L));

        assertThat(balance.left()).isEqualTo(Money.of("100.00"));
        assertThat(balance.over().isZero()).isTrue();
        assertThat(balance.bar())
                .containsExactly(new Part("60.0", false), new Part("20.0", false), new Part("20.0", true));
    }

    @Test
    void whatIsTooMuchFillsTheBarAndIsTold() {
        PaperBalance balance = PaperBalance.of(10_000L, List.of(9_000L, 3_000L));

        assertThat(balance.over()).isEqualTo(Money.of("20.00"));
        assertThat(balance.left().isZero()).isTrue();
        assertThat(balance.bar()).containsExactly(new Part("75.0", false), new Part("25.0", false));
    }

    @Test
    void aReturnIsBalancedByWhatItTakesBack() {
        PaperBalance balance = PaperBalance.of(-10_000L, List.of(-4_000L));

        assertThat(balance.allocated()).isEqualTo(Money.of("40.00"));
        assertThat(balance.left()).isEqualTo(Money.of("60.00"));
    }

    @Test
    void aPaperOverAThousandLinesHasABarOfFewParts() {
        PaperBalance balance = PaperBalance.of(100_000L, Collections.nCopies(1_000, 100L));

        assertThat(balance.bar()).hasSizeLessThan(50);
        assertThat(balance.left().isZero()).isTrue();
    }

    @Test
    void withoutAnAmountOrAShareThereIsNothingToBalance() {
        assertThat(PaperBalance.of(null, List.of(1L))).isNull();
        assertThat(PaperBalance.of(0L, List.of(1L))).isNull();
        assertThat(PaperBalance.of(100L, List.of())).isNull();
    }
}
