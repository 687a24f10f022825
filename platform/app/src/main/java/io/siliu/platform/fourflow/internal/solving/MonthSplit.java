package io.siliu.platform.fourflow.internal.solving;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Weighs the single papers of a large block month by month, each month with the weeks before and after it, so that the cost
 * grows with the months and not with their square. A paper and a line near the edge of a month are seen by several of them:
 * an edge stands only if every month that saw both made it, alike. What they do not agree on stays open, and is weighed
 * once more over the whole block, after everything that is sure. How common a name or an amount is, is counted over the
 * whole block.
 */
final class MonthSplit {

    /** Longer than the invoice window of a month, so that the month of a paper sees every line it could mean. */
    static final Period OVERLAP = Period.ofDays(45);

    private final Board board;
    private final List<Part> parts;
    private final Map<Long, Line> lines = new HashMap<>();

    MonthSplit(Board board) {
        this.board = board;
        this.parts = months(board.lines()).stream().map(Part::of).toList();
        board.lines().forEach(line -> lines.put(line.id(), line));
    }

    /** A month with what may reach into it. */
    private record Part(YearMonth month, LocalDate from, LocalDate to) {

        static Part of(YearMonth month) {
            return new Part(
                    month, month.atDay(1).minus(OVERLAP), month.atEndOfMonth().plus(OVERLAP));
        }

        boolean sees(Line line) {
            return !line.settledOn().isBefore(from) && !line.workFrom().isAfter(to);
        }

        boolean sees(Instrument paper) {
            LocalDate day = paper.day();
            return day != null && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** @param pass what is done with the lines and papers of one month */
    void run(Consumer<Board> pass) {
        Map<Instrument, Map<YearMonth, List<Edge>>> proposed = new LinkedHashMap<>();
        List<Instrument> unplaced = board.unplaced(PaperKind.values());
        for (Part part : parts) {
            Board own = board.part(
                    board.lines().stream().filter(part::sees).toList(),
                    unplaced.stream().filter(part::sees).toList());
            pass.accept(own);
            own.instruments().stream()
                    .filter(own::isPlaced)
                    .forEach(paper -> proposed.computeIfAbsent(paper, each -> new TreeMap<>())
                            .put(part.month(), own.edgesOf(paper)));
        }
        proposed.forEach((paper, byMonth) -> {
            List<Edge> ownMonth = byMonth.get(YearMonth.from(paper.day()));
            if (ownMonth != null && isUnanimous(paper, ownMonth, byMonth)) {
                board.place(paper, ownMonth);
            }
        });
    }

    private boolean isUnanimous(Instrument paper, List<Edge> edges, Map<YearMonth, List<Edge>> byMonth) {
        return parts.stream()
                        .filter(part -> part.sees(paper) && seesAll(part, edges))
                        .allMatch(part -> byMonth.containsKey(part.month()))
                && byMonth.values().stream().allMatch(others -> isSame(edges, others));
    }

    private boolean seesAll(Part part, List<Edge> edges) {
        return edges.stream().allMatch(edge -> part.sees(lines.get(edge.line())));
    }

    private static boolean isSame(List<Edge> edges, List<Edge> others) {
        return edges.size() == others.size()
                && edges.stream().allMatch(edge -> others.stream().anyMatch(edge::isSameDecisionAs));
    }

    /** Months of settlements, and those beside them, in which papers for them may come. */
    private static TreeSet<YearMonth> months(List<Line> lines) {
        TreeSet<YearMonth> months = new TreeSet<>();
        lines.stream()
                .map(line -> YearMonth.from(line.settledOn()))
                .distinct()
                .flatMap(month -> Stream.of(month.minusMonths(1), month, month.plusMonths(1)))
                .forEach(months::add);
        return months;
    }
}
