package io.siliu.platform.party;

import java.time.Duration;
import java.time.Instant;

/**
 * Several people registered from one source in a short time, which is how registrations are made for people instead of by
 * them (批量登记).
 *
 * @param source what they have in common, in a form that identifies nobody: {@code 203.0.113.*}, or a short code of the
 *     device or recommender
 * @param region where they work
 * @param registrations how many, by the last count
 * @param threshold the number from which on the level is reached
 * @param window how close together they have to be
 * @param basis where the threshold comes from
 * @param toConfirm whether a legal person still has to confirm it
 */
public record RegistrationAlarm(
        long id,
        Pattern pattern,
        Level level,
        String source,
        Region region,
        int registrations,
        int threshold,
        Duration window,
        Instant firstAt,
        Instant lastAt,
        Instant raisedAt,
        String basis,
        boolean toConfirm) {

    /** What the registrations have in common. */
    public enum Pattern {
        /** One phone or computer. */
        DEVICE,
        /** One block of network addresses. */
        ADDRESS_BLOCK,
        /** One recommender. */
        RECOMMENDER
    }

    /** How far beyond the usual it is; named as the severities of alerts. */
    public enum Level {
        MEDIUM,
        HIGH,
        CRITICAL
    }
}
