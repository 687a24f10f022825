package io.siliu.platform.settlement.internal.web;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.SettlementLine;

/** A line as the API tells it. */
record LineAnswer(
        String id,
        int line,
        String taskNumber,
        String workerId,
        String capacity,
        String model,
        String card,
        boolean ownCard,
        Money gross,
        Money incomeTax,
        Money vat,
        Money surcharges,
        Money net,
        Money fee) {

    static LineAnswer of(SettlementLine line) {
        return new LineAnswer(
                Long.toString(line.id()),
                line.lineNumber(),
                line.taskNumber() == null ? null : line.taskNumber().value(),
                Long.toString(line.workerId()),
                line.capacity().name(),
                line.model().name(),
                line.cardMasked(),
                line.ownCard(),
                line.amounts().gross(),
                line.amounts().incomeTax(),
                line.amounts().vat(),
                line.amounts().surcharges(),
                line.amounts().net(),
                line.amounts().fee());
    }
}
