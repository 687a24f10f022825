package io.siliu.sandbox.sample;

/** What a layout may be used for. */
public enum LayoutSet {
    /** May be looked at while a reader is improved. */
    TUNED,
    /**
     * Kept apart: only figures on these count. They lie in files whose names begin with {@code HeldOut} and were drawn without
     * a look at how the reader takes them; whoever improves it opens none of these files and none of their papers.
     */
    HELD_OUT
}
