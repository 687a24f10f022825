package io.siliu.sandbox.sample;

/** What a layout may be used for. */
public enum LayoutSet {
    /** May be looked at while a reader is improved. */
    TUNED,
    /** Kept apart: only figures on these count. */
    HELD_OUT
}
