package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Instrument, List<Edge>> placed = new LinkedHashMap<>();
    private final Map<Instrument, LeftOpen> open = new LinkedHashMap<>();
    private final Map<LineStep, Long> filled = new HashMap<>();

    private record LineStep(long line, EvidenceKind step, Object from) {}

    Board(List<Line> lines, List<Instrument> instruments) {
        this.lines = lines.stream().sorted(Comparator.comparing(Line::key)).toList();
        this.instruments = instruments;
        for (Line line : this.lines) {
            if (line.taskNumber() != null) {
                byTaskNumber.put(line.taskNumber(), line);
            }
            byBatch.computeIfAbsent(line.batchNumber(), batch -> new ArrayList<>())
                    .add(line);
        }
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

    boolean isFilled(Line line, Step step) {
        return filled.containsKey(new LineStep(line.id(), step.kind(), step.from()));
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
            }
        }
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

    boolean isLeft(Instrument instrument) {
        return open.containsKey(instrument);
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
