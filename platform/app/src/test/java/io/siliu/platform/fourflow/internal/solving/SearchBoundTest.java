package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.SETTLED;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.WINDOWS;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.invoice;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.line;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.platform;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.read;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.receipt;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.seller;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.BlockFixtures.PaperMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A paper that is left because a search ended at its bound says that, and one that was searched wholly does not. */
class SearchBoundTest {

    private static Solution solve(List<Line> lines, PaperMaker... papers) {
        return new BlockSolver(WINDOWS)
                .solve(lines, Stream.of(papers).map(PaperMaker::made).toList());
    }

    private static void assertLeft(Solution solution, Reason.Code why) {
        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open())
                .isNotEmpty()
                .allSatisfy(left -> assertThat(left.why().code()).isEqualTo(why));
    }

    private static PaperMaker[] transfers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(id -> receipt(100 + id).number("n" + id).to(read(7)).cents(1_000 + 10 * id))
                .toArray(PaperMaker[]::new);
    }

    private static long sum(int count) {
        return IntStream.rangeClosed(1, count).mapToLong(id -> 1_000 + 10 * id).sum();
    }

    @Test
    void aLinePaidInMoreTransfersThanArePutTogether() {
        assertLeft(solve(List.of(line(1, 7, sum(7))), transfers(7)), Reason.Code.SEARCH_BOUND);
    }

    @Test
    void transfersThatCannotComeToTheLineFitNothing() {
        assertLeft(solve(List.of(line(1, 7, sum(7) + 1)), transfers(7)), Reason.Code.NOTHING_FITS);
    }

    /** Two come to the line, and seven others do: that more than are put together were not looked for is no answer. */
    @Test
    void aLineThatFewTransfersAndManyComeToIsATie() {
        long[] amounts = {4_000, 6_000, 1_001, 1_102, 1_203, 1_304, 1_405, 1_506, 2_479};
        PaperMaker[] transfers = IntStream.range(0, amounts.length)
                .mapToObj(at -> receipt(100 + at).number("n" + at).to(read(7)).cents(amounts[at]))
                .toArray(PaperMaker[]::new);

        Solution solution = solve(List.of(line(1, 7, 10_000)), transfers);

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open())
                .filteredOn(left -> left.paper() < 102)
                .hasSize(2)
                .allSatisfy(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.SEVERAL_FIT));
    }

    /** Amounts of which no few come to the same as others. */
    private static List<Line> batch() {
        return batchOf(10);
    }

    private static List<Line> batchOf(int lines) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(id -> line(id, id, 10_000 + (1L << id)))
                .toList();
    }

    private static PaperMaker receiptOverAllBut(String batch, int... heldBack) {
        return receiptOverAllBut(batch(), batch, heldBack);
    }

    private static PaperMaker receiptOverAllBut(List<Line> lines, String batch, int... heldBack) {
        long cents = lines.stream().mapToLong(SearchBoundTest::net).sum();
        for (int id : heldBack) {
            cents -= net(lines.get(id - 1));
        }
        return receipt(100)
                .batch(batch)
                .to(new PartyRead("payroll", null, null, null, null))
                .cents(cents);
    }

    private static long net(Line line) {
        return line.steps().get(3).cents();
    }

    @Test
    void aBatchLessMoreLinesThanAreLookedFor() {
        assertLeft(solve(batch(), receiptOverAllBut("PC-1", 2, 5, 9)), Reason.Code.SEARCH_BOUND);
        assertLeft(solve(batch(), receiptOverAllBut(null, 5, 9)), Reason.Code.SEARCH_BOUND);
    }

    /** Of so many lines some sum comes to nearly any receipt, so none is looked for. */
    @Test
    void aLargeBatchLessTwoLinesOfAReceiptThatNamesNone() {
        List<Line> lines = batchOf(20);
        PaperMaker less = receiptOverAllBut(lines, null, 5, 9);
        long all = lines.stream().mapToLong(SearchBoundTest::net).sum();

        assertLeft(solve(lines, less), Reason.Code.SEARCH_BOUND);
        assertLeft(solve(lines, less.cents(all - 20_001)), Reason.Code.NOTHING_FITS);
    }

    @Test
    void aBatchThatNoLinesHeldBackExplainDiffers() {
        PaperMaker less = receiptOverAllBut("PC-1", 2, 5, 9);

        assertLeft(solve(batch(), less.cents(less.cents() - 1)), Reason.Code.BATCH_TOTAL_DIFFERS);
    }

    /** Settled long ago, but for the last. */
    private static List<Line> oldLines() {
        List<Line> lines = new ArrayList<>();
        for (int id = 1; id <= 4; id++) {
            lines.add(daysBack(line(id, 7, 10_000 + 137L * id * id), id < 4 ? 200 - 10 * id : 0));
        }
        return lines;
    }

    private static Line daysBack(Line line, int days) {
        return new Line(
                line.id(),
                line.key(),
                line.taskNumber(),
                line.batchNumber(),
                line.agreement(),
                line.agreementNumber(),
                line.worker(),
                line.settledOn().minusDays(days),
                line.workFrom().minusDays(days),
                line.workTo().minusDays(days),
                line.steps());
    }

    private static PaperMaker invoiceOver(long cents) {
        return invoice(100).from(seller(7)).to(platform()).cents(cents).on(SETTLED.plusDays(3));
    }

    @Test
    void anInvoiceThatReachesFurtherBackThanIsLookedAt() {
        List<Line> lines = oldLines();
        long run = net(lines.get(2)) + net(lines.get(3));
        long set = net(lines.get(0)) + net(lines.get(3));

        assertLeft(solve(lines, invoiceOver(run)), Reason.Code.SEARCH_BOUND);
        assertLeft(solve(lines, invoiceOver(set)), Reason.Code.SEARCH_BOUND);
    }

    /** Many old lines come to nearly anything; that is no reason to doubt the line that the invoice names. */
    @Test
    void anInvoiceOverMoreThanTheLineItNamesStandsThereHoweverManyOldLinesThereAre() {
        List<Line> lines = new ArrayList<>();
        for (int id = 1; id <= 25; id++) {
            lines.add(id < 25 ? daysBack(line(id, 7, 1_000 + 137L * id), 200 - id) : line(id, 7, 13_425));
        }

        Solution solution = solve(lines, invoiceOver(13_425 + 2_012).task(task(25)));

        assertThat(solution.open()).isEmpty();
        assertThat(solution.edges()).extracting(Edge::line).containsExactly(25L);
    }

    /** Of so many lines only those that follow one another are looked for. */
    @Test
    void anInvoiceThatNamesNoLineAndMayReachBackToOneOfManyOldLines() {
        List<Line> lines = new ArrayList<>();
        for (int id = 1; id <= 25; id++) {
            lines.add(id < 25 ? daysBack(line(id, 7, 1_000 + 137L * id), 200 - id) : line(id, 7, 13_425));
        }
        long all = lines.stream().mapToLong(SearchBoundTest::net).sum();

        assertLeft(solve(lines, invoiceOver(13_425 + 1_685)), Reason.Code.SEARCH_BOUND);
        assertLeft(solve(lines, invoiceOver(all + 1)), Reason.Code.NOTHING_FITS);
    }

    @Test
    void anInvoiceThatOldLinesDoNotComeToEitherFitsNothing() {
        List<Line> lines = oldLines();

        assertLeft(solve(lines, invoiceOver(net(lines.get(2)) + net(lines.get(3)) + 1)), Reason.Code.NOTHING_FITS);
    }
}
