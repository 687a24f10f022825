package io.siliu.platform.document;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * That a person said what a paper is which reading could not place.
 *
 * @param reason by what the person told it, or an empty string where they could not tell either
 */
public record ToldKind(Confirmation.Person person, Instant at, String reason) {

    public ToldKind {
        requireNonNull(person, "person is null");
        requireNonNull(at, "at is null");
        requireNonNull(reason, "reason is null");
    }

    /** The same word without its reason, for those who may not see what it may name. */
    public ToldKind withReason(String other) {
        return new ToldKind(person, at, other);
    }
}
