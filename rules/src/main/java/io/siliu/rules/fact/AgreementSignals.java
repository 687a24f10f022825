package io.siliu.rules.fact;

/**
 * What stands in the contracts of this record. A component that is null was not established.
 *
 * @param paidTotal all that was paid under the contract up to this record in CNY
 * @param ceiling the most that the contract allows to be paid in CNY
 * @param rateDeviation distance of the unit price from the contract rate in the same unit, without sign, as a share
 *     of that rate
 * @param employmentTerms terms of the contract that belong to employment, such as attendance or wage (count)
 * @param disclosuresMissing of pay rule, tax and insurance, how many the contract does not disclose (count)
 * @param penaltyShare largest fine or deposit by the contract as a share of the pay (0 to 1)
 * @param sameContractWorkers workers whose contract has the same number or the same file (count, this one included)
 * @param partyUnregistered whether a party was cancelled or not yet registered on the day of signature
 * @param payOnBehalfWords words such as 代发 or 代付 in the contract of enterprise and platform (count)
 * @param invoiceWithoutDuty whether that contract promises invoices without any duty to manage the work
 * @param archivedAfterHours hours from signature to archive
 * @param templateWithdrawn whether the version of the template had been withdrawn on the day of signature
 */
public record AgreementSignals(
        MeasuredAmount paidTotal,
        MeasuredAmount ceiling,
        Measured rateDeviation,
        Measured employmentTerms,
        Measured disclosuresMissing,
        Measured penaltyShare,
        Measured sameContractWorkers,
        Observed partyUnregistered,
        Measured payOnBehalfWords,
        Observed invoiceWithoutDuty,
        Measured archivedAfterHours,
        Observed templateWithdrawn) {}
