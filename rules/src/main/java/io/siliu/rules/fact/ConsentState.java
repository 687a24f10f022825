package io.siliu.rules.fact;

/** How a consent stands; source: Personal Information Protection Law, articles 14 and 15. */
public enum ConsentState {
    /** Given to the text in force and not withdrawn. */
    GIVEN,
    /** Never given. */
    MISSING,
    /** Given to an earlier text only. */
    OUTDATED,
    /** Withdrawn. */
    WITHDRAWN
}
