package io.siliu.rules;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.PlatformException;
import io.siliu.rules.internal.expression.Miswritten;

/**
 * Something wrong with a draft of a rule set.
 *
 * @param kind what sort of fault
 * @param place indicator and circumstance, or the file, that it is in
 * @param message what is wrong and what to do, for the author of the draft
 */
public record DraftFault(Kind kind, String place, Text message) {

    /** The sorts of fault. */
    public enum Kind {
        /** It cannot be read: a fact is not known, types do not fit, or a rule reaches for what is not allowed. */
        BROKEN,
        /** Two conditions say the same. */
        DUPLICATE,
        /** The conditions exclude each other: it can never hold. */
        CONTRADICTION,
        /** Another circumstance before it always answers in its place, or a threshold has the value that holds without it. */
        UNREACHABLE,
        /** It holds whatever the facts are, or held for all records that it was tried on. */
        MATCHES_EVERYTHING,
        /** It lacks an example that hits or one that just misses. */
        EXAMPLE_MISSING
    }

    public DraftFault {
        requireNonNull(kind, "kind is null");
        requireNonNull(place, "place is null");
        requireNonNull(message, "message is null");
    }

    /** Why a draft cannot be read. */
    public static DraftFault broken(PlatformException unreadable) {
        Text said = Miswritten.of(unreadable.getCause() == null ? unreadable : unreadable.getCause());
        return new DraftFault(Kind.BROKEN, unreadable.field().orElse(""), said);
    }
}
