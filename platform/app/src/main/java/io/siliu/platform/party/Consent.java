package io.siliu.platform.party;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A worker's consent to one purpose under one version of its text.
 *
 * @param withdrawnAt when it was taken back, or null
 */
public record Consent(long workerId, String purpose, String version, Instant givenAt, Instant withdrawnAt) {

    /** @throws IllegalArgumentException when it is withdrawn before it is given */
    public Consent {
        requireNonNull(purpose, "purpose is null");
        requireNonNull(version, "version is null");
        requireNonNull(givenAt, "givenAt is null");
        if (withdrawnAt != null && withdrawnAt.isBefore(givenAt)) {
            throw new IllegalArgumentException("A consent is withdrawn before it is given");
        }
    }

    public boolean standsAt(Instant moment) {
        return !moment.isBefore(givenAt) && (withdrawnAt == null || moment.isBefore(withdrawnAt));
    }
}
