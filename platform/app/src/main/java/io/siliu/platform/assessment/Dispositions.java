package io.siliu.platform.assessment;

import io.siliu.kernel.PlatformException;

/**
 * What people found out about alerts; backtests measure rule sets by it. On an alert of severity HIGH or CRITICAL a verdict
 * stands when another person's latest one is the same, on others at once. A later one counts, and none counts any longer when
 * the alert is opened again: a later revision hits, it becomes graver, it is found again after it was gone, or it waits for a
 * second person and comes to need none.
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
     * What somebody found out.
     *
     * @param opening the {@link AlertState#opening} that its author saw
     * @param reason 4 to 500 characters
     */
    record Found(int opening, Verdict verdict, String reason) {}

    /**
     * Keeps what somebody found out about the alert of an indicator on a record.
     *
     * @throws PlatformException not found, also for a record without such an alert or out of the actor's sight;
     *     {@link AssessmentError#ALERT_OPENED_AGAIN} where its author saw an earlier opening; or
     *     {@link AssessmentError#DISPOSITION_REASON_WANTING}
     */
    void decide(String record, String indicator, Found found);
}
