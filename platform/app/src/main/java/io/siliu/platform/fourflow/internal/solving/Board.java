package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.Comparator;
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

    private final List<Line> lines;
    private final List<Instrument> instruments;
    private final Map<String, Line> byTaskNumber = new HashMap<>();
    private final Map<String, List<Line>> byBatch = new TreeMap<>();
    private final Map<String, List<Line>> byAgreement = new TreeMap<>();
    private final Map<Instrument, List<Edge>> placed = new LinkedHashMap<>();
    private final Set<Instrument> decided = new HashSet<>();
    private final Set<Instrument> held = new HashSet<>();
    private final Set<Long> otherShares = new HashSet<>();
    private final Places places;
    private final Fillings fillings;
    private final OpenPapers open;

    Board(List<Line> lines, List<Instrument> instruments) {
        this(lines, instruments, new Fillings(), new OpenPapers());
    }

    private Board(List<Line> lines, List<Instrument> instruments, Fillings fillings, OpenPapers open) {
        this.open = open;
        this.fillings = fillings;
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

    /** A board of some lines, as they are filled by now, and of some papers that are not placed; this one stays as it is. */
    Board part(List<Line> some, List<Instrument> papers) {
        return new Board(some, papers, fillings.of(some), open.of(papers));
    }

    List<Line> lines() {
        return lines;
    }

    /** The papers of some kinds that are not placed, in order; none that names more than is known of it, none that is held. */
    List<Instrument> unplaced(PaperKind... kinds) {
        List<PaperKind> wanted = List.of(kinds);
        return instruments.stream()
                .filter(each -> wanted.contains(each.kind()) && !placed.containsKey(each))
                .filter(each -> !each.namesTooMany() && !held.contains(each))
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
        return fillings.isFilled(line, step);
    }

    /** What the papers of a place come to, in cents. */
    long filled(Place place) {
        return fillings.filled(place.line(), place.step());
    }

    long filled(Line line, Step step) {
        return fillings.filled(line, step);
    }

    /** What the papers come to where this edge stands, in cents. */
    long filled(Edge edge) {
        return fillings.filled(edge);
    }

    /** Whether a return or a red letter was placed there. */
    boolean wasTakenBack(Place place) {
        return fillings.wasTakenBack(place.line(), place.step());
    }

    Places places() {
        return places;
    }

    void place(Instrument instrument, List<Edge> edges) {
        placed.computeIfAbsent(instrument, each -> new ArrayList<>()).addAll(edges);
        open.remove(instrument);
        edges.forEach(fillings::add);
    }

    /** Fills the places of what is said to be taken back, until {@link #forgetAnnounced()}. */
    void announce(List<Edge> edges) {
        edges.forEach(fillings::add);
    }

    /** From now on only what was placed fills a place. */
    void forgetAnnounced() {
        fillings.clear();
        placed.values().forEach(edges -> edges.forEach(fillings::add));
    }

    /**
     * A person decided: no pass touches the paper any more.
     *
     * @param without why it stays open where it has no edges
     */
    void decide(Instrument instrument, List<Edge> edges, Reason.Code without) {
        place(instrument, edges);
        decided.add(instrument);
        if (edges.isEmpty()) {
            leave(instrument, Reason.of(without), List.of());
        }
    }

    /** A form of a paper was placed where the paper is, but with other shares than count. */
    void tellOtherShares(long form) {
        otherShares.add(form);
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
        open.leave(instrument, why, candidates);
    }

    /** As {@link #leave}, where the candidates are several choices of which the paper covers one. */
    void leaveBetween(Instrument instrument, Reason why, List<List<Line>> choices) {
        open.leaveBetween(instrument, why, choices);
    }

    /** Says more exactly than a stronger pass did why a paper stays open; no weaker pass may overrule it. */
    void leaveForGood(Instrument instrument, Reason why, List<Line> candidates) {
        open.leaveForGood(instrument, why, candidates);
    }

    /** Leaves a paper to a person: no pass places it. */
    void hold(Instrument instrument, Reason why, List<Line> candidates) {
        leaveForGood(instrument, why, candidates);
        held.add(instrument);
    }

    /** Whether a stronger pass found a reason that no weaker pass may overrule: the paper itself says where it belongs. */
    boolean isLeftForGood(Instrument instrument) {
        return open.isLeftForGood(instrument);
    }

    LeftOpen left(Instrument instrument) {
        return open.of(instrument);
    }

    /** Adds what a person may choose from. */
    void suggest(Instrument instrument, List<Suggestion> suggestions) {
        open.suggest(instrument, suggestions);
    }

    Solution solution() {
        List<Edge> edges = new ArrayList<>();
        List<LeftOpen> left = new ArrayList<>();
        for (Instrument instrument : instruments) {
            List<Edge> own = edgesOf(instrument);
            edges.addAll(own);
            for (Paper copy : instrument.copies()) {
                Reason.Code why = otherShares.contains(copy.id()) ? Reason.Code.SHARES_DIFFER : Reason.Code.SAME_PAPER;
                own.forEach(edge -> edges.add(edge.copiedBy(copy, why)));
            }
            if (own.isEmpty()) {
                left.add(open.orNothingFits(instrument));
            }
        }
        return new Solution(edges, left);
    }
}
