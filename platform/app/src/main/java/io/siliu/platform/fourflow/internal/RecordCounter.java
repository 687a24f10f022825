package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.FourFlowRecords.Counts;
import org.springframework.stereotype.Component;

/** Counts what stands at which stage; asks nobody for a permission. */
@Component
final class RecordCounter {

    private final RecordQueries queries;
    private final PaperMapper papers;
    private final AllocationMapper allocations;
    private final BlockMapper blocks;
    private final FourFlowProperties properties;

    RecordCounter(
            RecordQueries queries,
            PaperMapper papers,
            AllocationMapper allocations,
            BlockMapper blocks,
            FourFlowProperties properties) {
        this.queries = queries;
        this.papers = papers;
        this.allocations = allocations;
        this.blocks = blocks;
        this.properties = properties;
    }

    Counts count() {
        long open = queries.countOpen();
        long sealed = queries.countSealed();
        long all = queries.count();
        return new Counts(
                papers.count(),
                allocations.countOpen(),
                papers.countUnresolved(),
                all,
                open,
                sealed,
                all - open - sealed,
                queries.countIncomplete(),
                queries.countDiscrepancies(),
                allocations.count(),
                queries.countRevisions(),
                blocks.countWaiting(),
                blocks.countFailing(),
                blocks.countLarger(properties.atOnce()),
                blocks.mostLines());
    }
}
