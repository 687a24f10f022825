package io.siliu.sandbox.economy.event;

import java.time.LocalDate;

/**
 * A contracting agreement (承揽合同).
 *
 * @param partyCode licence of the worker, or null for a natural person
 */
public record Contract(
        String number,
        String enterprise,
        String worker,
        String partyCode,
        String trade,
        LocalDate validFrom,
        LocalDate validTo,
        Terms terms,
        Signing signing) {

    /** The same, signed otherwise. */
    public Contract signed(Signing signing) {
        return new Contract(number, enterprise, worker, partyCode, trade, validFrom, validTo, terms, signing);
    }

    /** The same with other terms. */
    public Contract of(Terms terms) {
        return new Contract(number, enterprise, worker, partyCode, trade, validFrom, validTo, terms, signing);
    }

    /** The same under another number. */
    public Contract numbered(String number) {
        return new Contract(number, enterprise, worker, partyCode, trade, validFrom, validTo, terms, signing);
    }
}
