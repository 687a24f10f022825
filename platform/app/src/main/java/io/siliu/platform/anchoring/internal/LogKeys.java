package io.siliu.platform.anchoring.internal;

import io.siliu.kernel.Secret;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.PublicKeys;
import io.siliu.ledger.SignatureType;
import io.siliu.ledger.SignerKey;
import io.siliu.ledger.TreeAlgorithm;
import io.siliu.ledger.TreeHash;
import io.siliu.ledger.WitnessPolicy;
import io.siliu.platform.database.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * The log's signing key, in a file that only this user can read and never in the database, and the file of public keys
 * that {@code siliu verify} takes. The database remembers which public key its log was signed with from the start.
 */
@Component
@DependsOnDatabaseInitialization
final class LogKeys {

    /** Below the home folder. */
    static final String PUBLIC_KEYS = "keys/public.keys";

    private static final Logger log = LoggerFactory.getLogger(LogKeys.class);
    private static final String DEFAULT_KEY_FILE = "keys/log.key";
    private static final String COMMENT = """
            # Public keys for "siliu verify" (C2SP tlog-policy): the log, its witnesses, and how many of them must co-sign.
            # Compare them with what the organisations publish themselves before you rely on them.
            """;

    private final Home home;
    private final SignerKey signer;
    private volatile WitnessPolicy policy = WitnessPolicy.NONE;

    LogKeys(
            AnchoringProperties properties,
            Home home,
            SecureRandom random,
            TreeMapper tree,
            CheckpointMapper checkpoints,
            Clock clock) {
        this.home = home;
        this.signer = signer(properties, home, random);
        String vkey = signer.verifier().toString();
        if (tree.insertLog(vkey, clock.instant()) == 1) {
            log.info("New log {}", signer.verifier().name());
        }
        requireSameLog(tree.log().logKey(), vkey);
        Checkpoint empty = new Checkpoint(signer.verifier().name(), 0, TreeHash.emptyTree(algorithm()));
        checkpoints.insert(0, empty.signedBy(signer).toString(), clock.instant());
    }

    SignerKey signer() {
        return signer;
    }

    /** What the tree of this log is hashed with; its name says so from the start. */
    TreeAlgorithm algorithm() {
        return TreeAlgorithm.ofLog(signer.verifier().name());
    }

    /** Which witnesses count, and how many of them. */
    WitnessPolicy policy() {
        return policy;
    }

    /** Takes over which witnesses count, and writes the file of public keys. */
    void use(WitnessPolicy changed) {
        policy = changed;
        home.writePrivate(PUBLIC_KEYS, publicKeys());
    }

    /** The text of the file of public keys. */
    String publicKeys() {
        return COMMENT + new PublicKeys(List.of(signer.verifier()), policy).text();
    }

    /** Two processes that start for the first time on one home sign with one key: that of the file, which the first one made. */
    static SignerKey signer(AnchoringProperties properties, Home home, SecureRandom random) {
        Path file = properties.logKeyFile() == null ? home.at(DEFAULT_KEY_FILE) : properties.logKeyFile();
        if (Files.exists(file)) {
            return read(file);
        }
        if (properties.logKeyFile() != null) {
            throw new IllegalStateException("There is no log key at " + file
                    + ". Put the key there, or leave siliu.anchoring.log-key-file out to have one made.");
        }
        String origin = properties.origin().isBlank() ? inventedOrigin(random) : properties.origin();
        SignerKey fresh = SignerKey.generate(named(origin, properties.treeHash()), SignatureType.ED25519, random);
        home.createPrivate(DEFAULT_KEY_FILE, fresh.text().reveal() + "\n");
        return read(file);
    }

    private static SignerKey read(Path file) {
        try {
            return SignerKey.parse(Secret.of(Files.readString(file).strip()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The log's key cannot be read: " + file, unreadable);
        }
    }

    private static String named(String origin, TreeAlgorithm algorithm) {
        boolean says = TreeAlgorithm.ofLog(origin) == algorithm;
        if (!says && algorithm == TreeAlgorithm.SHA_256) {
            throw new IllegalStateException(
                    "A log whose name ends with " + TreeAlgorithm.SM3_NAME
                            + " hashes with SM3. Set siliu.anchoring.tree-hash to SM3, or give siliu.anchoring.origin another end.");
        }
        return says ? origin : origin + TreeAlgorithm.SM3_NAME;
    }

    private static String inventedOrigin(SecureRandom random) {
        byte[] bytes = new byte[6];
        random.nextBytes(bytes);
        return "siliu.invalid/log/" + HexFormat.of().formatHex(bytes);
    }

    private static void requireSameLog(String known, String ours) {
        if (!known.equals(ours)) {
            throw new IllegalStateException("This database holds a log that is signed with another key: " + known
                    + ". Give back the key file it was started with; a log never changes its key silently.");
        }
    }
}
