package io.siliu.platform.contract;

/**
 * One thing a flow must, or may, hold.
 *
 * @param from payer, seller, or first party of a contract
 * @param to payee, buyer, or second party of a contract
 * @param required whether the flow is incomplete without it
 */
public record ExpectedEvidence(
        Flow flow,
        EvidenceKind kind,
        PartyRole from,
        PartyRole to,
        AmountBasis amountBasis,
        EvidenceScope scope,
        boolean required) {}
