package io.siliu.ledger.chaincode;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.CompactRange;
import io.siliu.ledger.HashReader;
import io.siliu.ledger.MerkleLog;
import io.siliu.ledger.SignatureType;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.SignerKey;
import io.siliu.ledger.Subtree;
import io.siliu.ledger.TreeAlgorithm;
import io.siliu.ledger.TreeHash;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A log in memory that signs its checkpoints, as the platform keeps one in its database. */
public final class GrowingLog {

    static final String NAME = "log.example/siliu";

    private final SignerKey key;
    private final String content;
    private final Map<Subtree, TreeHash> hashes = new HashMap<>();
    private final List<TreeHash> leaves = new ArrayList<>();
    private final TreeAlgorithm algorithm;
    private final CompactRange range;

    public GrowingLog() {
        this(NAME);
    }

    public GrowingLog(String name) {
        this(SignerKey.generate(name, SignatureType.ED25519, new SecureRandom()), "entry ");
    }

    private GrowingLog(SignerKey key, String content) {
        this.key = key;
        this.content = content;
        this.algorithm = TreeAlgorithm.ofLog(key.verifier().name());
        this.range = CompactRange.empty(algorithm);
    }

    /** Another history under the same name and key. */
    public GrowingLog fork() {
        return new GrowingLog(key, "other ");
    }

    public GrowingLog grow(int by) {
        for (int i = 0; i < by; i++) {
            TreeHash leaf = TreeHash.ofLeaf((content + range.size()).getBytes(UTF_8), algorithm);
            leaves.add(leaf);
            range.append(leaf, hashes::put);
        }
        return this;
    }

    public SignerKey key() {
        return key;
    }

    public long size() {
        return range.size();
    }

    public TreeHash leaf(int index) {
        return leaves.get(index);
    }

    public MerkleLog tree() {
        return new MerkleLog(hashes());
    }

    public HashReader hashes() {
        return new HashReader() {
            @Override
            public List<TreeHash> read(List<Subtree> subtrees) {
                return subtrees.stream().map(hashes::get).toList();
            }

            @Override
            public TreeAlgorithm algorithm() {
                return algorithm;
            }
        };
    }

    public List<TreeHash> leaves(long from, long to) {
        return leaves.subList((int) from, (int) to);
    }

    public SignedNote checkpoint() {
        return checkpoint(range.size());
    }

    public SignedNote checkpoint(long size) {
        return new Checkpoint(key.verifier().name(), size, tree().root(size)).signedBy(key);
    }

    String hex(long from, long to) {
        return hex(leaves(from, to));
    }

    /** The way from a part of the tree to the whole. */
    String path(long part, long size) {
        return hex(tree().consistencyProof(part, size).path());
    }

    private static String hex(List<TreeHash> row) {
        StringBuilder hex = new StringBuilder();
        row.forEach(hash -> hex.append(HexFormat.of().formatHex(hash.bytes())));
        return hex.toString();
    }
}
