package io.siliu.rules;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.PlatformException;
import io.siliu.rules.internal.expression.Miswritten;

/**
 * Something wrong with a draft of a rule set, or worth knowing before it is approved.
 *
 * @param kind what sort of fault
 * @param place indicator and circumstance, or the file, that it is in; empty for the whole draft
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
        /** It holds whatever the facts are, or held for all records that it was tried on and that it answers. */
        MATCHES_EVERYTHING,
        /** It held for 95 % or more of the records that it answers. A remark. */
        MATCHES_NEARLY_EVERYTHING,
        /** The combination rules do not hold what is critical, or open no case of what is grave. */
        NOT_HELD,
        /** Too few records were kept that it could be tried on. A remark. */
        NOT_TRIED,
        /** It lacks an example that hits or one that just misses. */
        EXAMPLE_MISSING,
        /** An example does not come out as it says, or its facts cannot be read. */
        EXAMPLE_FAILED;

        /** Whether a draft may be approved all the same: whoever approves it is told. */
        public boolean isRemark() {
            return this == MATCHES_NEARLY_EVERYTHING || this == NOT_TRIED;
        }
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
