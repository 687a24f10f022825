package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.internal.solving.BlockSolver;
import io.siliu.platform.fourflow.internal.solving.Decision;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.LeftOpen;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.fourflow.internal.solving.Paper;
import io.siliu.platform.fourflow.internal.solving.Solution;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Solves a block in which some edges are sealed. The block is solved freely first; where that would take a sealed edge
 * away, the edge stays, the rest is solved around it, and the record says that it is contested. What a person decided is
 * part of both solutions: it changes what was sealed, by a new revision.
 *
 * @param solution what stands
 * @param contested sealed edges that the free solution would not have, with the reason it gives
 */
record Contest(Solution solution, List<Contested> contested) {

    /** What the free solution makes of a paper that it places elsewhere, as the code of a reason. */
    static final String ELSEWHERE = "ELSEWHERE";

    /**
     * @param instead why the free solution leaves the paper, as the code of a reason
     * @param kind whether a seal or a person's decision is contested
     */
    record Contested(Edge edge, String instead, Discrepancy.Kind kind) {}

    static Contest solve(
            BlockSolver solver,
            Collection<Line> lines,
            Collection<Paper> papers,
            Collection<Edge> sealed,
            Collection<Decision> decisions) {
        Solution free = solver.solve(lines, papers, List.of(), decisions);
        Set<String> placed = free.edges().stream().map(Contest::place).collect(Collectors.toSet());
        Set<Long> known = lines.stream().map(Line::id).collect(Collectors.toCollection(HashSet::new));
        Set<Long> decided = decisions.stream().map(Decision::paper).collect(Collectors.toSet());
        List<Edge> lost = sealed.stream()
                .filter(edge -> !decided.contains(edge.paper()))
                .filter(edge -> known.contains(edge.line()) && !placed.contains(place(edge)))
                .toList();
        if (lost.isEmpty()) {
            return new Contest(free, List.of());
        }
        Set<Long> papersLost = lost.stream().map(Edge::paper).collect(Collectors.toSet());
        List<Edge> kept = sealed.stream()
                .filter(edge -> papersLost.contains(edge.paper()) && known.contains(edge.line()))
                .toList();
        Map<Long, String> instead = free.open().stream()
                .collect(Collectors.toMap(
                        LeftOpen::paper, left -> left.why().code().name()));
        return new Contest(
                solver.solve(lines, papers, kept, decisions),
                lost.stream()
                        .map(edge -> new Contested(
                                edge, instead.getOrDefault(edge.paper(), ELSEWHERE), Discrepancy.Kind.CONTESTED))
                        .toList());
    }

    private static String place(Edge edge) {
        return edge.paper() + "/" + edge.line();
    }
}
