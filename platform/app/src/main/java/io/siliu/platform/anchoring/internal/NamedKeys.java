package io.siliu.platform.anchoring.internal;

import io.siliu.ledger.MalformedTextException;
import io.siliu.ledger.PublicKeys;
import io.siliu.ledger.VerifierKey;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The public keys a proof is checked with, always together with where they come from, so that no page can use keys
 * without saying whose.
 *
 * @param ours true for the keys this installation shows, false for those that whoever checks brought along
 */
public record NamedKeys(boolean ours, PublicKeys keys) {

    /** Longer texts are not read; a keys file with hundreds of witnesses stays far below. */
    public static final int MOST_CHARACTERS = 64 * 1024;

    /** @throws MalformedTextException when the text is no keys file; the message names the line */
    static NamedKeys brought(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new MalformedTextException("A keys file has at most " + MOST_CHARACTERS + " characters");
        }
        return new NamedKeys(false, PublicKeys.parse(text));
    }

    /** The log's key first, then the witnesses'. */
    public List<NamedKey> named() {
        return Stream.concat(
                        keys.logs().stream().map(key -> NamedKey.of(key, false)),
                        keys.policy().witnesses().stream().map(key -> NamedKey.of(key, true)))
                .toList();
    }

    /** How many witnesses must have co-signed. */
    public int required() {
        return keys.policy().required();
    }

    /** How many witnesses are named. */
    public int known() {
        return keys.policy().witnesses().size();
    }

    /**
     * One key.
     *
     * @param id eight hex digits that stand for name and key together
     * @param text the key itself, as a C2SP vkey
     */
    public record NamedKey(String name, boolean witness, String id, String text) {

        static NamedKey of(VerifierKey key, boolean witness) {
            return new NamedKey(key.name(), witness, HexFormat.of().toHexDigits(key.id()), key.toString());
        }
    }
}
