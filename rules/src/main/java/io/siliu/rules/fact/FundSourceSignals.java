package io.siliu.rules.fact;

/**
 * Where the enterprise's money came from and how it moved. A component that is null was not established.
 *
 * @param personalAccount whether the enterprise's money came from a personal account
 * @param inOutShare share of the funds that came in and left again within 30 minutes in round amounts (0 to 1)
 * @param feeShare fee that the platform kept as a share of the funds (0.08 is 8 %)
 * @param taskService whether the platform rendered any service on the tasks of this enterprise
 * @param outsidePlatform whether the enterprise of the record paid the worker in cash or by a wallet outside of the
 *     platform, by the worker's word within 31 days of the record
 */
public record FundSourceSignals(
        Observed personalAccount,
        Measured inOutShare,
        Measured feeShare,
        Observed taskService,
        Observed outsidePlatform) {}
