package io.siliu.platform.party.internal;

/** How the last try with a bank card ended; each has its words on the page. */
public enum CardOutcome {
    MATCH,
    /** The bank names cards of this person; one is to be chosen. */
    OFFERED,
    /** The bank names no card of this person. */
    NONE_FOUND,
    /** The card is not this person's own, or the phone number at the bank is another one. */
    DIFFER,
    /** The other side did not answer, so nothing is known. */
    UNKNOWN,
    TOO_MANY
}
