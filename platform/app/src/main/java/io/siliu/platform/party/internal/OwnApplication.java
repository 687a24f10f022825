package io.siliu.platform.party.internal;

import java.time.Instant;

/**
 * An application as the applicant sees it.
 *
 * @param number the authority's own, or null before it confirmed
 * @param rejection a word with its sentence in the bundle, or null
 */
public record OwnApplication(
        ApplicationState state,
        String number,
        String rejection,
        Instant appliedAt,
        Instant receivedAt,
        Instant decidedAt) {

    /** Whether something may still change by itself. */
    public boolean isOpen() {
        return !state.isFinal();
    }
}
