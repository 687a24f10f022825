package io.siliu.bench.matching;

import io.siliu.platform.fourflow.internal.solving.Line;

/** A settlement line with whom and what it is about; amounts in cents. */
record Job(Line line, Firm firm, Somebody worker, long gross, long net, long fee) {

    /** The same work as the product booked it. */
    Job booked(long id, String taskNumber, long grossBooked, long netBooked, long feeBooked) {
        Line same = new Line(
                id,
                line.key(),
                taskNumber,
                line.batchNumber(),
                line.agreement(),
                line.agreementNumber(),
                line.worker(),
                line.settledOn(),
                line.workFrom(),
                line.workTo(),
                line.steps());
        return new Job(same, firm, worker, grossBooked, netBooked, feeBooked);
    }
}
