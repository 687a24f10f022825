package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.contract.PartyRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The places of a block that concern one worker each, found by what a paper names: who it names, and how much. It also
 * knows how common a name, a mask or an amount is in the block, since what many share tells little.
 */
final class Places {

    /** A block is a part of a larger world: people and amounts from outside may look like those in it. */
    private static final int LEAST_WORLD = 1_024;

    private static final int TAIL = 3;

    private final Map<PaperKind, OfKind> kinds = new EnumMap<>(PaperKind.class);
    private final int world;

    private static final class OfKind {
        private final Map<Long, List<Place>> byAmount = new HashMap<>();
        private final Map<Long, List<Place>> byWorker = new HashMap<>();
        private final Map<String, Set<Long>> workers = new HashMap<>();
        private final Map<String, Integer> lines = new HashMap<>();
    }

    /** @param lines in order */
    Places(List<Line> lines) {
        world = Math.max(LEAST_WORLD, lines.size());
        for (PaperKind kind : PaperKind.values()) {
            kinds.put(kind, new OfKind());
        }
        for (Line line : lines) {
            for (Step step : line.steps()) {
                add(line, step);
            }
        }
        kinds.values().forEach(Places::finish);
    }

    private void add(Line line, Step step) {
        if (step.scope() != EvidenceScope.LINE || !concernsWorker(step)) {
            return;
        }
        for (PaperKind kind : PaperKind.values()) {
            if (kind.proves(step.kind())) {
                OfKind own = kinds.get(kind);
                Place place = new Place(line, step);
                own.byWorker
                        .computeIfAbsent(line.worker(), each -> new ArrayList<>())
                        .add(place);
                if (step.cents() != null) {
                    own.byAmount
                            .computeIfAbsent(step.cents(), each -> new ArrayList<>())
                            .add(place);
                }
            }
        }
    }

    private static boolean concernsWorker(Step step) {
        return step.isWorkersTo() || step.from() == PartyRole.WORKER || step.from() == PartyRole.SOLE_PROPRIETOR;
    }

    private static void finish(OfKind own) {
        own.byWorker.forEach((worker, places) -> {
            places.sort(Comparator.comparing((Place place) -> place.line().workTo())
                    .thenComparing(place -> place.line().key()));
            Set<String> keys = new HashSet<>();
            Set<PartyMarks> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            places.stream().map(Place::marks).filter(seen::add).forEach(marks -> keys.addAll(keys(marks)));
            keys.forEach(key -> {
                own.workers.computeIfAbsent(key, each -> new HashSet<>()).add(worker);
                own.lines.merge(key, places.size(), Integer::sum);
            });
        });
    }

    /** How many lines a chance agreement is drawn from. */
    int world() {
        return world;
    }

    List<Place> ofWorker(PaperKind kind, long worker) {
        return kinds.get(kind).byWorker.getOrDefault(worker, List.of());
    }

    List<Place> ofAmount(PaperKind kind, long cents) {
        return kinds.get(kind).byAmount.getOrDefault(cents, List.of());
    }

    /** Lines whose worker bears such a mark, at least one. */
    int bearing(PaperKind kind, String key) {
        return Math.max(1, kinds.get(kind).lines.getOrDefault(key, 0));
    }

    /** The workers that a paper may name, in order. */
    Set<Long> workersNamed(Instrument paper) {
        Set<Long> found = new TreeSet<>();
        OfKind own = kinds.get(paper.kind());
        for (String key : keys(paper.from())) {
            found.addAll(own.workers.getOrDefault(key, Set.of()));
        }
        for (String key : keys(paper.to())) {
            found.addAll(own.workers.getOrDefault(key, Set.of()));
        }
        return found;
    }

    private static List<String> keys(PartyMarks marks) {
        List<String> keys = new ArrayList<>();
        marks.names().forEach(each -> keys.add(name(each)));
        marks.nameMasks().forEach(each -> keys.add(nameMask(each)));
        marks.codes().forEach(each -> keys.add("c" + each));
        marks.accounts().forEach(each -> keys.add("a" + each));
        marks.masks().forEach(each -> keys.add(mask(each)));
        return keys;
    }

    private static List<String> keys(PartyRead read) {
        List<String> keys = new ArrayList<>();
        if (read.name() != null) {
            keys.add(name(read.name()));
        }
        if (read.code() != null) {
            keys.add("c" + read.code());
        }
        if (read.account() != null) {
            keys.add("a" + read.account());
        }
        if (read.mask() != null) {
            keys.add(mask(read.mask()));
        }
        return keys;
    }

    static String name(String digest) {
        return "n" + digest;
    }

    static String nameMask(String digest) {
        return "m" + digest;
    }

    /** Masks that fit each other end in the same three digits. */
    static String mask(AccountMask mask) {
        return "k" + mask.tail().substring(Math.max(0, mask.tail().length() - TAIL));
    }
}
