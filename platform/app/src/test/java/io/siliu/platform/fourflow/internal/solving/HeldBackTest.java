package io.siliu.platform.fourflow.internal.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Which one or two lines of a batch payout were held back. */
class HeldBackTest {

    @Test
    void oneOrTwoAmountsAreFoundAndASecondWayIsTold() {
        long[] amounts = {700, 100, 400, 300, 600};

        assertThat(HeldBack.of(amounts, 100, 2)).containsExactly(List.of(1));
        assertThat(HeldBack.of(amounts, 1_000, 2)).containsExactly(List.of(0, 3), List.of(2, 4));
        assertThat(HeldBack.of(amounts, 1_000, 1)).isEmpty();
        assertThat(HeldBack.of(amounts, 700, 2)).hasSize(2);
    }

    @Test
    void anAmountIsNotHeldBackTwice() {
        assertThat(HeldBack.of(new long[] {500, 200}, 1_000, 2)).isEmpty();
        assertThat(HeldBack.of(new long[] {500, 500, 200}, 1_000, 2)).containsExactly(List.of(0, 1));
    }

    @Test
    void manyEqualAmountsMakeATieAndNoMoreWork() {
        long[] amounts = LongStream.generate(() -> 500).limit(100_000).toArray();

        assertThat(HeldBack.of(amounts, 1_000, 2)).hasSize(2);
    }
}
