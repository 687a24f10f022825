package io.siliu.rules.fact;

/**
 * How the work of this record was done and proven. A component that is null was not established.
 *
 * @param withoutEvidence deliveries of this task for which there is no position, photograph, system log or acceptance
 *     (count)
 * @param minutesToAcceptance minutes from the start of the work to its acceptance
 * @param oneSessionTasks tasks of the enterprise that day which were published, taken and finished in one session of
 *     at most ten minutes (count)
 * @param sameFileWorkers workers who delivered a file of the same digest as this delivery (count, this worker
 *     included)
 * @param templatedTasks tasks of the enterprise that ask for other work in the same text, figures, marks and spaces
 *     aside; not established for a text of fewer than ten letters (count)
 * @param hoursInDay longest working time of the worker in one day of the task, over all enterprises (hours)
 * @param impossibleTravel whether two places of work of one day lie further apart than the time between them allows
 * @param ordersPerHour most orders that the worker finished in one hour of the task (count)
 * @param unitPriceDeviation distance of the unit price from the middle of what at least thirty workers got for the
 *     same unit of such work in the city that month, without sign, as a share of that middle (0.5 is 50 %)
 * @param outsideScope whether the work lies outside of the business scope (经营范围) of the licence
 * @param permitMissing whether the work needs a permit, such as a driver's or a food health certificate, that is not
 *     on file
 * @param categoryMismatch whether industry of the enterprise and category of the task are a pair on the list of
 *     doubtful pairs
 */
public record DeliverySignals(
        Measured withoutEvidence,
        Measured minutesToAcceptance,
        Measured oneSessionTasks,
        Measured sameFileWorkers,
        Measured templatedTasks,
        Measured hoursInDay,
        Observed impossibleTravel,
        Measured ordersPerHour,
        Measured unitPriceDeviation,
        Observed outsideScope,
        Observed permitMissing,
        Observed categoryMismatch) {}
