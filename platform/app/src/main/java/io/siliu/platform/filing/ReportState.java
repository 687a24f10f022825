package io.siliu.platform.filing;

/** How far one version of a report has come. */
public enum ReportState {
    /** Asked for, not drafted yet. */
    DRAFTING,
    /** Drafted; somebody looks at it. */
    DRAFT,
    /** One person confirmed it; another one submits. */
    CONFIRMED,
    /** May be sent. */
    READY,
    /** About to be sent, or just sent. */
    SENDING,
    /** Nobody knows whether the office took it; it is asked until it says. */
    UNKNOWN,
    /** The office took it. */
    ACCEPTED,
    /** The office refuses it and says why; a corrected version follows. */
    REFUSED;

    /** Whether it can still be dropped: it never left the house. */
    public boolean isInHouse() {
        return this == DRAFTING || this == DRAFT || this == CONFIRMED;
    }

    /** Whether somebody pressed submit. */
    public boolean isSubmitted() {
        return !isInHouse();
    }

    /** Whether nothing more will happen by itself. */
    public boolean isEnd() {
        return this == ACCEPTED || this == REFUSED;
    }
}
