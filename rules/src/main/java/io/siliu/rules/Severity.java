package io.siliu.rules;

/** How grave a hit is, in rising order. */
public enum Severity {
    LOW,
    MEDIUM,
    /** Lets money go and opens a case. */
    HIGH,
    /** At the gate, holds the payout until a person releases it with a reason. */
    CRITICAL
}
