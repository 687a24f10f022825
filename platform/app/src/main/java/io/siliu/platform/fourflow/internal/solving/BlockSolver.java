package io.siliu.platform.fourflow.internal.solving;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        Map<Long, List<Edge>> byPaper = sealed.stream().collect(Collectors.groupingBy(Edge::paper));
        for (Instrument instrument : board.instruments()) {
            Map<Long, Edge> byLine = new TreeMap<>();
            for (Paper form : instrument.forms()) {
                byPaper.getOrDefault(form.id(), List.of())
                        .forEach(edge -> byLine.putIfAbsent(edge.line(), edge.of(instrument.primary())));
            }
            if (!byLine.isEmpty()) {
                board.place(instrument, List.copyOf(byLine.values()));
            }
        }
    }
}
