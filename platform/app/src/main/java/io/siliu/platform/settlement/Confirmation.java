package io.siliu.platform.settlement;

/**
 * What came of a confirmation.
 *
 * @param batchId the batch, where there is one
 */
public record Confirmation(Kind kind, Long batchId) {

    /** The ways it can go; the words stand in the message bundle under {@code batch.confirm.}kind. */
    public enum Kind {
        /** It was booked now. */
        BOOKED,
        /** It was booked before, by whomever; nothing was done now. */
        BOOKED_BEFORE,
        /** The first of two persons confirmed. */
        FIRST_OF_TWO,
        /** The first of two persons confirmed again; a second one is still needed. */
        SAME_PERSON,
        /** Of the two accounts one opened the other, so they do not count as two persons. */
        PAIR_OPENED,
        /** Of the two accounts one set the other's password, so they do not count as two persons. */
        PAIR_PASSWORD,
        /** The figures are not those that the person was shown; nothing was done. */
        FIGURES_CHANGED,
        /** The file has nothing that could be booked; nothing was done. */
        NOTHING_TO_BOOK,
        /** The draft was given up; nothing was done. */
        DROPPED
    }
}
