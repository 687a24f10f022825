package io.siliu.platform.assessment;

/**
 * What this platform cannot say of a fact. An indicator that asks for such a fact stays silent where it could hit, so that people
 * are told: silence is no answer.
 */
public enum FactLimit {
    /** It is never established. */
    NEVER,
    /** It is never established to be so, only not to be. */
    NO_AT_MOST,
    /** It is established where others tell it, and never of whoever registered or signed here. */
    OF_OTHERS
}
