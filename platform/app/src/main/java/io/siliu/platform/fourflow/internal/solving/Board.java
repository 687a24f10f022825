package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What has been decided so far. A pass reads it, collects its decisions, and hands them over together, so that no
 * decision of a pass depends on another one of the same pass.
 */
final class Board {

    private static final Set<Reason.Code> BY_ITS_OWN_WORDS =
            EnumSet.of(Reason.Code.REFERENCE_CONTRADICTED, Reason.Code.CLAIMED_TWICE, Reason.Code.BATCH_TOTAL_DIFFERS);

    private final List<Line> lines;
    private final List<Instrument> instruments;
    private final Map<String, Line> byTaskNumber = new HashMap<>();
    private final Map<String, List<Line>> byBatch = new TreeMap<>();
    private final Map<String, List<Line>> byAgreement = new TreeMap<>();
    private final Map<Instrument, List<Edge>> placed = new LinkedHashMap<>();
    private final Map<Instrument, LeftOpen> open = new LinkedHashMap<>();
    private final Map<LineStep, Long> filled = new HashMap<>();
    private final Set<Instrument> decided = new HashSet<>();
    private final Set<Instrument> forGood = new HashSet<>();
    private final Set<LineStep> takenBack = new HashSet<>();
    private final Places places;

    private record LineStep(long line, EvidenceKind step, Object from) {}

    Board(List<Line> lines, List<Instrument> instruments) {
        this.lines = lines.stream().sorted(Comparator.comparing(Line::key)).toList();
        this.instruments = instruments;
        this.places = new Places(this.lines);
        for (Line line : this.lines) {
            if (line.taskNumber() != null) {
                byTaskNumber.put(line.taskNumber(), line);
            }
            byAgreement
                    .computeIfAbsent(String.valueOf(line.agreementNumber()), agreement -> new ArrayList<>())
                    .add(line);
            byBatch.computeIfAbsent(line.batchNumber(), batch -> new ArrayList<>())
                    .add(line);
        }
    }

    private Board(Board whole, List<Line> some, List<Instrument> papers) {
        this(some, papers);
        for (Line line : lines) {
            for (Step step : line.steps()) {
                LineStep at = new LineStep(line.id(), step.kind(), step.from());
                Long cents = whole.filled.get(at);
                if (cents != null) {
                    filled.put(at, cents);
                }
                if (whole.takenBack.contains(at)) {
                    takenBack.add(at);
                }
            }
        }
        papers.forEach(paper -> {
            if (whole.open.containsKey(paper)) {
                open.put(paper, whole.open.get(paper));
            }
            if (whole.forGood.contains(paper)) {
                forGood.add(paper);
            }
        });
    }

    /** A board of some lines, as they are filled by now, and of some papers that are not placed; this one stays as it is. */
    Board part(List<Line> some, List<Instrument> papers) {
        return new Board(this, some, papers);
    }

    List<Line> lines() {
        return lines;
    }

    /** The papers of some kinds that are not placed, in order. */
    List<Instrument> unplaced(PaperKind... kinds) {
        List<PaperKind> wanted = List.of(kinds);
        return instruments.stream()
                .filter(each -> wanted.contains(each.kind()) && !placed.containsKey(each))
                .toList();
    }

    List<Instrument> instruments() {
        return instruments;
    }

    Line withTaskNumber(String number) {
        return byTaskNumber.get(number);
    }

    List<Line> ofBatch(String batchNumber) {
        return batchNumber == null ? List.of() : byBatch.getOrDefault(batchNumber, List.of());
    }

    List<Line> ofAgreement(String number) {
        return byAgreement.getOrDefault(number, List.of());
    }

    /** Whether something stands there that was not taken back. */
    boolean isFilled(Line line, Step step) {
        Long cents = filled.get(new LineStep(line.id(), step.kind(), step.from()));
        return cents != null && (cents > 0 || !takenBack.contains(new LineStep(line.id(), step.kind(), step.from())));
    }

    /** What the papers of a place come to, in cents. */
    long filled(Place place) {
        return filled.getOrDefault(at(place), 0L);
    }

    /** Whether a return or a red letter was placed there. */
    boolean wasTakenBack(Place place) {
        return takenBack.contains(at(place));
    }

    private static LineStep at(Place place) {
        return new LineStep(place.line().id(), place.step().kind(), place.step().from());
    }

    Places places() {
        return places;
    }

    void place(Instrument instrument, List<Edge> edges) {
        placed.computeIfAbsent(instrument, each -> new ArrayList<>()).addAll(edges);
        open.remove(instrument);
        for (Edge edge : edges) {
            if (edge.counted()) {
                filled.merge(
                        new LineStep(edge.line(), edge.step(), edge.from()),
                        edge.cents() == null ? 0L : edge.cents(),
                        Long::sum);
                if (edge.cents() != null && edge.cents() < 0) {
                    takenBack.add(new LineStep(edge.line(), edge.step(), edge.from()));
                }
            }
        }
    }

    /** A person decided: no pass touches the paper any more. */
    void decide(Instrument instrument, List<Edge> edges) {
        place(instrument, edges);
        decided.add(instrument);
        if (edges.isEmpty()) {
            leave(instrument, Reason.of(Reason.Code.TAKEN_AWAY), List.of());
        }
    }

    boolean isDecided(Instrument instrument) {
        return decided.contains(instrument);
    }

    boolean isPlaced(Instrument instrument) {
        return placed.containsKey(instrument);
    }

    List<Edge> edgesOf(Instrument instrument) {
        return placed.getOrDefault(instrument, List.of());
    }

    /** Says why a paper stays open; the first reason, which comes from the strongest pass, stands. */
    void leave(Instrument instrument, Reason why, List<Line> candidates) {
        open.putIfAbsent(
                instrument,
                new LeftOpen(
                        instrument.primary().id(),
                        why,
                        candidates.stream().map(Line::id).toList()));
    }

    /** Says more exactly than a stronger pass did why a paper stays open; no weaker pass may overrule it. */
    void leaveForGood(Instrument instrument, Reason why, List<Line> candidates) {
        open.remove(instrument);
        leave(instrument, why, candidates);
        forGood.add(instrument);
    }

    /** Whether a stronger pass found a reason that no weaker pass may overrule: the paper itself says where it belongs. */
    boolean isLeftForGood(Instrument instrument) {
        LeftOpen left = open.get(instrument);
        return left != null
                && (forGood.contains(instrument)
                        || BY_ITS_OWN_WORDS.contains(left.why().code()));
    }

    LeftOpen left(Instrument instrument) {
        return open.get(instrument);
    }

    /** Adds what a person may choose from. */
    void suggest(Instrument instrument, List<Suggestion> suggestions) {
        open.computeIfPresent(instrument, (paper, left) -> left.with(suggestions));
    }

    Solution solution() {
        List<Edge> edges = new ArrayList<>();
        List<LeftOpen> left = new ArrayList<>();
        for (Instrument instrument : instruments) {
            List<Edge> own = edgesOf(instrument);
            edges.addAll(own);
            for (Paper copy : instrument.copies()) {
                own.forEach(edge -> edges.add(edge.copiedBy(copy)));
            }
            if (own.isEmpty()) {
                left.add(open.getOrDefault(
                        instrument,
                        new LeftOpen(instrument.primary().id(), Reason.of(Reason.Code.NOTHING_FITS), List.of())));
            }
        }
        return new Solution(edges, left);
    }
}
