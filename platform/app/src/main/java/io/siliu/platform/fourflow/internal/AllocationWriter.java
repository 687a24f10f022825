package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.BulkRows;
import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.LeftOpen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the edges of a block, and the papers that stay open with their reasons. */
@Component
final class AllocationWriter {

    private final AllocationMapper allocations;
    private final BulkRows bulk;

    AllocationWriter(AllocationMapper allocations, BulkRows bulk) {
        this.allocations = allocations;
        this.bulk = bulk;
    }

    /** An edge that was sealed and still stands keeps the revision in which it was sealed. */
    void write(long enterpriseId, List<MatchedRecord> written, List<AllocationRow> before, Instant now) {
        Map<Long, Map<Long, AllocationRow>> old = before.stream()
                .collect(Collectors.groupingBy(
                        AllocationRow::lineId, Collectors.toMap(AllocationRow::paperId, Function.identity())));
        List<AllocationRow> rows = new ArrayList<>();
        for (MatchedRecord one : written) {
            Map<Long, AllocationRow> ofLine = old.getOrDefault(one.line().id(), Map.of());
            for (Edge edge : one.edges()) {
                AllocationRow earlier = ofLine.get(edge.paper());
                boolean same = earlier != null && earlier.edge().isSameDecisionAs(edge);
                AllocationRow row = same ? earlier.stillFor(edge) : AllocationRow.of(enterpriseId, edge, now, 0);
                rows.add(one.writtenSealed() ? row.sealed(1) : row);
            }
        }
        rows.sort(Comparator.comparingLong(AllocationRow::lineId).thenComparingLong(AllocationRow::paperId));
        Portions.of(
                        written.stream()
                                .map(one -> one.line().id())
                                .filter(old::containsKey)
                                .toList(),
                        Portions.ROWS)
                .forEach(some -> allocations.clear(enterpriseId, some));
        bulk.write(AllocationMapper.class, rows, AllocationMapper::insert);
    }

    void writeOpen(long enterpriseId, List<LeftOpen> open) {
        allocations.clearOpen(enterpriseId);
        insertOpen(enterpriseId, open);
    }

    /** As far as it concerns some papers of the block. */
    void writeOpenOf(long enterpriseId, Collection<Long> papers, List<LeftOpen> open) {
        Portions.of(papers, Portions.KEYS).forEach(some -> allocations.clearOpenOf(enterpriseId, some));
        insertOpen(enterpriseId, open);
    }

    private void insertOpen(long enterpriseId, List<LeftOpen> open) {
        List<AllocationMapper.OpenPaperRow> rows = open.stream()
                .map(left -> new AllocationMapper.OpenPaperRow(
                        enterpriseId,
                        left.paper(),
                        left.why().code(),
                        AllocationRow.join(left.why()),
                        left.lines().stream().limit(100).map(String::valueOf).collect(Collectors.joining(",")),
                        StoredSuggestions.written(left),
                        StoredSuggestions.best(left)))
                .toList();
        bulk.write(AllocationMapper.class, rows, AllocationMapper::insertOpen);
    }
}
