package io.siliu.platform.assessment;

import io.siliu.kernel.PlatformException;

/**
 * What people found out about alerts; backtests measure rule sets by it. On an alert of severity HIGH or CRITICAL a verdict
 * stands when another person's latest one is the same, on others at once. A later one counts, and none counts any longer when
 * a later revision hits or the alert becomes graver.
 */
public interface Dispositions {

    /** What looking into an alert came to. */
    enum Verdict {
        /** 查实: there is a violation. */
        CONFIRMED,
        /** 排除: there is none. */
        CLEARED
    }

    /**
     * Keeps what somebody found out about the alert of an indicator on a record.
     *
     * @param reason 4 to 500 characters
     * @throws PlatformException not found, also for a record without such an alert or out of the actor's sight, or
     *     {@link AssessmentError#DISPOSITION_REASON_WANTING}
     */
    void decide(String record, String indicator, Verdict verdict, String reason);
}
