package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.BulkRows;
import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.RecordContent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the discrepancies of records as rows, by which they are counted and answered. */
@Component
final class WrittenDifferences {

    private final RecordMapper records;
    private final ResolvedDifferences resolved;
    private final DifferenceMarks marks;
    private final BulkRows bulk;

    WrittenDifferences(RecordMapper records, ResolvedDifferences resolved, DifferenceMarks marks, BulkRows bulk) {
        this.records = records;
        this.resolved = resolved;
        this.marks = marks;
        this.bulk = bulk;
    }

    List<RecordMapper.DiscrepancyRow> rows(long enterpriseId, long recordId, RecordContent content) {
        List<RecordMapper.DiscrepancyRow> rows = new ArrayList<>();
        for (Discrepancy each : content.discrepancies()) {
            rows.add(new RecordMapper.DiscrepancyRow(
                    enterpriseId,
                    recordId,
                    rows.size() + 1,
                    each.kind(),
                    each.flow(),
                    each.found().field(),
                    each.found().document() == null
                            ? null
                            : Long.valueOf(each.found().document()),
                    each.certain(),
                    marks.of(each)));
        }
        return rows;
    }

    /** @param rewritten the records that had rows before */
    void write(long enterpriseId, List<Long> rewritten, List<RecordMapper.DiscrepancyRow> differences, Instant now) {
        resolved.count(enterpriseId, rewritten, differences, now);
        Portions.of(rewritten, Portions.ROWS).forEach(some -> records.clearDiscrepancies(enterpriseId, some));
        bulk.write(RecordMapper.class, differences, RecordMapper::insertDiscrepancy);
    }
}
