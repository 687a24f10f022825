package io.siliu.rules.fact;

/**
 * Features of this record and of its parties that were computed beforehand, each with the ids of what it was computed
 *     from. A part that is null was not computed.
 *
 * @param delivery how the work of this record was done and proven
 * @param client how the enterprise of this record outsources, over its recent past
 * @param pay the worker's pay over time, as seen from this record
 * @param identity how the worker's identity was established
 * @param registration the circumstances of the worker's registration
 * @param ties ties between the worker, the enterprise and other platforms, from uploaded lists with consent
 * @param accounts sharing of cards and phones
 * @param agreement what stands in the contracts of this record
 * @param signing how the contract was signed
 * @param will whether the worker acted by their own will
 * @param proxy withdrawals by another person (委托提现)
 * @param transfers where the money went afterwards
 * @param source where the enterprise's money came from and how it moved
 * @param payout the payouts to the worker, as seen from this record
 * @param invoicing how the seller of this record invoices over time
 * @param invoicePaper the invoices of this record as papers
 * @param labour hours, rest, pay and protection of the worker
 * @param dataUse how the platform and its users handle personal data
 */
public record SignalFacts(
        DeliverySignals delivery,
        ClientSignals client,
        PaySignals pay,
        IdentitySignals identity,
        RegistrationSignals registration,
        TieSignals ties,
        AccountSignals accounts,
        AgreementSignals agreement,
        SigningSignals signing,
        WillSignals will,
        ProxySignals proxy,
        TransferSignals transfers,
        FundSourceSignals source,
        PayoutSignals payout,
        InvoicingSignals invoicing,
        InvoicePaperSignals invoicePaper,
        LabourSignals labour,
        DataUseSignals dataUse) {}
