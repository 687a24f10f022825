package io.siliu.platform.party.internal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Until when an identity card is good: a last day, for life, or unknown. What cannot be read is unknown, and never a day that
 * is still to come.
 *
 * @param last the last day on which it counts, or null where it has none or nothing is known
 */
public record ValidUntil(LocalDate last, boolean forLife) {

    /** Nobody said, or not so that it can be read. */
    static final ValidUntil UNKNOWN = new ValidUntil(null, false);

    /** As the card of somebody of 46 or older prints it, Resident Identity Card Law, article 5. */
    private static final String FOR_LIFE = "长期";

    /** @param words an ISO day or {@code 长期}; anything else, or null, says nothing */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ValidUntil of(String words) {
        if (FOR_LIFE.equals(words)) {
            return new ValidUntil(null, true);
        }
        try {
            return words == null ? UNKNOWN : new ValidUntil(LocalDate.parse(words), false);
        } catch (DateTimeException unreadable) {
            return UNKNOWN;
        }
    }

    /** As {@link #of} reads it; null while unknown. */
    @JsonValue
    String words() {
        if (forLife) {
            return FOR_LIFE;
        }
        return last == null ? null : last.toString();
    }

    boolean isKnown() {
        return forLife || last != null;
    }

    /** Whether the last day is past; of an unknown one nothing is known. */
    boolean isOver(LocalDate today) {
        return last != null && last.isBefore(today);
    }

    /** The other one where this is unknown. */
    ValidUntil or(ValidUntil other) {
        return isKnown() ? this : other;
    }
}
