package io.siliu.platform.document.internal;

/** How far a look at a field has come. */
public enum GlanceState {
    /** Nobody has answered. */
    WAITING,
    /** One person answered, and the amount is such that another one has to look too. */
    SECOND,
    /** Two people looked and say different things. */
    DISPUTED,
    /** The value stands. */
    CONFIRMED,
    /** People cannot read it either; it counts as unread. */
    UNREADABLE,
    /** The paper was read again, and what was asked is no longer the question. */
    WITHDRAWN
}
