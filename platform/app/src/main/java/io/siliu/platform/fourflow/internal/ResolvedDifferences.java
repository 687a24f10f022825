package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.Discrepancy;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Counts the differences that went, because a later paper or a correction made both values agree or a paper was taken away. One
 * that has other values now has not gone: a record has resolved only what it has fewer of, of a kind and flow, than before. Whether
 * it was answered makes no difference, and what comes back and goes once more has gone twice.
 */
@Component
final class ResolvedDifferences {

    /** So many days the inbox counts, the present one among them. */
    static final int DAYS = 30;

    private final ResolvedMapper resolved;
    private final Clock clock;

    ResolvedDifferences(ResolvedMapper resolved, Clock clock) {
        this.resolved = resolved;
        this.clock = clock;
    }

    private record Cause(Discrepancy.Kind kind, Flow flow) {}

    private record Place(long record, Cause cause) {}

    /**
     * Called before the rows of records that are written anew are taken away, in the same transaction.
     *
     * @param rewritten the records
     * @param differences what will stand in them
     */
    void count(long enterpriseId, List<Long> rewritten, List<RecordMapper.DiscrepancyRow> differences, Instant now) {
        if (rewritten.isEmpty()) {
            return;
        }
        Map<Place, Integer> left = new HashMap<>();
        differences.forEach(row ->
                left.merge(new Place(row.recordId(), new Cause(row.kind(), row.flow())), 1, Integer::sum));
        // In one order everywhere, so that two blocks of an enterprise wait for each other and not in a circle.
        SortedMap<Cause, Integer> gone =
                new TreeMap<>(Comparator.comparing(Cause::kind).thenComparing(Cause::flow));
        Portions.of(rewritten, Portions.ROWS)
                .forEach(some -> resolved.standing(enterpriseId, some).forEach(row -> gone(row, left, gone)));
        gone.forEach((cause, differencesGone) ->
                resolved.add(enterpriseId, ChinaTime.dateOf(now), cause.kind(), cause.flow(), differencesGone));
    }

    private static void gone(ResolvedMapper.Standing row, Map<Place, Integer> left, Map<Cause, Integer> gone) {
        Cause cause = new Cause(row.kind(), row.flow());
        int fewer = row.differences() - left.getOrDefault(new Place(row.recordId(), cause), 0);
        if (fewer > 0) {
            gone.merge(cause, fewer, Integer::sum);
        }
    }

    /** How many went in the last {@value #DAYS} days, this one among them, of one enterprise or of all. */
    long lately(Long enterpriseId) {
        return resolved.since(enterpriseId, ChinaTime.today(clock).minusDays(DAYS - 1L));
    }
}
