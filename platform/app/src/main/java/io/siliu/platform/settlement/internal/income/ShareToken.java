package io.siliu.platform.settlement.internal.income;

import io.siliu.platform.access.LookupKeys;
import java.security.SecureRandom;
import java.util.Base64;

/** What the address of a shared proof ends with: 128 random bits, which nobody guesses; a table holds only its look-up code. */
record ShareToken(String text) {

    private static final int BYTES = 16;
    private static final String KIND = "INCOME_SHARE";

    static ShareToken random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new ShareToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] key(LookupKeys keys) {
        return keys.of(KIND, text);
    }
}
