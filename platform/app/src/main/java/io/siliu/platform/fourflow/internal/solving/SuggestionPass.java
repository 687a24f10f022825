package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pass e: for every paper that stays open, where it may belong, best first; what cannot be told apart is one choice. */
final class SuggestionPass {

    /** How many choices a person is shown. */
    static final int MOST = 3;

    private static final int MOST_SAME_AMOUNT = 64;
    private static final int DAYS = 3;
    private static final int MOST_NEAR = 500;
    private static final int EQUAL = 200;
    private static final int FILLED = 6_000;

    private final Board board;
    private final Weighing weighing;
    private final Windows windows;
    private final Map<Long, Line> lines;

    SuggestionPass(Board board, Weighing weighing, Windows windows) {
        this.board = board;
        this.weighing = weighing;
        this.windows = windows;
        this.lines = board.lines().stream().collect(Collectors.toMap(Line::id, Function.identity()));
    }

    private record Weighed(Line line, int weight) {}

    void run() {
        for (Instrument paper : board.unplaced(PaperKind.values())) {
            List<Suggestion> suggestions = new ArrayList<>();
            told(paper).stream()
                    .limit(MOST)
                    .forEach(group -> suggestions.add(suggestion(paper, group, Integer.MAX_VALUE)));
            for (List<Weighed> group : groups(paper)) {
                if (suggestions.size() < MOST) {
                    suggestions.add(suggestion(
                            paper,
                            group.stream().map(each -> each.line().id()).toList(),
                            group.get(0).weight()));
                }
            }
            board.suggest(paper, suggestions);
        }
    }

    /** What a stronger pass found already. */
    private List<List<Long>> told(Instrument paper) {
        LeftOpen left = board.left(paper);
        if (left == null || left.lines().isEmpty()) {
            return List.of();
        }
        if (left.why().code() == Reason.Code.BATCH_TOTAL_DIFFERS) {
            return ofDifferingBatch(paper);
        }
        return left.choices().isEmpty() ? List.of(left.lines()) : left.choices();
    }

    /**
     * The batch without what was held back, where that comes to the total, and then what such a paper may cover, the
     * nearest total first.
     */
    private List<List<Long>> ofDifferingBatch(Instrument paper) {
        List<BatchGroup> groups = BatchGroup.of(board, paper, board.ofBatch(paper.batchNumber())).stream()
                .sorted(Comparator.comparingLong(group -> group.lacks(paper.cents())))
                .toList();
        return Stream.concat(
                        groups.stream().map(group -> group.withoutHeldBack(paper.cents())),
                        groups.stream().map(BatchGroup::lines))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> lines.stream().map(Line::id).toList())
                .toList();
    }

    private Suggestion suggestion(Instrument paper, List<Long> group, int weight) {
        List<Long> kept = group.stream().limit(Suggestion.LINES_KEPT).toList();
        return new Suggestion(
                kept,
                weight,
                kept.stream().map(line -> likeness(paper, lines.get(line))).toList());
    }

    /** By that step of the line which the paper is likest to prove. */
    private Likeness likeness(Instrument paper, Line line) {
        return line.provedBy(paper.kind()).stream()
                .max(Comparator.comparingInt((Step step) -> step.weight(paper.from(), paper.to()))
                        .thenComparing(step -> step.scope() == EvidenceScope.LINE))
                .map(step -> Likeness.of(paper, line, step, windows, board.isFilled(line, step)))
                .orElse(Likeness.UNKNOWN);
    }

    private Collection<List<Weighed>> groups(Instrument paper) {
        Map<Long, Weighed> best = new TreeMap<>();
        for (Place place : near(paper)) {
            int weight = weighing.loose(paper, place) - (board.isFilled(place.line(), place.step()) ? FILLED : 0);
            best.merge(
                    place.line().id(),
                    new Weighed(place.line(), weight),
                    (one, other) -> one.weight() >= other.weight() ? one : other);
        }
        List<Weighed> sorted = best.values().stream()
                .sorted(Comparator.comparingInt(Weighed::weight)
                        .reversed()
                        .thenComparing(each -> each.line().key()))
                .toList();
        List<List<Weighed>> groups = new ArrayList<>();
        for (Weighed each : sorted) {
            List<Weighed> last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && last.get(0).weight() - each.weight() <= EQUAL) {
                last.add(each);
            } else if (groups.size() < MOST) {
                groups.add(new ArrayList<>(List.of(each)));
            } else {
                break;
            }
        }
        return groups;
    }

    private static List<Place> ofTheseDays(Instrument paper, List<Place> same) {
        if (paper.day() == null) {
            return List.of();
        }
        return same.stream()
                .filter(place -> !place.line().workTo().isAfter(paper.day()))
                .filter(place -> !place.line().workTo().isBefore(paper.day().minusDays(DAYS)))
                .limit(MOST_NEAR)
                .toList();
    }

    private Set<Place> near(Instrument paper) {
        Set<Place> near = new LinkedHashSet<>();
        paper.taskNumbers().stream()
                .map(board::withTaskNumber)
                .filter(java.util.Objects::nonNull)
                .forEach(line -> board.places().ofWorker(paper.kind(), line.worker()).stream()
                        .filter(place -> place.line() == line)
                        .forEach(near::add));
        board.places()
                .workersNamed(paper)
                .forEach(worker -> near.addAll(board.places().ofWorker(paper.kind(), worker)));
        if (paper.cents() != null) {
            List<Place> same = board.places().ofAmount(paper.kind(), Math.abs(paper.cents()));
            near.addAll(same.size() <= MOST_SAME_AMOUNT ? same : ofTheseDays(paper, same));
        }
        return near;
    }
}
