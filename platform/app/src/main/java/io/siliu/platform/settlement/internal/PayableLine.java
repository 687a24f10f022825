package io.siliu.platform.settlement.internal;

import io.siliu.platform.contract.MasterServiceAgreement;
import io.siliu.platform.party.CapacityPeriod;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.Worker;
import io.siliu.platform.work.TaskOrder;
import java.util.Optional;

/** A line that may be booked: who is paid, in which capacity, under which agreement, for which task. */
record PayableLine(
        ReadLine line,
        Worker worker,
        boolean ownCard,
        CapacityPeriod capacity,
        MasterServiceAgreement agreement,
        Optional<TaskOrder> task) {

    long workerId() {
        return worker.workerId();
    }

    boolean isWithheld() {
        return capacity.capacity() == LegalCapacity.NATURAL_PERSON;
    }
}
