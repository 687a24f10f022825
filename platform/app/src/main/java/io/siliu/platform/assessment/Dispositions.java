package io.siliu.platform.assessment;

import io.siliu.kernel.PlatformException;

/** What people found out about alerts; backtests measure rule sets by it. */
public interface Dispositions {

    /** What looking into an alert came to. */
    enum Verdict {
        /** 查实: there is a violation. */
        CONFIRMED,
        /** 排除: there is none. */
        CLEARED
    }

    /**
     * Keeps what somebody found out about the alert of an indicator on a record. A later one counts. Where the alert was raised
     * before payment and nobody decided on the record itself yet, the rule of {@link GateDispositions} goes on.
     *
     * @param reason 4 to 500 characters
     * @return whether it stands, else it waits for a second person
     * @throws PlatformException not found, also for a record without such an alert or out of the actor's sight, or
     *     {@link AssessmentError#DISPOSITION_REASON_WANTING}
     */
    boolean decide(String record, String indicator, Verdict verdict, String reason);
}
