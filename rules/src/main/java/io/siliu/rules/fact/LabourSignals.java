package io.siliu.rules.fact;

/**
 * Hours, rest, pay and protection of the worker. A component that is null was not established.
 *
 * @param onOrderHours time on orders in the longest day of the task (hours; orders at the same time count once)
 * @param continuousHours longest continuous time on orders (hours)
 * @param restMinutes rest after that time (minutes)
 * @param consecutiveDays days worked in a row without a day of rest (count)
 * @param hourlyIncome gross income of the month divided by the time on orders in CNY per hour, rounded half up
 * @param monthHours time on orders in the month over all enterprises (hours)
 * @param uninsuredOrders orders of the task without occupational injury protection or insurance where it is due
 *     (count)
 * @param feeCharged fee that was charged to the worker in CNY
 * @param ruleNoticeDays days of notice of the changes of rules or algorithm that started in the 31 days up to the
 *     record; of several the fewest
 */
public record LabourSignals(
        Measured onOrderHours,
        Measured continuousHours,
        Measured restMinutes,
        Measured consecutiveDays,
        MeasuredAmount hourlyIncome,
        Measured monthHours,
        Measured uninsuredOrders,
        MeasuredAmount feeCharged,
        Measured ruleNoticeDays) {}
