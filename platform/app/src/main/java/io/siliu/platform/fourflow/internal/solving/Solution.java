package io.siliu.platform.fourflow.internal.solving;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of the papers of a block. */
public record Solution(List<Edge> edges, List<LeftOpen> open) {

    public Solution {
        edges = List.copyOf(edges);
        open = List.copyOf(open);
    }

    public Map<Long, List<Edge>> byLine() {
        return edges.stream().collect(Collectors.groupingBy(Edge::line));
    }
}
