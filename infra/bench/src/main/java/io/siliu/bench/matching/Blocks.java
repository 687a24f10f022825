package io.siliu.bench.matching;

import io.siliu.platform.fourflow.internal.solving.BlockSolver;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.fourflow.internal.solving.Paper;
import io.siliu.platform.fourflow.internal.solving.Solution;
import io.siliu.platform.fourflow.internal.solving.Windows;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lines and papers by enterprise, and their solving. */
final class Blocks {

    /** As the product's defaults. */
    private static final Windows WINDOWS = new Windows(Period.ofDays(8), Period.ofDays(31));

    private final Map<Integer, List<Line>> lines;
    private final Map<Integer, List<Paper>> papers;

    private Blocks(Map<Integer, List<Line>> lines, Map<Integer, List<Paper>> papers) {
        this.lines = lines;
        this.papers = papers;
    }

    static Blocks of(Town town, List<TruePaper> papers) {
        return new Blocks(
                town.jobs().stream()
                        .collect(Collectors.groupingBy(
                                job -> job.firm().id(),
                                TreeMap::new,
                                Collectors.mapping(Job::line, Collectors.toList()))),
                papers.stream()
                        .collect(Collectors.groupingBy(
                                TruePaper::enterprise,
                                TreeMap::new,
                                Collectors.mapping(TruePaper::compared, Collectors.toList()))));
    }

    int largest() {
        return lines.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** @param seconds wall time, all processors */
    record Solved(List<Solution> solutions, double seconds) {}

    Solved solve() {
        return solve(Integer.MAX_VALUE);
    }

    /** @param atOnce so many lines are weighed at once; larger blocks month by month */
    Solved solve(int atOnce) {
        long begun = System.nanoTime();
        List<Solution> solutions = new ArrayList<>(lines.entrySet().parallelStream()
                .map(block -> new BlockSolver(WINDOWS, atOnce)
                        .solve(block.getValue(), papers.getOrDefault(block.getKey(), List.of())))
                .toList());
        return new Solved(solutions, (System.nanoTime() - begun) / 1e9);
    }
}
