package io.siliu.platform.settlement;

import io.siliu.platform.contract.Flow;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: how far the four flows of booked lines have come. Callers check first that the actor may see the enterprise. */
public interface BatchCompleteness {

    /** By line; a line whose record was not opened yet is left out. */
    Map<Long, LineRecord> ofBatch(long enterpriseId, String batchNumber);

    /** Of these lines; one whose record was not opened yet is left out. */
    Map<Long, LineRecord> ofLines(long enterpriseId, Collection<Long> lineIds);

    /** The records of a batch, counted. */
    Figures figures(long enterpriseId, String batchNumber);

    /** Numbers of the lines of a batch whose records miss no flow, in no order. */
    Set<Integer> completeLines(long enterpriseId, String batchNumber);

    /** Numbers of the lines of a batch whose papers disagree, in no order. */
    Set<Integer> differingLines(long enterpriseId, String batchNumber);

    /** Of one line; empty while its record was not opened. */
    Optional<LineRecord> ofLine(long enterpriseId, long lineId);

    /** Of batches of any enterprises, read together; a batch without any record is left out. */
    Map<Batch, Counts> ofBatches(Collection<Batch> batches);

    /** A batch as its enterprise numbers it. */
    record Batch(long enterpriseId, String batchNumber) {}

    /**
     * The record of one line.
     *
     * @param missing the flows that are not complete
     * @param severity name of the highest severity among the hits, or null
     */
    record LineRecord(
            String number, Set<Flow> missing, int discrepancies, boolean sealed, boolean screened, String severity) {

        public boolean isComplete() {
            return missing.isEmpty();
        }
    }

    /**
     * How many records of a batch are opened, and of those have come so far.
     *
     * @param having how many hold all of a flow, for every flow
     */
    record Figures(int opened, int complete, int sealed, int screened, int differing, Map<Flow, Integer> having) {}

    /** How many records of a batch are opened, complete and sealed. */
    record Counts(int opened, int complete, int sealed, int discrepancies) {}
}
