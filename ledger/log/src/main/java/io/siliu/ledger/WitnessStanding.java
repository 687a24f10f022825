package io.siliu.ledger;

/**
 * What this process knows of a witness since it started.
 *
 * @param key the witness's key
 * @param kind what its last answer came to
 * @param detail the reason where that is not a co-signature, or null
 */
public record WitnessStanding(VerifierKey key, Kind kind, String detail) {

    /** What the last answer came to. */
    public enum Kind {
        NOT_ASKED,
        COSIGNING,
        UNREACHABLE,
        REFUSING
    }
}
