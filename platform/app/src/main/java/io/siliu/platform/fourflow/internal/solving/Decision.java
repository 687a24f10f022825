package io.siliu.platform.fourflow.internal.solving;

import java.util.List;

/**
 * What a person decided about one paper. It stands, whatever a later pass would find.
 *
 * @param edges where the paper belongs, in whole or in parts; empty where it belongs to no line of this enterprise
 */
public record Decision(long paper, List<Edge> edges) {

    public Decision {
        edges = List.copyOf(edges);
    }
}
