package io.siliu.platform.fourflow.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.siliu.kernel.Money;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.internal.PaperPlaces.Said;
import io.siliu.platform.fourflow.internal.PaperPlaces.Stand;
import io.siliu.platform.fourflow.internal.PaperPlaces.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a paper stands, told together where it stands there for the same reason. */
final class Standings {

    private Standings() {}

    /** How a paper came to some of its records. */
    private record Way(String why, Method method, String by) {}

    /** An invoice over a batch stands on all of its lines for one reason. */
    static List<Standing> of(List<PaperPlaceMapper.EdgeRow> edges, List<Said> decisions, Words words) {
        Map<Way, List<Stand>> byWay = edges.stream()
                .collect(groupingBy(
                        edge -> way(edge, decisions, words),
                        LinkedHashMap::new,
                        mapping(
                                edge -> new Stand(
                                        edge.number(),
                                        edge.workerMasked(),
                                        edge.amountCents() == null ? null : Money.ofCents(edge.amountCents()),
                                        edge.counted()),
                                toList())));
        return byWay.entrySet().stream()
                .map(way -> new Standing(
                        way.getKey().why(),
                        words.of("method." + way.getKey().method()),
                        way.getKey().by(),
                        way.getValue()))
                .toList();
    }

    private static Way way(PaperPlaceMapper.EdgeRow edge, List<Said> decisions, Words words) {
        boolean person = edge.method() == Method.BY_PERSON && !decisions.isEmpty();
        return new Way(
                words.reason(AllocationRow.reason(edge.reasonCode(), edge.reasonValues())),
                edge.method(),
                person ? decisions.get(0).by() : edge.decidedBy());
    }
}
