package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.SETTLED;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.WINDOWS;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.invoice;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.line;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.platform;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.seller;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An invoice of the right seller under the right number, over another amount: a difference, or the invoice of other work. */
class InvoiceOfOtherWorkTest {

    private static Solution solve(List<Line> lines, long cents, int daysAfterSettlement) {
        return new BlockSolver(WINDOWS)
                .solve(
                        lines,
                        List.of(invoice(9)
                                .task(task(1))
                                .from(seller(7))
                                .to(platform())
                                .cents(cents)
                                .on(SETTLED.plusDays(daysAfterSettlement))
                                .made()));
    }

    private static Solution solve(long cents, int daysAfterSettlement) {
        return solve(List.of(line(1, 7, 22_000)), cents, daysAfterSettlement);
    }

    @Test
    void anotherAmountWithinTheWindowIsADifference() {
        assertThat(solve(23_000, 31).edges()).extracting(Edge::cents).containsExactly(23_000L);
        assertThat(solve(19_900, 31).edges()).extracting(Edge::cents).containsExactly(19_900L);
    }

    @Test
    void anotherAmountAfterTheWindowIsLeftToAPerson() {
        assertThat(List.of(solve(23_000, 32), solve(19_900, 32))).allSatisfy(solution -> {
            assertThat(solution.edges()).isEmpty();
            assertThat(solution.open())
                    .singleElement()
                    .satisfies(left ->
                            assertThat(left.why()).isEqualTo(Reason.of(Reason.Code.REFERENCE_CONTRADICTED, task(1))));
        });
    }

    @Test
    void theRightAmountAfterTheWindowIsStillOfTheLine() {
        assertThat(solve(22_000, 60).edges()).hasSize(1);
    }

    @Test
    void moreThanTheLineIsADifferenceWhereNoOtherLineIsOpen() {
        assertThat(solve(46_000, 3).edges()).extracting(Edge::cents).containsExactly(46_000L);
    }

    @Test
    void theRestOfALineOfWhichAPartIsInvoicedMayComeLate() {
        Solution solution = new BlockSolver(WINDOWS)
                .solve(List.of(line(1, 7, 22_000)), List.of(part(9, 12_000, 3), part(10, 10_000, 40)));
        assertThat(solution.edges()).extracting(Edge::cents).containsExactlyInAnyOrder(12_000L, 10_000L);
        assertThat(new BlockSolver(WINDOWS)
                        .solve(List.of(line(1, 7, 22_000)), List.of(part(9, 12_000, 3), part(10, 9_000, 40)))
                        .edges())
                .extracting(Edge::cents)
                .containsExactly(12_000L);
    }

    @Test
    void ofManyOpenLinesNoneIsMeantThatWithTheOneNamedIsTooMuch() {
        List<Line> lines = new ArrayList<>(List.of(line(1, 7, 500_000)));
        for (int at = 2; at <= 22; at++) {
            lines.add(line(at, 7, 10_000));
        }
        assertThat(solve(lines, 507_500, 3).edges()).extracting(Edge::cents).containsExactly(507_500L);
    }

    private static Paper part(int id, long cents, int daysAfterSettlement) {
        return invoice(id)
                .task(task(1))
                .from(seller(7))
                .to(platform())
                .cents(cents)
                .on(SETTLED.plusDays(daysAfterSettlement))
                .made();
    }
}
