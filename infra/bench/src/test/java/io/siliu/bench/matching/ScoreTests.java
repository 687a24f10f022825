package io.siliu.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.LeftOpen;
import io.siliu.platform.fourflow.internal.solving.Paper;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import io.siliu.platform.fourflow.internal.solving.PartyRead;
import io.siliu.platform.fourflow.internal.solving.Solution;
import io.siliu.platform.fourflow.internal.solving.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What counts as true, as a tie and as the right suggestion. */
class ScoreTests {

    private static TruePaper paper(long id, TruePaper.Shape shape, Map<Long, Long> shares, String... tasks) {
        Paper paper = new Paper(
                id,
                "digest" + id,
                PaperKind.INVOICE,
                2,
                List.of(tasks),
                null,
                null,
                PartyRead.NOTHING,
                PartyRead.NOTHING,
                shares.values().stream().mapToLong(Long::longValue).sum(),
                LocalDate.of(2026, 3, 2),
                null);
        return new TruePaper(0, paper, shares, shape);
    }

    private static Edge edge(long paper, long line, long cents, Method method) {
        return new Edge(
                paper,
                line,
                EvidenceKind.INVOICE,
                PartyRole.SOLE_PROPRIETOR,
                PartyRole.PLATFORM,
                cents,
                true,
                method,
                0,
                Reason.of(Reason.Code.SUM_OF_LINES, "2"));
    }

    private static Score open(TruePaper paper, Reason.Code why, List<Long> choice) {
        LeftOpen left =
                new LeftOpen(paper.paper().id(), Reason.of(why, "2"), List.of(), List.of(new Suggestion(choice, 1)));
        return new Score(List.of(paper), List.of(new Solution(List.of(), List.of(left))));
    }

    @Test
    void theRightLineWithTheWrongShareIsFalse() {
        TruePaper over = paper(1, TruePaper.Shape.MANY_LINES, Map.of(10L, 300L, 11L, 500L));
        Score score = new Score(
                List.of(over),
                List.of(new Solution(
                        List.of(edge(1, 10, 300, Method.SUM_OF_LINES), edge(1, 11, 300, Method.SUM_OF_LINES)),
                        List.of())));
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(0.5);
    }

    @Test
    void invoicesOverWholeBatchesAreScoredApart() {
        TruePaper batch = paper(1, TruePaper.Shape.BATCH_INVOICE, Map.of(10L, 300L));
        TruePaper single = paper(2, TruePaper.Shape.SINGLE, Map.of(10L, 300L));
        Score score = new Score(
                List.of(batch, single),
                List.of(new Solution(
                        List.of(edge(1, 10, 300, Method.BATCH_NUMBER), edge(2, 11, 300, Method.TASK_NUMBER)),
                        List.of())));
        assertThat(score.precisionOfBatchInvoices()).isEqualTo(1);
        assertThat(score.precision()).isZero();
    }

    @Test
    void aChoiceMustHoldTheWholeGroupWithinWhatIsKept() {
        TruePaper two = paper(1, TruePaper.Shape.MANY_LINES, Map.of(10L, 300L, 11L, 500L));
        assertThat(open(two, Reason.Code.NOT_CLEAR, List.of(10L)).suggested()).isZero();
        assertThat(open(two, Reason.Code.NOT_CLEAR, List.of(11L, 10L)).suggested())
                .isEqualTo(1);
        TruePaper one = paper(1, TruePaper.Shape.SINGLE, Map.of(99L, 300L));
        List<Long> late = LongStream.rangeClosed(100 - Suggestion.LINES_KEPT - 1, 99)
                .boxed()
                .collect(Collectors.toList());
        assertThat(open(one, Reason.Code.NOT_CLEAR, late).suggested()).isZero();
    }

    @Test
    void aPaperWhoseReferencesDoNotAddUpIsNoTie() {
        Map<Long, Long> shares = Map.of(10L, 300L, 11L, 500L);
        assertThat(open(paper(1, TruePaper.Shape.MANY_LINES, shares), Reason.Code.SEVERAL_FIT, List.of(10L))
                        .ties())
                .isEqualTo(1);
        assertThat(open(paper(1, TruePaper.Shape.MANY_LINES, shares, "a", "b"), Reason.Code.SEVERAL_FIT, List.of(10L))
                        .ties())
                .isZero();
    }

    @Test
    void aPaperOfNobodyIsCountedOnceHoweverManyEdgesItHas() {
        TruePaper nobody = paper(1, TruePaper.Shape.NOBODY, Map.of());
        Score score = new Score(
                List.of(nobody),
                List.of(new Solution(
                        List.of(edge(1, 10, 0, Method.SUM_OF_LINES), edge(1, 11, 0, Method.TASK_NUMBER)), List.of())));
        assertThat(score.nobodyAttached()).isEqualTo(1);
        assertThat(score.nobodyByReference()).isEqualTo(1);
    }
}
