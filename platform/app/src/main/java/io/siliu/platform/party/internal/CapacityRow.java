package io.siliu.platform.party.internal;

import io.siliu.kernel.Period;
import io.siliu.platform.party.CapacityPeriod;
import io.siliu.platform.party.LegalCapacity;
import java.time.LocalDate;

/** One stored stretch of a capacity timeline. */
record CapacityRow(
        long workerId,
        LocalDate validFrom,
        LocalDate validTo,
        LegalCapacity capacity,
        Long soleProprietorId,
        String evidence) {

    CapacityPeriod toPeriod() {
        return new CapacityPeriod(capacity, new Period(validFrom, validTo), soleProprietorId, evidence);
    }
}
