package io.siliu.platform.access.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.platform.access.AccessError;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id; the stored form names its algorithm, so that another can follow. */
@Component
final class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2",
            Map.of(
                    "argon2",
                    Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                    "bcrypt",
                    new BCryptPasswordEncoder()));
    /** Checked when there is no such account, so that the time of an answer does not tell which names exist. */
    private final String nobody = encoder.encode("nobody has this password");

    /** @throws PlatformException {@link AccessError#PASSWORD_TOO_WEAK} */
    String hash(String signInName, Secret<String> password) {
        String plain = password.reveal();
        if (plain.length() < SHORTEST || plain.length() > LONGEST) {
            throw weak("A password has " + SHORTEST + " to " + LONGEST + " characters.");
        }
        if (plain.toLowerCase(Locale.ROOT).contains(signInName.toLowerCase(Locale.ROOT))) {
            throw weak("A password does not contain the sign-in name.");
        }
        if (plain.chars().distinct().count() < 5) {
            throw weak("A password has at least five different characters.");
        }
        return encoder.encode(plain);
    }

    boolean match(String plain, String hash) {
        return encoder.matches(plain, hash);
    }

    void matchNobody(String plain) {
        encoder.matches(plain, nobody);
    }

    private static PlatformException weak(String message) {
        return new PlatformException(AccessError.PASSWORD_TOO_WEAK, "password", message);
    }
}
