package io.siliu.rules.fact;

import java.time.LocalDate;

/**
 * One agreement of the contract flow.
 *
 * @param contract id of the recorded agreement, or null where only a paper is there
 * @param kind which link of the chain
 * @param number contract number
 * @param signedOn day of the last signature; null where the paper does not say or could not be read
 * @param validFrom first day of validity
 * @param validTo last day of validity; null where it is open or not known
 * @param partyA 甲方 as the paper names it beside who it must be
 * @param partyB 乙方 as the paper names it beside who it must be
 * @param paper id of the document that was read, or null where only the recorded agreement is there
 */
public record ContractFacts(
        String contract,
        ContractKind kind,
        String number,
        LocalDate signedOn,
        LocalDate validFrom,
        LocalDate validTo,
        NamedParty partyA,
        NamedParty partyB,
        String paper) {}
