package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the papers of one pass over several lines claim. A place that two of them claim is given to neither; only when all
 * have spoken is anything placed.
 */
final class ManyLines {

    private final Board board;
    private final Map<Instrument, List<Place>> claims = new LinkedHashMap<>();
    private final Map<Instrument, Reason> reasons = new HashMap<>();

    ManyLines(Board board) {
        this.board = board;
    }

    void claim(Instrument paper, List<Place> places, Reason why) {
        claims.put(paper, places);
        reasons.put(paper, why);
    }

    /** @param margin millibits, for all of them */
    void settle(Method method, int margin) {
        Map<Place, Integer> wanted = new HashMap<>();
        claims.values().forEach(places -> places.forEach(place -> wanted.merge(place, 1, Integer::sum)));
        claims.forEach((paper, places) -> {
            if (places.stream().allMatch(place -> wanted.get(place) == 1)) {
                board.place(paper, edges(paper, places, method, margin));
            } else {
                board.leave(
                        paper,
                        Reason.of(Reason.Code.SEVERAL_FIT, String.valueOf(places.size())),
                        places.stream().map(Place::line).toList());
            }
        });
    }

    private List<Edge> edges(Instrument paper, List<Place> places, Method method, int margin) {
        List<Edge> edges = new ArrayList<>();
        for (Place place : places) {
            edges.add(Edge.of(
                    paper.primary(),
                    place.line(),
                    place.step(),
                    place.step().cents(),
                    method,
                    margin,
                    reasons.get(paper)));
        }
        return edges;
    }
}
