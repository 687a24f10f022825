package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.Reason.Code.REFERENCE_ALONE;
import static io.siliu.platform.fourflow.Reason.Code.REFERENCE_CONTRADICTED;
import static io.siliu.platform.fourflow.Reason.Code.TASK_NUMBERS_SUM;
import static io.siliu.platform.fourflow.Reason.Code.TASK_NUMBER_AMOUNT;
import static io.siliu.platform.fourflow.Reason.Code.TASK_NUMBER_AMOUNT_PARTY;
import static io.siliu.platform.fourflow.Reason.Code.TASK_NUMBER_PARTY;

import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a return or a red letter takes back from the lines whose task numbers it bears, where so much stands on each of them. */
final class NamedShares {

    private static final int REFERENCE = 13_288;
    private static final int AMOUNT = 6_644;

    private final Board board;

    NamedShares(Board board) {
        this.board = board;
    }

    /** The edges, or none where the lines do not hold what is taken back. */
    List<Edge> of(Instrument paper, List<Line> lines) {
        return lines.size() == 1 ? one(paper, lines.get(0)) : several(paper, lines);
    }

    /** Whether anything stands on the line that such a paper could take back. */
    boolean stands(Instrument paper, Line line) {
        return line.provedBy(paper.kind()).stream().anyMatch(step -> board.filled(line, step) > 0);
    }

    private List<Edge> one(Instrument paper, Line line) {
        Optional<Step> found = filled(paper, line, -paper.cents());
        if (found.isEmpty()) {
            return List.of();
        }
        Step step = found.get();
        boolean amount = Objects.equals(step.cents(), -paper.cents()) || board.filled(line, step) == -paper.cents();
        PartyFit party = step.specificFit(paper.from(), paper.to());
        if (!amount && !party.agrees()) {
            boolean named = !step.specific(paper.from(), paper.to()).isNothing();
            Reason.Code why = named ? REFERENCE_CONTRADICTED : REFERENCE_ALONE;
            board.leave(paper, Reason.of(why, line.taskNumber()), List.of(line));
            return List.of();
        }
        Reason.Code why = amount ? (party.agrees() ? TASK_NUMBER_AMOUNT_PARTY : TASK_NUMBER_AMOUNT) : TASK_NUMBER_PARTY;
        int margin = REFERENCE + (amount ? AMOUNT : 0) + party.weight();
        return List.of(Edge.of(
                paper.primary(),
                line,
                step,
                paper.cents(),
                Method.TASK_NUMBER,
                margin,
                Reason.of(why, line.taskNumber())));
    }

    /** Each line's own amount, where together they are what is taken back. */
    private List<Edge> several(Instrument paper, List<Line> lines) {
        List<Edge> edges = new ArrayList<>();
        long sum = 0;
        for (Line line : lines) {
            Optional<Step> step = filled(paper, line, 0);
            if (step.isEmpty()) {
                return List.of();
            }
            sum += step.get().cents();
            edges.add(Edge.of(
                    paper.primary(),
                    line,
                    step.get(),
                    -step.get().cents(),
                    Method.TASK_NUMBER,
                    REFERENCE
                            + AMOUNT
                            + step.get().specificFit(paper.from(), paper.to()).weight(),
                    Reason.of(TASK_NUMBERS_SUM, String.valueOf(lines.size()))));
        }
        return sum == -paper.cents() ? edges : List.of();
    }

    /** The step that was given as much as this, or as its own amount where that is more; of several the likeliest. */
    private Optional<Step> filled(Instrument paper, Line line, long least) {
        return line.provedBy(paper.kind()).stream()
                .filter(step -> least > 0 || step.cents() != null)
                .filter(step -> board.filled(line, step) >= (least > 0 ? least : step.cents()))
                .max(Comparator.<Step>comparingInt(step -> step.weight(paper.from(), paper.to()))
                        .thenComparing(step -> step.scope() == EvidenceScope.LINE));
    }
}
