package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.WINDOWS;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.acceptance;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.line;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.fourflow.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An acceptance receipt names nobody: its number alone, against amount and day, is not enough. */
class AcceptanceOfOtherWorkTest {

    private static final Line LINE = line(1, 7, 10_000);

    private static Solution solve(long cents, int daysAfterWork) {
        return new BlockSolver(WINDOWS)
                .solve(
                        List.of(LINE),
                        List.of(acceptance(9)
                                .task(task(1))
                                .cents(cents)
                                .on(LINE.workTo().plusDays(daysAfterWork))
                                .made()));
    }

    @Test
    void anotherAmountOnADayOfTheWorkIsADifference() {
        assertThat(solve(9_500, 8).edges()).hasSize(1);
    }

    @Test
    void moreThanTheLineIsADifferenceOnlyWhereOneDigitIsWrong() {
        assertThat(solve(70_000, 2).edges()).hasSize(1);
        assertThat(solve(12_500, 2).edges()).isEmpty();
        assertThat(solve(100_000, 2).open())
                .singleElement()
                .satisfies(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.REFERENCE_CONTRADICTED));
    }

    @Test
    void theRightAmountLateIsStillOfTheLine() {
        assertThat(solve(10_000, 30).edges()).hasSize(1);
    }

    @Test
    void anotherAmountOnAnotherDayIsLeftToAPerson() {
        assertThat(solve(9_500, 9).open())
                .singleElement()
                .satisfies(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.REFERENCE_CONTRADICTED));
        assertThat(solve(9_500, -1).edges()).isEmpty();
    }
}
