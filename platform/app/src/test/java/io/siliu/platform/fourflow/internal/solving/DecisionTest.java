package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.WINDOWS;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.line;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.read;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.receipt;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.BlockFixtures.PaperMaker;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What a person decided stands before every pass, and everything else is solved around it. */
class DecisionTest {

    private static final List<Line> LINES = List.of(line(1, 7, 10_000), line(2, 8, 10_000));

    @Test
    void aPaperThatAPersonTookAwayStaysAwayAlthoughItsTaskNumberFits() {
        Solution solution = solve(
                List.of(new Decision(9, List.of())),
                receipt(9).task(task(1)).to(read(7)).cents(10_000));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open())
                .singleElement()
                .satisfies(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.TAKEN_AWAY));
    }

    @Test
    void aPaperThatAPersonPlacedElsewhereStaysThere() {
        Solution solution = solve(
                List.of(new Decision(9, List.of(edge(9, 2, 10_000)))),
                receipt(9).task(task(1)).to(read(7)).cents(10_000));

        assertThat(solution.edges()).singleElement().satisfies(edge -> {
            assertThat(edge.line()).isEqualTo(2);
            assertThat(edge.method()).isEqualTo(Method.BY_PERSON);
        });
    }

    @Test
    void sharesOfOnePaperStandOnTheirLinesAndFillThem() {
        Solution solution = solve(
                List.of(new Decision(9, List.of(edge(9, 1, 10_000), edge(9, 2, 10_000)))),
                receipt(9).number("n1").cents(20_000),
                receipt(8).number("n2").to(read(7)).cents(10_000));

        assertThat(solution.edges()).extracting(Edge::paper).containsExactly(9L, 9L);
        assertThat(solution.open()).extracting(LeftOpen::paper).containsExactly(8L);
    }

    @Test
    void aDecisionAboutOneFormOfAPaperHoldsForTheOthers() {
        Solution solution = solve(
                List.of(new Decision(8, List.of())),
                receipt(8).number("n1").rank(4).to(read(7)).cents(10_000),
                receipt(9).number("n1").rank(0).to(read(7)).cents(10_000));

        assertThat(solution.edges()).isEmpty();
    }

    /** Their number was read after people had put each in its place; neither decision gives way to the other. */
    @Test
    void formsThatPeoplePutInDifferentPlacesStandWhereTheyWerePut() {
        Solution solution = solve(
                List.of(new Decision(8, List.of(edge(8, 1, 10_000))), new Decision(9, List.of(edge(9, 2, 10_000)))),
                receipt(7).number("n1").rank(4).cents(10_000),
                receipt(8).number("n1").rank(2).cents(10_000),
                receipt(9).number("n1").rank(0).cents(10_000));

        assertThat(solution.edges())
                .extracting(Edge::paper, Edge::line, Edge::counted)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(8L, 1L, true), Tuple.tuple(9L, 2L, true), Tuple.tuple(7L, 2L, false));
    }

    @Test
    void formsThatPeoplePutInOnePlaceCountOnceThere() {
        Solution solution = solve(
                List.of(new Decision(8, List.of(edge(8, 2, 10_000))), new Decision(9, List.of(edge(9, 2, 10_000)))),
                receipt(8).number("n1").rank(2).cents(10_000),
                receipt(9).number("n1").rank(0).cents(10_000));

        assertThat(solution.edges())
                .extracting(Edge::paper, Edge::line, Edge::counted)
                .containsExactlyInAnyOrder(Tuple.tuple(9L, 2L, true), Tuple.tuple(8L, 2L, false));
        assertThat(solution.edges())
                .filteredOn(edge -> edge.paper() == 8)
                .extracting(edge -> edge.reason().code())
                .containsExactly(Reason.Code.SAME_PAPER);
    }

    /** The paper counts once, by the decision about its best form; of the other one a person is asked. */
    @Test
    void formsOfWhichPeopleGaveDifferentSharesToTheSameLinesAreTold() {
        Solution solution = solve(
                List.of(
                        new Decision(8, List.of(edge(8, 1, 4_000), edge(8, 2, 6_000))),
                        new Decision(9, List.of(edge(9, 1, 5_000), edge(9, 2, 5_000)))),
                receipt(7).number("n1").rank(4).cents(10_000),
                receipt(8).number("n1").rank(2).cents(10_000),
                receipt(9).number("n1").rank(0).cents(10_000));

        assertThat(solution.edges())
                .extracting(
                        Edge::paper,
                        Edge::line,
                        Edge::cents,
                        edge -> edge.reason().code())
                .containsExactlyInAnyOrder(
                        Tuple.tuple(9L, 1L, 5_000L, Reason.Code.DECIDED),
                        Tuple.tuple(9L, 2L, 5_000L, Reason.Code.DECIDED),
                        Tuple.tuple(8L, 1L, 0L, Reason.Code.SHARES_DIFFER),
                        Tuple.tuple(8L, 2L, 0L, Reason.Code.SHARES_DIFFER),
                        Tuple.tuple(7L, 1L, 0L, Reason.Code.SAME_PAPER),
                        Tuple.tuple(7L, 2L, 0L, Reason.Code.SAME_PAPER));
    }

    @Test
    void aLineThatIsGoneLeavesThePaperToAPersonAndNotToThePasses() {
        Solution solution = solve(
                List.of(new Decision(9, List.of(edge(9, 3, 10_000)))),
                receipt(9).to(read(7)).cents(10_000));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open())
                .singleElement()
                .satisfies(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.LINE_IS_GONE));
    }

    @Test
    void ofTwoLinesOneOfWhichIsGoneTheOtherKeepsItsShare() {
        Solution solution = solve(
                List.of(new Decision(9, List.of(edge(9, 1, 4_000), edge(9, 3, 6_000)))),
                receipt(9).to(read(7)).cents(10_000));

        assertThat(solution.edges()).extracting(Edge::line, Edge::cents).containsExactly(Tuple.tuple(1L, 4_000L));
        assertThat(solution.open()).isEmpty();
    }

    private static Solution solve(List<Decision> decisions, PaperMaker... papers) {
        return new BlockSolver(WINDOWS)
                .solve(LINES, Stream.of(papers).map(PaperMaker::made).toList(), List.of(), decisions);
    }

    private static Edge edge(long paper, long line, long cents) {
        Step step = LINES.get(0).steps().stream()
                .filter(each -> each.kind() == EvidenceKind.BANK_RECEIPT)
                .findFirst()
                .orElseThrow();
        return new Edge(
                paper,
                line,
                step.kind(),
                step.from(),
                step.to(),
                cents,
                true,
                Method.BY_PERSON,
                0,
                Reason.of(Reason.Code.DECIDED));
    }
}
