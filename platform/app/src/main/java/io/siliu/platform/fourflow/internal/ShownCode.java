package io.siliu.platform.fourflow.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.crypto.CryptoSuite;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Stands for what somebody was shown who is to answer for all of it: the answer sends it back, and is refused where it would
 * speak of something else by then. It begins with the newest of what was shown, so that what came since is left out.
 */
final class ShownCode {

    private static final int LENGTH = 32;

    private ShownCode() {}

    /** @param keys of what is shown, in any order */
    static String of(long newest, Collection<String> keys) {
        byte[] all = keys.stream().sorted().collect(Collectors.joining("\n")).getBytes(UTF_8);
        return newest + "-"
                + HexFormat.of().formatHex(CryptoSuite.INTL.digest(all).bytes()).substring(0, LENGTH);
    }

    /** Id of the newest; empty where the code is none of ours. */
    static Optional<Long> newest(String shown) {
        int end = shown == null ? -1 : shown.indexOf('-');
        try {
            return end < 1 ? Optional.empty() : Optional.of(Long.valueOf(shown.substring(0, end)));
        } catch (NumberFormatException noneOfOurs) {
            return Optional.empty();
        }
    }
}
