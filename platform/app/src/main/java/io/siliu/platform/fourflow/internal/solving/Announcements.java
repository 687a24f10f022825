package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.contract.EvidenceScope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Returns and red letters that name their lines say, before anything else is placed, that these lines were given more than
 * once or stand open again. What they announce keeps a place open for the paper that is taken back; whether there is
 * something to take back, {@link ReversalPass} sees when everything that gives is placed.
 */
final class Announcements {

    private final Board board;

    Announcements(Board board) {
        this.board = board;
    }

    void run() {
        for (Instrument paper : board.unplaced(PaperKind.values())) {
            if (paper.takesBack()) {
                List<Line> lines = paper.taskNumbers().stream()
                        .map(board::withTaskNumber)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
                board.announce(shares(paper, lines));
            }
        }
    }

    /** The amount of each line that is named; of a single one no more than is taken back. */
    private static List<Edge> shares(Instrument paper, List<Line> lines) {
        List<Edge> shares = new ArrayList<>();
        long left = -paper.cents();
        for (Line line : lines) {
            Optional<Step> step = step(paper, line);
            if (step.isEmpty() || isDoubtful(paper, step.get(), lines.size() == 1)) {
                return List.of();
            }
            long share = lines.size() == 1
                    ? Math.min(left, step.get().cents())
                    : step.get().cents();
            left -= share;
            shares.add(Edge.announced(paper.primary(), line, step.get(), -share));
        }
        return lines.size() > 1 && left != 0 ? List.of() : shares;
    }

    private static Optional<Step> step(Instrument paper, Line line) {
        return line.provedBy(paper.kind()).stream()
                .filter(step -> step.cents() != null)
                .max(Comparator.<Step>comparingInt(step -> step.weight(paper.from(), paper.to()))
                        .thenComparing(step -> step.scope() == EvidenceScope.LINE));
    }

    /**
     * Whether another party stands on it, or none, and nothing else speaks for the line.
     *
     * @param only whether no other line is named, with which the amount could be right
     */
    private static boolean isDoubtful(Instrument paper, Step step, boolean only) {
        boolean named = !step.specific(paper.from(), paper.to()).isNothing();
        return step.cents() != -paper.cents()
                && (named || only)
                && !step.specificFit(paper.from(), paper.to()).agrees();
    }
}
