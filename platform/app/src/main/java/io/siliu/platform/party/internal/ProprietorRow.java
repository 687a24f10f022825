package io.siliu.platform.party.internal;

import io.siliu.platform.party.SoleProprietor;
import java.time.LocalDate;

/** A sole proprietor as stored. */
record ProprietorRow(
        long id,
        long workerId,
        byte[] creditCode,
        String creditCodeMasked,
        byte[] tradeName,
        byte[] tradeNameKey,
        String tradeNameMasked,
        LocalDate registeredOn) {

    SoleProprietor toSoleProprietor() {
        return new SoleProprietor(id, workerId, creditCodeMasked, tradeNameMasked, registeredOn);
    }
}
