package io.siliu.platform.assessment.internal.features;

import static java.util.Collections.unmodifiableList;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.PaidLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The lines of the workers of a portion in the order of their days. A worker may have a line for each day of a year, and each
 * of them looks back at all that came before it: what it sees is a part of one list whose end is found by halving. Those of
 * one enterprise are put together when they are asked for first, so this is for one thread.
 */
final class PaidLines {

    private final Map<Long, List<PaidLine>> byWorker;
    private final Map<Long, PaidLine> byLine = new HashMap<>();
    private final Map<Pair, List<PaidLine>> byPair = new HashMap<>();

    private PaidLines(Map<Long, List<PaidLine>> byWorker) {
        this.byWorker = byWorker;
    }

    /** A worker and an enterprise that pays. */
    private record Pair(long workerId, long enterpriseId) {}

    /**
     * Lines of one day stand in the order of their ids.
     *
     * @param subjects ids of the lines that are asked for by themselves, which are few of all
     */
    static PaidLines of(Collection<PaidLine> lines, Set<Long> subjects) {
        Map<Long, List<PaidLine>> byWorker = new HashMap<>();
        lines.stream()
                .collect(groupingBy(PaidLine::workerId, toCollection(ArrayList::new)))
                .forEach((worker, some) -> {
                    some.sort(comparing(PaidLine::settledOn).thenComparing(PaidLine::lineId));
                    byWorker.put(worker, unmodifiableList(some));
                });
        PaidLines all = new PaidLines(byWorker);
        lines.stream()
                .filter(line -> subjects.contains(line.lineId()))
                .forEach(line -> all.byLine.put(line.lineId(), line));
        return all;
    }

    /** Of this worker; empty for a line that is not booked yet. */
    Optional<PaidLine> line(long workerId, long lineId) {
        return Optional.ofNullable(byLine.get(lineId)).filter(line -> line.workerId() == workerId);
    }

    /** The worker's lines up to a day, that day included. */
    List<PaidLine> until(long workerId, LocalDate day) {
        return until(byWorker.getOrDefault(workerId, List.of()), day);
    }

    /** Of them, those that one enterprise pays. */
    List<PaidLine> until(long workerId, long enterpriseId, LocalDate day) {
        Pair pair = new Pair(workerId, enterpriseId);
        List<PaidLine> lines = byPair.get(pair);
        if (lines == null) {
            lines = unmodifiableList(
                    which(byWorker.getOrDefault(workerId, List.of()), line -> line.enterpriseId() == enterpriseId));
            byPair.put(pair, lines);
        }
        return until(lines, day);
    }

    private static List<PaidLine> until(List<PaidLine> lines, LocalDate day) {
        int from = 0;
        int to = lines.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (lines.get(middle).settledOn().isAfter(day)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return lines.subList(0, from);
    }

    /** Those lines of which it is true, in their order; asked for many times of each subject, so no stream is set up for them. */
    static List<PaidLine> which(List<PaidLine> lines, Predicate<PaidLine> which) {
        List<PaidLine> some = new ArrayList<>(lines.size());
        for (PaidLine line : lines) {
            if (which.test(line)) {
                some.add(line);
            }
        }
        return some;
    }

    static Money gross(List<PaidLine> lines) {
        BigDecimal sum = BigDecimal.ZERO;
        for (PaidLine line : lines) {
            sum = sum.add(line.gross().amount());
        }
        return Money.of(sum);
    }
}
