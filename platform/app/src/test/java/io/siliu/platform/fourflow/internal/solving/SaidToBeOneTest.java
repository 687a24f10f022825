package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.WINDOWS;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.acceptance;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.line;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.read;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.receipt;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.BlockFixtures.PaperMaker;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Papers of which a person said that they are one count once, whatever stands on them. */
class SaidToBeOneTest {

    private static Solution solve(List<Decision> decisions, PaperMaker... papers) {
        return new BlockSolver(WINDOWS)
                .solve(
                        List.of(line(1, 7, 20_310), line(2, 7, 20_310)),
                        Stream.of(papers).map(PaperMaker::made).toList(),
                        List.of(),
                        decisions);
    }

    private static Decision same(long paper, long other) {
        return new Decision(paper, List.of(), other);
    }

    private static PaperMaker paid(long id) {
        return receipt(id).number("n" + id).to(read(7)).cents(20_310);
    }

    /** Both were files read letter by letter, so no rule joins them. */
    @Test
    void twoAcceptanceReceiptsThatClaimOneStepAreOne() {
        Solution solution = solve(
                List.of(same(4, 3)),
                acceptance(3).task(task(1)).cents(20_310),
                acceptance(4).task(task(1)).cents(20_310));

        assertThat(solution.open()).isEmpty();
        assertThat(solution.edges())
                .extracting(Edge::paper, Edge::counted, Edge::method)
                .containsExactlyInAnyOrder(tuple(3L, true, Method.TASK_NUMBER), tuple(4L, false, Method.COPY));
    }

    @Test
    void itGoesWhereAPersonPutTheOtherOne() {
        Edge placed = solve(List.of(), paid(3).task(task(2))).edges().get(0);

        Solution solution = solve(
                List.of(same(4, 3), new Decision(3, List.of(placed))), paid(3).task(task(1)), paid(4).task(task(1)));

        assertThat(solution.edges())
                .hasSize(2)
                .allSatisfy(edge -> assertThat(edge.line()).isEqualTo(2));
        assertThat(solution.edges()).filteredOn(Edge::counted).hasSize(1);
    }

    @Test
    void oneThatIsCalledAFormOfAFormIsOneWithBoth() {
        Solution solution =
                solve(List.of(same(5, 4), same(4, 3)), paid(3).task(task(1)), paid(4).task(task(1)), paid(5));

        assertThat(solution.edges()).filteredOn(Edge::counted).hasSize(1);
        assertThat(solution.edges()).hasSize(3);
    }

    /** Nobody said that it counts by itself, so no pass says it. */
    @Test
    void aFormOfAPaperThatIsGoneIsLeftToAPerson() {
        Solution solution = solve(List.of(same(4, 3)), paid(4).task(task(1)));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open())
                .singleElement()
                .satisfies(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.SAME_IS_GONE));
    }

    /** It is a paper of its own, whose number the form bears. */
    @Test
    void aPaperThatNobodyCalledAFormStandsBesideOneOfWhatIsGone() {
        Solution solution = solve(
                List.of(same(4, 3)),
                paid(4).number("n9").rank(4).task(task(1)),
                paid(5).number("n9").rank(0).task(task(1)));

        assertThat(solution.edges())
                .extracting(Edge::paper, Edge::counted)
                .containsExactlyInAnyOrder(tuple(4L, false), tuple(5L, true));
    }

    @Test
    void aRingOfPapersThatAreCalledFormsOfEachOtherIsOnePaper() {
        Solution solution = solve(List.of(same(4, 3), same(3, 4)), paid(3).task(task(1)), paid(4).task(task(1)));

        assertThat(solution.edges()).filteredOn(Edge::counted).hasSize(1);
    }
}
