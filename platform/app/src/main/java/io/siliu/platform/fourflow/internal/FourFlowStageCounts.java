package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.StageCounts;
import io.siliu.platform.fourflow.FourFlowRecords.Counts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Papers, blocks and records by stage, for the status of the installation. */
@Component
final class FourFlowStageCounts implements StageCounts {

    private final RecordCounter counter;

    FourFlowStageCounts(RecordCounter counter) {
        this.counter = counter;
    }

    @Override
    public Map<String, Long> counts() {
        Counts counts = counter.count();
        Map<String, Long> named = new LinkedHashMap<>();
        named.put("papers.total", counts.papers());
        named.put("papers.open", counts.papersOpen());
        named.put("papers.unresolved", counts.unresolved());
        named.put("blocks.waiting", counts.blocksWaiting());
        named.put("blocks.due", counts.blocksDue());
        named.put("blocks.failing", counts.blocksFailing());
        named.put("blocks.split", counts.blocksSplit());
        named.put("blocks.largest", counts.linesLargest());
        named.put("allocations.total", counts.allocations());
        named.put("records.total", counts.records());
        named.put("records.open", counts.open());
        named.put("records.sealed", counts.sealed());
        named.put("records.screened", counts.screened());
        named.put("records.incomplete", counts.incomplete());
        named.put("revisions.total", counts.revisions());
        named.put("revisions.waiting", counts.revisionsWaiting());
        named.put("discrepancies.total", counts.discrepancies());
        return named;
    }
}
