package io.siliu.platform.fourflow.internal.solving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Matches the papers of one enterprise with its settlement lines. Deterministic: the order in which lines and papers are
 * given, and their ids, decide nothing.
 */
public final class BlockSolver {

    /** Written beside every edge; changes whenever the same block could get other edges. */
    public static final String VERSION = "fourflow-1";

    private final Windows windows;

    public BlockSolver(Windows windows) {
        this.windows = windows;
    }

    public Solution solve(Collection<Line> lines, Collection<Paper> papers) {
        return solve(lines, papers, List.of());
    }

    /**
     * @param sealed edges of sealed revisions: they stand, and everything else is solved around them
     */
    public Solution solve(Collection<Line> lines, Collection<Paper> papers, Collection<Edge> sealed) {
        Board board = new Board(List.copyOf(lines), Instruments.of(papers));
        keep(board, sealed);
        new ReferencePass(board).run();
        new BatchPass(board).run();
        new ContractPass(board).run();
        new OnlyFitPass(board, windows).run();
        return board.solution();
    }

    private static void keep(Board board, Collection<Edge> sealed) {
        Map<Long, List<Edge>> byPaper = new LinkedHashMap<>();
        sealed.forEach(edge -> byPaper.computeIfAbsent(edge.paper(), paper -> new ArrayList<>())
                .add(edge));
        for (Instrument instrument : board.instruments()) {
            List<Edge> own = byPaper.getOrDefault(instrument.primary().id(), List.of());
            if (!own.isEmpty()) {
                board.place(instrument, own);
            }
        }
    }
}
