package io.siliu.platform.assessment;

/** Hands out what is needed to run a screening again without us. */
public interface Replays {

    /**
     * The replay bundle of the screening of a record's present revision: facts, rule set, answers and their proof in one
     * file, which {@code siliu verify} runs again offline. The look is recorded.
     *
     * @throws io.siliu.kernel.PlatformException not found, {@link AssessmentError#RECORD_NOT_SCREENED}, or
     *     {@link AssessmentError#PROOF_NOT_READY} until the entry of the screening is witnessed
     */
    byte[] bundle(String number);
}
