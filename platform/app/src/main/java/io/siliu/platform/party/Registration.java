package io.siliu.platform.party;

import java.time.Instant;
import java.util.Optional;

/**
 * One person's way in, as far as it went; masked.
 *
 * @param id identifies the sign-up
 * @param workerId the person; a {@link Worker} exists once the state is no longer {@link State#BEGUN}
 * @param maskedName empty until number and name were confirmed
 * @param choice what the person chose, or null while nothing is chosen
 * @param city where the work is done
 * @param beganAt when the phone number was confirmed
 * @param appliedAt when the application for a licence was made, or null
 * @param decidedAt when it was decided, or null
 * @param willViewedMillis how long the sentence of own will stood on the screen before it was confirmed; null before
 * @param maskedCreditCode of the licence, or null
 */
public record Registration(
        long id,
        long workerId,
        String maskedName,
        String maskedIdNumber,
        LegalCapacity choice,
        State state,
        Region city,
        Instant beganAt,
        Instant appliedAt,
        Instant decidedAt,
        Long willViewedMillis,
        String maskedCreditCode) {

    /** How far somebody came. */
    public enum State {
        /** Number confirmed, and perhaps more, but not at the end. */
        BEGUN,
        /** Stopped with words: too young, card expired, registered already. */
        REFUSED,
        /** Works as a natural person and applied for nothing. */
        NATURAL_PERSON,
        /** Applied for a licence; whether the authority has it is not known yet. */
        APPLIED,
        /** The authority has the application. */
        UNDER_REVIEW,
        LICENSED,
        REJECTED
    }

    public Optional<LegalCapacity> chosen() {
        return Optional.ofNullable(choice);
    }
}
