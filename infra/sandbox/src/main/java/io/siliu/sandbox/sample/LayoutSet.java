package io.siliu.sandbox.sample;

/** What a layout may be used for. */
public enum LayoutSet {
    /** May be looked at while a reader is improved. */
    TUNED,
    /**
     * Kept apart: only figures on these count. Those in files whose names begin with {@code HeldOut} were drawn by somebody
     * who had not seen the reader; whoever improves it opens none of these files and none of their papers.
     */
    HELD_OUT
}
