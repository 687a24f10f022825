package io.siliu.platform.party.internal;

import io.siliu.platform.party.LegalCapacity;
import java.time.Instant;

/**
 * Somebody's sign-up as stored; what is encrypted in it is opened by {@link SignUpVault} alone.
 *
 * @param workerId the person, who becomes a worker with the last step
 * @param confirmedAt when number and name were confirmed
 * @param version changes with every act, so that of two tabs one is late
 */
public record SignUp(
        long id,
        long accountId,
        long workerId,
        SignUpStep step,
        Instant beganAt,
        Instant completedAt,
        byte[] deviceKey,
        byte[] addressKey,
        String addressBlock,
        String recommender,
        String occupation,
        String city,
        byte[] identity,
        String nameMasked,
        String idNumberMasked,
        IdentityOutcome identityOutcome,
        String identityConsent,
        Instant confirmedAt,
        byte[] card,
        String cardMasked,
        CardOutcome cardOutcome,
        String cardConsent,
        Instant cardChosenAt,
        LegalCapacity choice,
        boolean ownLabour,
        byte[] choiceShown,
        Instant choiceShownAt,
        byte[] willShown,
        Instant willShownAt,
        Refusal refusal,
        int version) {

    /** Whether this step has been reached. */
    public boolean hasReached(SignUpStep other) {
        return !step.isBefore(other) && step != SignUpStep.REFUSED;
    }
}
