package io.siliu.platform.fourflow.internal.solving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes papers apart that what stands on them makes forms of one, and that people put in different places, as before the number of
 * one was read. Each decision stands for its own form: which of them is wrong, a person says. What was put on the same lines is one
 * paper still, which counts once there; that its shares differ, the solver tells.
 */
final class DecidedApart {

    private final Map<Long, Decision> byPaper;

    private DecidedApart(Collection<Decision> decisions) {
        this.byPaper = decisions.stream().collect(Collectors.toMap(Decision::paper, Function.identity()));
    }

    static List<Instrument> of(List<Instrument> papers, Collection<Decision> decisions) {
        if (decisions.isEmpty()) {
            return papers;
        }
        DecidedApart apart = new DecidedApart(decisions);
        return papers.stream().flatMap(apart::parts).toList();
    }

    private Stream<Instrument> parts(Instrument paper) {
        Map<Set<Long>, List<Paper>> places = new LinkedHashMap<>();
        List<Paper> others = new ArrayList<>();
        for (Paper form : paper.forms()) {
            Decision decision = byPaper.get(form.id());
            if (decision != null && decision.isOfPlace()) {
                places.computeIfAbsent(lines(decision), each -> new ArrayList<>())
                        .add(form);
            } else {
                others.add(form);
            }
        }
        if (places.size() < 2) {
            return Stream.of(paper);
        }
        List<List<Paper>> parts = List.copyOf(places.values());
        others.forEach(form -> beside(form, parts).add(form));
        return parts.stream().map(Instrument::new);
    }

    private static Set<Long> lines(Decision decision) {
        return decision.edges().stream().map(Edge::line).collect(Collectors.toSet());
    }

    /** Beside the one that a person called it a form of, else beside the best. */
    private List<Paper> beside(Paper form, List<List<Paper>> parts) {
        Decision decision = byPaper.get(form.id());
        return parts.stream()
                .filter(part -> decision != null
                        && part.stream().anyMatch(other -> decision.sameAs().equals(other.id())))
                .findFirst()
                .orElse(parts.get(0));
    }
}
