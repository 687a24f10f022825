package io.siliu.platform.assessment;

/** Hands out what is needed to run a screening again without us. */
public interface Replays {

    /**
     * The replay bundle of a screening of a record: facts, rule set, answers, verdict and their proof in one file, which
     * {@code siliu verify} runs again offline. The look is recorded.
     *
     * @param revision of the record, from 1; null for the present one
     * @param round which screening of that revision, counting from 1; null for the last one
     * @throws io.siliu.kernel.PlatformException not found, also where there is no such screening; {@link
     *     AssessmentError#RECORD_NOT_SCREENED} where the present revision has none yet; or {@link
     *     AssessmentError#PROOF_NOT_READY} until the entry of the screening is witnessed
     */
    byte[] ofRecord(String number, Integer revision, Integer round);

    /**
     * The replay bundle of a screening of a settlement line before its money moved, with what became of the payment. The
     * look is recorded.
     *
     * @param round which screening of the line, counting from 1; null for the last one
     * @throws io.siliu.kernel.PlatformException not found, also for another enterprise's line or one of another region;
     *     {@link AssessmentError#SCREENING_NOT_COMMITTED}; {@link AssessmentError#PROOF_NOT_READY}; or that the person is
     *     erased or locked
     */
    byte[] ofLine(long batchId, long lineId, Integer round);
}
