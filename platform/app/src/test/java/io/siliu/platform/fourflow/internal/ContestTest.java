package io.siliu.platform.fourflow.internal;

import static io.siliu.platform.fourflow.internal.SolverFixtures.SOLVER;
import static io.siliu.platform.fourflow.internal.SolverFixtures.edge;
import static io.siliu.platform.fourflow.internal.SolverFixtures.line;
import static io.siliu.platform.fourflow.internal.SolverFixtures.receipt;
import static io.siliu.platform.fourflow.internal.SolverFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.internal.solving.Decision;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.fourflow.internal.solving.Paper;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What was sealed stands although the passes would not do it again, and the record says so. */
class ContestTest {

    private static final List<Line> LINES = List.of(line(1, 10_000), line(2, 10_000));

    @Test
    void aSealedPaperThatWouldGoElsewhereStaysAndTheOthersAreSolvedAroundIt() {
        Contest contest = contest(
                List.of(receipt(9, 10_000, task(2)), receipt(8, 10_000)), List.of(edge(9, 1, 10_000)), List.of());

        assertThat(contest.solution().edges())
                .extracting(Edge::paper, Edge::line)
                .containsExactlyInAnyOrder(Tuple.tuple(9L, 1L), Tuple.tuple(8L, 2L));
        assertThat(contest.contested()).singleElement().satisfies(contested -> {
            assertThat(contested.edge().line()).isEqualTo(1);
            assertThat(contested.instead()).isEqualTo(Contest.ELSEWHERE);
            assertThat(contested.kind()).isEqualTo(Discrepancy.Kind.CONTESTED);
        });
    }

    @Test
    void aSealedPaperThatWouldStayOpenIsContestedWithTheReasonForThat() {
        Contest contest = contest(List.of(receipt(9, -10_000, task(1))), List.of(edge(9, 1, -10_000)), List.of());

        assertThat(contest.solution().edges()).extracting(Edge::line).containsExactly(1L);
        assertThat(contest.contested()).extracting(Contest.Contested::instead).containsExactly("NOTHING_TO_TAKE_BACK");
    }

    @Test
    void whatThePassesWouldDoAgainIsNotContested() {
        Contest contest = contest(List.of(receipt(9, 10_000, task(1))), List.of(edge(9, 1, 10_000)), List.of());

        assertThat(contest.solution().edges()).extracting(Edge::line).containsExactly(1L);
        assertThat(contest.contested()).isEmpty();
    }

    @Test
    void aPersonChangesWhatWasSealedAndThatIsNoContest() {
        Contest contest = contest(
                List.of(receipt(9, 10_000, task(1))),
                List.of(edge(9, 1, 10_000)),
                List.of(new Decision(9, List.of(edge(9, 2, 10_000)))));

        assertThat(contest.solution().edges()).extracting(Edge::line).containsExactly(2L);
        assertThat(contest.contested()).isEmpty();
    }

    @Test
    void aSealedLineThatIsGoneHoldsNothing() {
        Contest contest = contest(List.of(receipt(9, 10_000, task(1))), List.of(edge(9, 3, 10_000)), List.of());

        assertThat(contest.solution().edges()).extracting(Edge::line).containsExactly(1L);
        assertThat(contest.contested()).isEmpty();
    }

    private static Contest contest(List<Paper> papers, List<Edge> sealed, List<Decision> decisions) {
        return Contest.solve(SOLVER, LINES, papers, sealed, decisions);
    }
}
