package io.siliu.platform.party.internal;

/** What somebody who signs up is asked next. The phone number comes before: it makes the account. */
public enum SignUpStep {
    /** Identity card: photo or typed. */
    IDENTITY,
    /** The own bank card. */
    CARD,
    /** With or without a licence. */
    CHOICE,
    /** The sentence of own will, and consents. */
    WILL,
    DONE,
    /** Stopped with words; starting again is possible. */
    REFUSED;

    /** Whether this step has been passed by somebody who stands at the other one. */
    public boolean isBefore(SignUpStep other) {
        return ordinal() < other.ordinal();
    }
}
