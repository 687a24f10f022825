package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.FourFlowRecords.Counts;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Counts what stands at which stage; asks nobody for a permission. */
@Component
final class RecordCounter {

    private final RecordQueries queries;
    private final PaperMapper papers;
    private final AllocationMapper allocations;
    private final BlockMapper blocks;
    private final FourFlowProperties properties;
    private final Clock clock;

    RecordCounter(
            RecordQueries queries,
            PaperMapper papers,
            AllocationMapper allocations,
            BlockMapper blocks,
            FourFlowProperties properties,
            Clock clock) {
        this.queries = queries;
        this.papers = papers;
        this.allocations = allocations;
        this.blocks = blocks;
        this.properties = properties;
        this.clock = clock;
    }

    /** In the direction in which work goes, so that what is sealed meanwhile stands in one count at least. */
    Counts count() {
        long waiting = blocks.countWaiting();
        BlockMapper.Tally tally = blocks.tally(clock.instant().plus(properties.soon()), properties.atOnce());
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
                queries.countToScreen(),
                waiting,
                tally.due(),
                tally.failing(),
                tally.larger(),
                tally.mostLines());
    }
}
