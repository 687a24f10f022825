package io.siliu.platform.access.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.database.Mode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The first account is made by whoever can read the console of the server: a one-time code is printed there while
 * there is no account. There is no default password.
 */
@Component
public final class SetupCode {

    private static final Logger log = LoggerFactory.getLogger(SetupCode.class);
    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int WRONG_TRIES = 5;

    private final AccountMapper accounts;
    private final Mode mode;
    private final SecureRandom random;
    private final Environment environment;
    private String code = "";
    private int wrong;

    SetupCode(AccountMapper accounts, Mode mode, SecureRandom random, Environment environment) {
        this.accounts = accounts;
        this.mode = mode;
        this.random = random;
        this.environment = environment;
    }

    /** Whether the first account is still to be made. */
    public boolean open() {
        return !mode.walkthrough() && !accounts.any();
    }

    /** @throws PlatformException {@link AccessError#SETUP_DONE} or {@link AccessError#SETUP_CODE_WRONG} */
    synchronized void check(String given) {
        if (!open()) {
            throw new PlatformException(AccessError.SETUP_DONE, "The first account exists already. Sign in with it.");
        }
        String plain = given.strip().toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && MessageDigest.isEqual(bytes(plain), bytes(code))) {
            return;
        }
        wrong++;
        if (wrong >= WRONG_TRIES) {
            print();
        }
        throw new PlatformException(
                AccessError.SETUP_CODE_WRONG,
                "code",
                "This is not the code that the server printed last. After five wrong ones it prints a new one.");
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void printIfOpen() {
        if (open()) {
            print();
        }
    }

    private void print() {
        wrong = 0;
        code = group() + "-" + group() + "-" + group();
        log.info(
                "No account exists. Open http://localhost:{}/setup and enter the one-time code {}",
                environment.getProperty("local.server.port", "8080"),
                code);
    }

    private String group() {
        StringBuilder letters = new StringBuilder();
        for (int position = 0; position < 4; position++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** For tests, which cannot read the console. */
    synchronized String printed() {
        return code;
    }
}
