package io.siliu.platform.assessment;

import io.siliu.kernel.PlatformException;

/** What people found out about alerts of lines that were screened before payment, by the rule of {@link Dispositions}. */
public interface GateDispositions {

    /**
     * Keeps what somebody found out about the alert of an indicator on a line.
     *
     * @throws PlatformException not found, also for a line without such an alert, out of the actor's sight, or whose alert
     *     goes on as that of its record; {@link AssessmentError#ALERT_OPENED_AGAIN} where its author saw an earlier opening; or
     *     {@link AssessmentError#DISPOSITION_REASON_WANTING}
     */
    void decide(long batchId, long lineId, String indicator, Dispositions.Found found);
}
