package io.siliu.bench.matching;

import io.siliu.platform.fourflow.internal.solving.Paper;
import io.siliu.platform.fourflow.internal.solving.Solution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Solves the same papers in other orders of arrival, with other ids. */
final class Orders {

    private final Town town;
    private final List<TruePaper> papers;

    Orders(Town town, List<TruePaper> papers) {
        this.town = town;
        this.papers = papers;
    }

    /** How many of so many random orders gave the very same edges. */
    int same(int orders, long seed) {
        Set<String> expected = edges(Blocks.of(town, papers), papers);
        int same = 0;
        for (int order = 0; order < orders; order++) {
            List<TruePaper> arrived = renumbered(new Random(seed + order));
            same += edges(Blocks.of(town, arrived), arrived).equals(expected) ? 1 : 0;
        }
        return same;
    }

    private List<TruePaper> renumbered(Random random) {
        List<TruePaper> arrived = new ArrayList<>(papers);
        Collections.shuffle(arrived, random);
        List<TruePaper> numbered = new ArrayList<>();
        for (TruePaper each : arrived) {
            Paper paper = each.paper();
            numbered.add(new TruePaper(
                    each.enterprise(),
                    new Paper(
                            numbered.size(),
                            paper.digest(),
                            paper.kind(),
                            paper.rank(),
                            paper.taskNumbers(),
                            paper.batchNumber(),
                            paper.number(),
                            paper.from(),
                            paper.to(),
                            paper.cents(),
                            paper.day(),
                            paper.dayTo()),
                    each.shares(),
                    each.shape()));
        }
        return numbered;
    }

    private Set<String> edges(Blocks blocks, List<TruePaper> some) {
        Map<Long, String> digests = new HashMap<>();
        some.forEach(each -> digests.put(each.paper().id(), each.paper().digest()));
        Map<Long, String> keys = new HashMap<>();
        town.jobs().forEach(job -> keys.put(job.line().id(), job.line().key()));
        Set<String> edges = new HashSet<>();
        for (Solution solution : blocks.solve().solutions()) {
            solution.edges()
                    .forEach(edge -> edges.add(keys.get(edge.line()) + " " + digests.get(edge.paper()) + " "
                            + edge.step() + " " + edge.cents() + " " + edge.method() + " " + edge.margin() + " "
                            + edge.reason()));
        }
        return edges;
    }
}
