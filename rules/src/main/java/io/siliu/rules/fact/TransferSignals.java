package io.siliu.rules.fact;

/**
 * Where the money went afterwards. A component that is null was not established.
 *
 * @param distance distance from the place of work to the farthest place of withdrawal within 7 days of payment that the
 *     bank named, between prefectures to the nearest ten; withdrawals under an agreement aside (km)
 * @param returnedShare share of the pay that reached the enterprise, its people or the platform's staff within 72
 *     hours (0 to 1)
 * @param returnedAmount that amount in CNY
 * @param ringLength length of the shortest ring of transfers through the worker's account; 0 where there is none up
 *     to length 4
 * @param fanInWorkers workers whose pay reached one and the same account within 7 days, this worker included (count)
 */
public record TransferSignals(
        Measured distance,
        Measured returnedShare,
        MeasuredAmount returnedAmount,
        Measured ringLength,
        Measured fanInWorkers) {}
