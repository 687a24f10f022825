package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.WINDOWS;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.invoice;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.line;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.platform;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.receipt;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.seller;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.BlockFixtures.PaperMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An invoice that the tax bureau calls void stays where it was and fills nothing. */
class VoidPapersTest {

    private static Solution solve(List<Decision> decisions, PaperMaker... papers) {
        return new BlockSolver(WINDOWS)
                .solve(
                        List.of(line(1, 7, 20_310)),
                        Stream.of(papers).map(PaperMaker::made).toList(),
                        List.of(),
                        decisions);
    }

    private static PaperMaker sold(long id) {
        return invoice(id).number("n" + id).from(seller(7)).to(platform()).cents(20_310);
    }

    @Test
    void itIsShownOnItsLineAndDoesNotCount() {
        Solution solution = solve(List.of(), sold(3).task(task(1)).voided());

        assertThat(solution.open()).isEmpty();
        assertThat(solution.edges()).singleElement().satisfies(edge -> {
            assertThat(edge.counted()).isFalse();
            assertThat(edge.cents()).isNull();
            assertThat(edge.reason().code()).isEqualTo(Reason.Code.VOIDED);
        });
    }

    /** Both fit the line equally well; the void one stands in the way of none. */
    @Test
    void theOneThatReplacesItFindsThePlaceFree() {
        Solution solution = solve(List.of(), sold(3).task(task(1)).voided(), sold(4));

        assertThat(solution.edges())
                .extracting(Edge::paper, Edge::counted)
                .containsExactlyInAnyOrder(tuple(3L, false), tuple(4L, true));
    }

    /** Neither names a task, so that as two invoices they would contend for the line. */
    @Test
    void itAndTheOneThatReplacesItDoNotContend() {
        Solution solution = solve(List.of(), sold(3).voided(), sold(4));

        assertThat(solution.open()).isEmpty();
        assertThat(solution.edges())
                .extracting(Edge::paper, Edge::counted)
                .containsExactlyInAnyOrder(tuple(3L, false), tuple(4L, true));
    }

    @Test
    void itsPhotoDoesNotFillThePlaceInItsStead() {
        Solution solution = solve(
                List.of(),
                sold(3).task(task(1)).voided(),
                sold(4).number(null).rank(4).task(task(1)));

        assertThat(solution.edges()).hasSize(2).noneMatch(Edge::counted);
        assertThat(solution.edges())
                .filteredOn(edge -> edge.paper() == 4)
                .extracting(Edge::method)
                .containsExactly(Method.COPY);
    }

    /** The person said where it belongs, which it still does. */
    @Test
    void oneThatAPersonPlacedStaysThereAndDoesNotCountEither() {
        Edge placed = solve(List.of(), sold(3).task(task(1))).edges().get(0);

        Solution solution = solve(List.of(new Decision(3, List.of(placed))), sold(3).voided());

        assertThat(solution.edges()).extracting(Edge::line, Edge::counted).containsExactly(tuple(1L, false));
    }

    /** By itself it could be either line's; what stands on the first leaves it the second. */
    @Test
    void oneThatNamesNoTaskIsShownWhereNoOtherInvoiceStands() {
        Solution solution = new BlockSolver(WINDOWS)
                .solve(
                        List.of(line(1, 7, 20_310), line(2, 7, 20_310)),
                        List.of(sold(3).voided().made(), sold(4).task(task(1)).made()));

        assertThat(solution.edges())
                .extracting(Edge::paper, Edge::line, Edge::counted)
                .containsExactlyInAnyOrder(tuple(3L, 2L, false), tuple(4L, 1L, true));
    }

    /** A block may hold a hundred thousand papers and one that is void, for ever. */
    @Test
    void forThemTheBlockIsNotSolvedAgain() {
        List<Paper> papers = Stream.concat(
                        LongStream.range(10, 30).mapToObj(id -> receipt(id).made()),
                        Stream.of(sold(3).voided(), sold(4), sold(5)).map(PaperMaker::made))
                .toList();
        VoidPapers voided = VoidPapers.in(Instruments.of(papers, List.of()));
        Solution standing = solve(List.of(), sold(4));
        List<Integer> sizes = new ArrayList<>();

        voided.shownIn(standing, (some, placed) -> {
            sizes.add(some.papers().size());
            return new Solution(List.of(), List.of());
        });

        assertThat(standing.edges()).hasSize(1);
        assertThat(sizes).as("the void one, and beside it the one that stands").containsExactly(1, 2);
    }
}
