package io.siliu.ledger.chaincode;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.ledger.CompactRange;
import io.siliu.ledger.StrictDecimal;
import io.siliu.ledger.TreeAlgorithm;
import io.siliu.ledger.TreeHash;
import io.siliu.ledger.VerifierKey;
import java.util.ArrayList;
import java.util.List;

/**
 * What a peer must know to append the next leaf of a log: who keeps it, how large the tree is and its right edge, and which
 * checkpoint was the last. A log's name holds no space, so that spaces part the names of what is stored.
 *
 * @param key the key that signs the log's checkpoints; its name is the log's
 * @param keeper the organisation that opened the log and alone may append to it
 * @param checkpointSize the tree size of the last anchored checkpoint, 0 before the first
 * @param edge one hash for each set bit of the size, largest subtree first
 */
record Frontier(VerifierKey key, String keeper, long checkpointSize, long size, List<TreeHash> edge) {

    Frontier {
        edge = List.copyOf(edge);
    }

    static Frontier of(VerifierKey key, String keeper) {
        return new Frontier(key, keeper, 0, 0, List.of());
    }

    Frontier grownTo(CompactRange range, long newCheckpointSize) {
        return new Frontier(key, keeper, newCheckpointSize, range.size(), range.edge());
    }

    /** The log's name. */
    String log() {
        return key.name();
    }

    /** The stored one, or null before a log of this name was opened. */
    static Frontier readFrom(PeerState state, String log) {
        byte[] stored = state.get(key(log));
        if (stored == null) {
            return null;
        }
        String[] lines = new String(stored, UTF_8).split("\n");
        List<TreeHash> edge = new ArrayList<>();
        for (int i = 4; i < lines.length; i++) {
            edge.add(TreeHash.ofBase64(lines[i], TreeAlgorithm.ofLog(log)));
        }
        return new Frontier(
                VerifierKey.parse(lines[0]),
                lines[1],
                StrictDecimal.parse(lines[2]),
                StrictDecimal.parse(lines[3]),
                edge);
    }

    void writeTo(PeerState state) {
        StringBuilder lines = new StringBuilder()
                .append(key)
                .append('\n')
                .append(keeper)
                .append('\n')
                .append(checkpointSize)
                .append('\n')
                .append(size)
                .append('\n');
        edge.forEach(hash -> lines.append(hash.base64()).append('\n'));
        state.put(key(log()), lines.toString().getBytes(UTF_8));
    }

    /** The tree, ready to grow. */
    CompactRange range() {
        return CompactRange.of(size, edge, TreeAlgorithm.ofLog(log()));
    }

    private static String key(String log) {
        return "log " + log;
    }
}
