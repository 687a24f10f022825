package io.siliu.platform.settlement.internal.web;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.settlement.AmountGroup;
import io.siliu.platform.settlement.BatchCompleteness.LineRecord;
import io.siliu.platform.settlement.DraftSheet.Person;
import io.siliu.platform.settlement.SettlementBatch;
import io.siliu.platform.settlement.SettlementLine;
import java.util.List;

/**
 * A batch as its page shows it.
 *
 * @param groups the way from gross to net, by model and capacity
 * @param first who confirmed first where two had to, or null
 * @param confirmed who confirmed, or null where the batch came over the API
 */
record BatchView(
        SettlementBatch batch,
        List<AmountGroup> groups,
        List<FlowCount> flows,
        Records records,
        Person first,
        Person confirmed,
        List<Line> lines) {

    /** How many lines have one flow complete. */
    record FlowCount(Flow flow, int complete, int of) {

        public int percent() {
            return of == 0 ? 0 : complete * 100 / of;
        }
    }

    /** How many records are opened, complete, sealed and screened. */
    record Records(int opened, int complete, int sealed, int screened, int discrepancies) {}

    /**
     * One line.
     *
     * @param worker masked name
     * @param record its four-flow record, or null while there is none
     */
    record Line(SettlementLine line, String worker, LineRecord record) {

        public boolean has(String flow) {
            return record != null && !record.missing().contains(Flow.valueOf(flow));
        }
    }
}
