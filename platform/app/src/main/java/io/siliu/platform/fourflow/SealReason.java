package io.siliu.platform.fourflow;

/** Why a revision was sealed when it was. */
public enum SealReason {
    /** Every flow holds what the engagement table asks for. */
    COMPLETE,
    /** Something is missing, but the windows in which it could have come are closed and nothing arrived for a while. */
    WINDOWS_CLOSED,
    /** A paper came after an earlier revision was sealed, and changed the content. */
    LATE_PAPER,
    /** Something else changed after an earlier revision was sealed: a row, a name, or what was read from a paper. */
    CHANGED
}
