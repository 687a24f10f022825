package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.FourFlowRecords.Counts;
import io.siliu.platform.fourflow.RecordStage;
import java.util.Map;
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
        Map<String, RecordQueries.Counted> stages = queries.countByStage();
        long open = amount(stages, RecordStage.OPEN);
        long sealed = amount(stages, RecordStage.SEALED);
        long screened = amount(stages, RecordStage.SCREENED);
        return new Counts(
                papers.count(),
                allocations.countOpen(),
                papers.countUnresolved(),
                open + sealed + screened,
                open,
                sealed,
                screened,
                queries.countIncomplete(),
                queries.countDiscrepancies(),
                allocations.count(),
                queries.countRevisions(),
                blocks.countWaiting(),
                blocks.countFailing(),
                blocks.countLarger(properties.atOnce()),
                blocks.mostLines());
    }

    private static long amount(Map<String, RecordQueries.Counted> stages, RecordStage stage) {
        RecordQueries.Counted counted = stages.get(stage.name());
        return counted == null ? 0 : counted.amount();
    }
}
