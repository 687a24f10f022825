package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.fourflow.internal.solving.Edge;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How much of a line was accepted by which day, by the rows and by the papers that count, each told for itself: they speak of
 * the same work, and where they differ the earlier day is good enough. Work may be accepted in parts and paid in parts; then
 * no more may be paid than was accepted by that day.
 */
final class AcceptedByDay {

    private final List<TreeMap<LocalDate, Long>> sources;
    private final BigDecimal gross;
    private final BigDecimal net;

    private AcceptedByDay(List<TreeMap<LocalDate, Long>> sources, TradeBlock.Row row) {
        this.sources = sources;
        this.gross = BigDecimal.valueOf(row.line().amounts().gross().cents());
        this.net = BigDecimal.valueOf(row.line().amounts().net().cents());
    }

    static AcceptedByDay of(TradeBlock.Row row, List<Edge> edges, Map<Long, PaperRead> papers) {
        TreeMap<LocalDate, Long> rows = new TreeMap<>();
        row.acceptances()
                .forEach(each -> rows.merge(each.acceptedOn(), each.amount().cents(), Long::sum));
        TreeMap<LocalDate, Long> onPaper = new TreeMap<>();
        edges.stream()
                .filter(edge -> edge.step() == EvidenceKind.ACCEPTANCE && edge.counted())
                .forEach(edge -> {
                    LocalDate day = papers.get(edge.paper()).day(FieldName.ACCEPTED_ON);
                    if (day != null) {
                        onPaper.merge(day, edge.cents() == null ? 0 : edge.cents(), Long::sum);
                    }
                });
        return new AcceptedByDay(
                Stream.of(rows, onPaper).filter(source -> !source.isEmpty()).toList(), row);
    }

    /**
     * From which day on each payment may have been made.
     *
     * @param money payments of one step of the line
     * @return without those for which nothing says when anything was accepted
     */
    Map<Edge, LocalDate> earliest(Collection<Edge> money, Map<Long, PaperRead> papers) {
        Map<Edge, LocalDate> earliest = new IdentityHashMap<>();
        TreeMap<LocalDate, Long> paidByDay = new TreeMap<>();
        for (Edge edge : money) {
            LocalDate day = day(edge, papers);
            if (day != null) {
                paidByDay.merge(day, edge.cents() == null ? 0 : edge.cents(), Long::sum);
            }
        }
        for (Edge edge : money) {
            LocalDate day = day(edge, papers);
            boolean takenBack = edge.cents() != null && edge.cents() < 0;
            long paid = day == null || takenBack
                    ? 0
                    : paidByDay.headMap(day, true).values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
            sources.stream()
                    .map(accepted -> covers(accepted, paid))
                    .min(LocalDate::compareTo)
                    .ifPresent(from -> earliest.put(edge, from));
        }
        return earliest;
    }

    private static LocalDate day(Edge edge, Map<Long, PaperRead> papers) {
        PaperRead paper = Objects.requireNonNull(papers.get(edge.paper()), "paper was not read");
        return paper.day(paper.form().day());
    }

    /**
     * The first day on which so much was accepted; the last on which anything was, where it never was so much. What is paid
     * for a part is rounded, so a cent more than its share is in order.
     */
    private LocalDate covers(TreeMap<LocalDate, Long> accepted, long paid) {
        BigDecimal owed = BigDecimal.valueOf(paid - 1).multiply(gross);
        long sum = 0;
        for (Map.Entry<LocalDate, Long> each : accepted.entrySet()) {
            sum += each.getValue();
            if (BigDecimal.valueOf(sum).multiply(net).compareTo(owed) >= 0) {
                return each.getKey();
            }
        }
        return accepted.lastKey();
    }
}
