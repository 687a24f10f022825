package io.siliu.platform.anchoring.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.ledger.MalformedTextException;
import io.siliu.ledger.ProofReport;
import io.siliu.ledger.PublicKeys;
import io.siliu.ledger.RecordProofFile;
import io.siliu.ledger.RecordProofVerifier;
import io.siliu.platform.anchoring.LedgerError;
import io.siliu.platform.database.Turnstile;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Checks proof files for anybody who asks. The arithmetic is that of {@code siliu verify}; nothing of the file is kept or
 * written down.
 */
@Component
public final class ProofChecking {

    private final LogKeys keys;
    private final Turnstile turnstile;

    ProofChecking(LogKeys keys, AnchoringProperties properties, Clock clock) {
        this.keys = keys;
        this.turnstile = new Turnstile(properties.verificationsPerMinute(), Duration.ofMinutes(1), clock);
    }

    /** The keys this installation shows at {@code /log/keys}. */
    public NamedKeys siteKeys() {
        return new NamedKeys(true, PublicKeys.parse(keys.publicKeys()));
    }

    /**
     * Lets somebody in for one check, before anything else is done for them.
     *
     * @param address the network address of whoever asks
     * @throws PlatformException {@link LedgerError#ASKED_TOO_OFTEN}
     */
    public void letIn(String address) {
        if (!turnstile.lets(address)) {
            throw new PlatformException(
                    LedgerError.ASKED_TOO_OFTEN, "So many proofs were checked from here that others could not. Wait.");
        }
    }

    /**
     * Checks one file.
     *
     * @param broughtKeys the text of a keys file, or empty to use the keys this installation shows
     * @throws PlatformException {@link LedgerError#PROOF_MISSING}, {@link LedgerError#PROOF_TOO_LARGE} or
     *     {@link LedgerError#KEYS_UNREADABLE}
     */
    public CheckedProof check(byte[] file, String broughtKeys) {
        if (file.length == 0) {
            throw new PlatformException(LedgerError.PROOF_MISSING, "proof", "Choose a proof file with content.");
        }
        if (file.length > RecordProofFile.MOST_BYTES) {
            throw new PlatformException(
                    LedgerError.PROOF_TOO_LARGE, "proof", "A proof file has at most 4 MB; this one is larger.");
        }
        NamedKeys used = broughtKeys.isBlank() ? siteKeys() : brought(broughtKeys);
        ProofReport report = new RecordProofVerifier(used.keys()).verify(file);
        return new CheckedProof(used, report);
    }

    private static NamedKeys brought(String text) {
        try {
            return NamedKeys.brought(text);
        } catch (MalformedTextException malformed) {
            throw new PlatformException(LedgerError.KEYS_UNREADABLE, "keys", malformed.getMessage(), malformed);
        }
    }

    /** What the check came to, and with which keys. */
    public record CheckedProof(NamedKeys keys, ProofReport report) {}
}
