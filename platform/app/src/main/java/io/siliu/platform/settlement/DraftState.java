package io.siliu.platform.settlement;

/** How far a draft has come. */
public enum DraftState {
    /** Somebody looks at it. */
    PREVIEWED,
    /** One person confirmed it, a second one has to. */
    AWAITING_SECOND,
    /** It was booked. */
    CONFIRMED,
    /** It was given up. */
    DROPPED
}
