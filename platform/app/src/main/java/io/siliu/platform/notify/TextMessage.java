package io.siliu.platform.notify;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.MobileNumber;
import java.time.Instant;

/**
 * A short message to one number.
 *
 * @param key the same for every repetition of the same intention; 1 to 64 letters, digits, dots, hyphens
 * @param purpose what it is for, in upper case, such as {@code SIGN_IN_CODE}
 * @param goodUntil from then on it is not sent any more
 */
public record TextMessage(String key, String purpose, Secret<MobileNumber> to, Secret<String> text, Instant goodUntil) {

    private static final int LONGEST = 300;

    /** @throws IllegalArgumentException when key, purpose or text have another form */
    public TextMessage {
        if (!key.matches("[A-Za-z0-9.-]{1,64}") || !purpose.matches("[A-Z_]{1,32}")) {
            throw new IllegalArgumentException("A message has a key and a purpose");
        }
        if (text.reveal().isBlank() || text.reveal().length() > LONGEST) {
            throw new IllegalArgumentException("A text has 1 to " + LONGEST + " characters");
        }
        requireNonNull(to, "to is null");
        requireNonNull(goodUntil, "goodUntil is null");
    }
}
