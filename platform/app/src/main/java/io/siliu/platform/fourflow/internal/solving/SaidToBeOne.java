package io.siliu.platform.fourflow.internal.solving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins papers of which people said that they are one, with all forms of each, whatever stands on them. A paper that is not
 * here any more joins nothing.
 */
final class SaidToBeOne {

    private final Map<Instrument, Instrument> first = new HashMap<>();

    private SaidToBeOne() {}

    static List<Instrument> join(List<Instrument> papers, Collection<Decision> decisions) {
        if (decisions.stream().allMatch(Decision::isOfPlace)) {
            return papers;
        }
        Map<Long, Instrument> byForm = new HashMap<>();
        papers.forEach(paper -> paper.forms().forEach(form -> byForm.put(form.id(), paper)));
        SaidToBeOne said = new SaidToBeOne();
        for (Decision decision : decisions) {
            Instrument one = byForm.get(decision.paper());
            Instrument other = decision.isOfPlace() ? null : byForm.get(decision.sameAs());
            if (one != null && other != null && said.firstOf(one) != said.firstOf(other)) {
                said.first.put(said.firstOf(one), said.firstOf(other));
            }
        }
        Map<Instrument, List<Instrument>> together = new LinkedHashMap<>();
        papers.forEach(paper -> together.computeIfAbsent(said.firstOf(paper), each -> new ArrayList<>())
                .add(paper));
        return together.values().stream().map(Instrument::of).toList();
    }

    /** The one that stands for all that are one with this one. */
    private Instrument firstOf(Instrument paper) {
        Instrument found = paper;
        while (first.containsKey(found)) {
            found = first.get(found);
        }
        return found;
    }
}
