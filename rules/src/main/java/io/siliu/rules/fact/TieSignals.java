package io.siliu.rules.fact;

/**
 * Ties between the worker, the enterprise and other platforms, from uploaded lists with consent. A component that is
 *     null was not established.
 *
 * @param clientEmployeeInsured whether the enterprise paid social insurance for the worker within the last six months
 * @param clientEmployeeTaxed whether the enterprise withheld tax on wages of the worker within the last six months
 * @param clientOfficer whether the worker is legal representative, shareholder, officer or finance person of the
 *     enterprise
 * @param officerSpouse whether the worker is the spouse of such a person
 * @param monthsSinceLeaving months since the worker left the employment of the enterprise; 120 or more where never
 *     employed
 * @param officerOtherPlatforms other labour platforms in which the legal or finance person of the enterprise holds
 *     office (count)
 */
public record TieSignals(
        Observed clientEmployeeInsured,
        Observed clientEmployeeTaxed,
        Observed clientOfficer,
        Observed officerSpouse,
        Measured monthsSinceLeaving,
        Measured officerOtherPlatforms) {}
