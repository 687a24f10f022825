package io.siliu.rules;

/** What follows from the hits of a record, in rising order. */
public enum Decision {
    /** Nothing was found. */
    PASS,
    /** People see it. */
    ALERT,
    /** The money goes, and a case is opened. */
    OPEN_CASE,
    /** At the gate, the payout is held until a person releases it with a reason. */
    HOLD
}
