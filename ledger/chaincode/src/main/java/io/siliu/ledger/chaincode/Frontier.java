package io.siliu.ledger.chaincode;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.ledger.CompactRange;
import io.siliu.ledger.StrictDecimal;
import io.siliu.ledger.TreeHash;
import io.siliu.ledger.VerifierKey;
import java.util.ArrayList;
import java.util.List;

/**
 * What a peer must know to append the next leaf: whose log it is, how large the tree is and its right edge, and which
 * checkpoint was the last.
 *
 * @param key the key that signs the log's checkpoints; its name is the log's
 * @param checkpointSize the tree size of the last anchored checkpoint, 0 before the first
 * @param edge one hash for each set bit of the size, largest subtree first
 */
record Frontier(VerifierKey key, long checkpointSize, long size, List<TreeHash> edge) {

    private static final String KEY = "log";

    Frontier {
        edge = List.copyOf(edge);
    }

    static Frontier of(VerifierKey key) {
        return new Frontier(key, 0, 0, List.of());
    }

    static Frontier of(VerifierKey key, long checkpointSize, CompactRange range) {
        return new Frontier(key, checkpointSize, range.size(), range.edge());
    }

    /** The stored one, or null before a log was opened. */
    static Frontier readFrom(PeerState state) {
        byte[] stored = state.get(KEY);
        if (stored == null) {
            return null;
        }
        String[] lines = new String(stored, UTF_8).split("\n");
        List<TreeHash> edge = new ArrayList<>();
        for (int i = 3; i < lines.length; i++) {
            edge.add(TreeHash.ofBase64(lines[i]));
        }
        return new Frontier(
                VerifierKey.parse(lines[0]), StrictDecimal.parse(lines[1]), StrictDecimal.parse(lines[2]), edge);
    }

    void writeTo(PeerState state) {
        StringBuilder lines = new StringBuilder()
                .append(key)
                .append('\n')
                .append(checkpointSize)
                .append('\n')
                .append(size)
                .append('\n');
        edge.forEach(hash -> lines.append(hash.base64()).append('\n'));
        state.put(KEY, lines.toString().getBytes(UTF_8));
    }

    /** The tree, ready to grow. */
    CompactRange range() {
        return CompactRange.of(size, edge);
    }
}
