package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.SETTLED;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.WINDOWS;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.invoice;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.line;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.platform;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.seller;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.BlockFixtures.PaperMaker;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One line that was invoiced in parts. */
class InvoicesInPartsTest {

    private static PaperMaker part(long id, long cents) {
        return invoice(id).number("n" + id).from(seller(7)).to(platform()).cents(cents);
    }

    private static Solution solve(List<Line> lines, PaperMaker... papers) {
        return new BlockSolver(WINDOWS)
                .solve(lines, Stream.of(papers).map(PaperMaker::made).toList());
    }

    @Test
    void twoInvoicesThatNameNothingComeToTheirLine() {
        Solution solution = solve(
                List.of(line(1, 7, 20_310), line(2, 7, 11_000)),
                part(8, 10_007),
                part(9, 10_303).on(SETTLED.plusDays(20)));

        assertThat(solution.edges())
                .extracting(Edge::paper, Edge::line, Edge::cents)
                .containsExactlyInAnyOrder(tuple(8L, 1L, 10_007L), tuple(9L, 1L, 10_303L));
        assertThat(solution.edges())
                .allSatisfy(edge -> assertThat(edge.reason().code()).isEqualTo(Reason.Code.INVOICED_IN_PARTS));
    }

    /** Three that belong nowhere, of round amounts, of which two come to a line by chance. */
    @Test
    void roundAmountsThatComeToALineSayNothing() {
        Solution solution = solve(
                List.of(line(1, 7, 150_000), line(2, 7, 110_000)), part(8, 100_000), part(9, 50_000), part(10, 70_000));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open())
                .filteredOn(left -> left.paper() != 10)
                .hasSize(2)
                .allSatisfy(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.NOT_CLEAR));
    }

    @Test
    void theRestOfALineCompletesThePartThatNamesIt() {
        Solution solution = solve(List.of(line(1, 7, 20_310)), part(8, 10_007).task(task(1)), part(9, 10_303));

        assertThat(solution.edges()).extracting(Edge::paper, Edge::line).contains(tuple(9L, 1L));
    }

    @Test
    void invoicesThatTwoLinesCouldUseAreLeftToAPerson() {
        Solution solution = solve(List.of(line(1, 7, 20_310), line(2, 7, 20_310)), part(8, 10_000), part(9, 10_310));

        assertThat(solution.edges()).isEmpty();
    }

    @Test
    void wholeInvoicesThatCannotBeToldApartAreNoPartsOfALargerLine() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), line(2, 7, 10_000), line(3, 7, 20_000)), part(8, 10_000), part(9, 10_000));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open())
                .allSatisfy(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.SEVERAL_FIT));
    }

    @Test
    void aPartOutsideTheWindowOfInvoicesIsNone() {
        Solution solution = solve(
                List.of(line(1, 7, 20_310)), part(8, 10_000), part(9, 10_310).on(SETTLED.plusDays(60)));

        assertThat(solution.edges()).isEmpty();
    }
}
