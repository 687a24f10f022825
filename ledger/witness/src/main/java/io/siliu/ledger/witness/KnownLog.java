package io.siliu.ledger.witness;

import io.siliu.kernel.disk.DurableFile;
import io.siliu.ledger.MalformedTextException;
import io.siliu.ledger.PublicKeys;
import io.siliu.ledger.VerifierKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The one log this witness watches. Its key is learnt from the log's published keys the first time they are seen, and
 * from then on kept: a log that later comes with another key is a stranger.
 */
final class KnownLog {

    private final Path published;
    private final DurableFile pinned;

    /**
     * @param published the file of public keys that the log writes, or null when the key is pinned already
     * @param pinned where the witness remembers the key
     */
    KnownLog(Path published, DurableFile pinned) {
        this.published = published;
        this.pinned = pinned;
    }

    /** A log whose key the organisation was given in person; a key that was pinned before stays. */
    static KnownLog given(VerifierKey key, DurableFile pinned) {
        KnownLog log = new KnownLog(null, pinned);
        VerifierKey known = log.key().orElse(key);
        if (!known.equals(key)) {
            throw new IllegalArgumentException(
                    "This witness watches " + known + " and no other log; another witness needs another folder");
        }
        pinned.write(key + "\n");
        return log;
    }

    /** The log's key, if the origin is that of the known log. */
    synchronized Optional<VerifierKey> keyOf(String origin) {
        return key().filter(key -> key.name().equals(origin));
    }

    private Optional<VerifierKey> key() {
        Optional<VerifierKey> known = pinned.read().map(String::strip).map(VerifierKey::parse);
        if (known.isPresent()) {
            return known;
        }
        Optional<VerifierKey> first = publishedKey();
        first.ifPresent(key -> pinned.write(key + "\n"));
        return first;
    }

    private Optional<VerifierKey> publishedKey() {
        if (published == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    PublicKeys.parse(Files.readString(published)).logs().get(0));
        } catch (IOException | MalformedTextException notYet) {
            return Optional.empty();
        }
    }
}
