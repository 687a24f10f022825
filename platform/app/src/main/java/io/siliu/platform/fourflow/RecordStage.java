package io.siliu.platform.fourflow;

/**
 * How far a record has come by itself. Whether its sealed revision is anchored and witnessed is asked of the ledger and
 * never stored here.
 */
public enum RecordStage {
    /** Papers are still awaited; nothing is fixed. */
    OPEN,
    /** The present revision will not change. */
    SEALED,
    /** Every indicator gave its outcome on the present revision. */
    SCREENED
}
