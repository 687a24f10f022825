package io.siliu.platform.fourflow.internal.solving;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person decided about one paper. It stands, whatever a later pass would find.
 *
 * @param edges where the paper belongs, in whole or in parts; empty where it belongs to no line of this enterprise, or where
 *     another paper does
 * @param sameAs id of the paper that it is another form of, or null
 */
public record Decision(long paper, List<Edge> edges, Long sameAs) {

    public Decision {
        edges = List.copyOf(edges);
    }

    public Decision(long paper, List<Edge> edges) {
        this(paper, edges, null);
    }

    /** What of a paper was placed where. */
    private record Share(long line, Long cents) {}

    /** Whether as much was placed on the same lines. */
    boolean sharesAs(Decision other) {
        return shares().equals(other.shares());
    }

    private Set<Share> shares() {
        return edges.stream().map(edge -> new Share(edge.line(), edge.cents())).collect(Collectors.toSet());
    }

    /** Whether it says where the paper belongs; else it says which paper it is, and belongs where that one does. */
    boolean isOfPlace() {
        return sameAs == null;
    }
}
