package io.siliu.rules.fact;

/**
 * Sharing of cards and phones. A component that is null was not established.
 *
 * @param cardWorkers workers who are paid to the same card (count, this one included)
 * @param phoneWorkers workers who use the same mobile number (count, this one included)
 * @param virtualNumber whether the mobile number belongs to a virtual operator
 * @param phoneAgeDays days from when the operator gave out the mobile number to the day of the record
 */
public record AccountSignals(
        Measured cardWorkers, Measured phoneWorkers, Observed virtualNumber, Measured phoneAgeDays) {}
