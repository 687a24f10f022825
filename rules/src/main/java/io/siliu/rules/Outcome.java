package io.siliu.rules;

/** What an indicator said of one record; every indicator of a rule set says exactly one of these. */
public enum Outcome {
    /** The condition holds. */
    HIT,
    /** Everything it needs was established, and the condition does not hold. */
    NO_HIT,
    /** It does not speak of this record, or a fact it needs was not established. */
    NOT_APPLICABLE,
    /** A fact it needs is there but cannot be used. */
    ERROR
}
