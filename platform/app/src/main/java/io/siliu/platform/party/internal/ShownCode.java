package io.siliu.platform.party.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.LookupKeys;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * A keyed code of what a page shows. It stands in the page's form and in the row of the sign-up, so that only what was
 * shown can be confirmed; whoever reads it learns nothing of what it covers.
 */
@Component
final class ShownCode {

    private static final String KIND = "SHOWN";

    private final LookupKeys keys;

    ShownCode(LookupKeys keys) {
        this.keys = keys;
    }

    byte[] of(Object shown) {
        return keys.of(KIND, Json.text(shown));
    }

    static String text(byte[] code) {
        return HexFormat.of().formatHex(code);
    }

    /** Whether page, row and present are one. */
    static boolean isSame(String onThePage, byte[] inTheRow, byte[] now) {
        return inTheRow != null
                && MessageDigest.isEqual(inTheRow, now)
                && text(now).equals(onThePage);
    }
}
