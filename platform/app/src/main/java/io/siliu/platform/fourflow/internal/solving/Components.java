package io.siliu.platform.fourflow.internal.solving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Splits candidates into groups that have no paper and no place in common. */
final class Components {

    private final Map<Object, Object> above = new HashMap<>();

    private Components() {}

    static List<Component> of(List<Candidate> candidates) {
        Components components = new Components();
        candidates.forEach(each -> components.join(each.paper(), each.place()));
        Map<Object, List<Candidate>> groups = new LinkedHashMap<>();
        candidates.forEach(each -> groups.computeIfAbsent(components.root(each.paper()), key -> new ArrayList<>())
                .add(each));
        return groups.values().stream().map(Component::new).toList();
    }

    private void join(Object one, Object other) {
        Object first = root(one);
        Object second = root(other);
        if (first != second) {
            above.put(second, first);
        }
    }

    private Object root(Object each) {
        Object at = each;
        while (above.get(at) != null) {
            Object parent = above.get(at);
            Object grandparent = above.get(parent);
            if (grandparent != null) {
                above.put(at, grandparent);
            }
            at = parent;
        }
        return at;
    }

    /** Candidates that hang together. */
    static final class Component {

        private final Map<Instrument, Integer> papers = new LinkedHashMap<>();
        private final Map<Place, Integer> places = new LinkedHashMap<>();
        private final Map<Instrument, List<Candidate>> byPaper = new HashMap<>();
        private final List<Instrument> paperList;

        Component(List<Candidate> candidates) {
            for (Candidate each : candidates) {
                papers.putIfAbsent(each.paper(), papers.size());
                places.putIfAbsent(each.place(), places.size());
                byPaper.computeIfAbsent(each.paper(), key -> new ArrayList<>()).add(each);
            }
            paperList = List.copyOf(papers.keySet());
        }

        List<Instrument> papers() {
            return paperList;
        }

        Map<Place, Integer> places() {
            return places;
        }

        List<Candidate> of(Instrument paper) {
            return byPaper.get(paper);
        }

        List<Integer> placesOf(int paper) {
            return of(paperList.get(paper)).stream()
                    .map(each -> places.get(each.place()))
                    .toList();
        }

        Candidate candidate(int paper, int place) {
            return of(paperList.get(paper)).stream()
                    .filter(each -> places.get(each.place()) == place)
                    .findFirst()
                    .orElseThrow();
        }

        int[][] weights() {
            int[][] weights = new int[papers.size()][places.size()];
            byPaper.forEach((paper, own) ->
                    own.forEach(each -> weights[papers.get(paper)][places.get(each.place())] = each.weight()));
            return weights;
        }
    }
}
