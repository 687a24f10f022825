package io.siliu.ledger.chaincode;

import io.siliu.ledger.HashReader;
import io.siliu.ledger.Subtree;
import io.siliu.ledger.TileId;
import io.siliu.ledger.TreeAlgorithm;
import io.siliu.ledger.TreeHash;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tree's hashes as a peer keeps them: the tiles of C2SP tlog-tiles. */
final class PeerTiles implements HashReader {

    private final PeerState state;
    private final String log;
    private final Map<TileId, byte[]> read = new HashMap<>();
    private final Map<TileId, ByteArrayOutputStream> grown = new HashMap<>();

    /** @param log the log's name */
    PeerTiles(PeerState state, String log) {
        this.state = state;
        this.log = log;
    }

    @Override
    public List<TreeHash> read(List<Subtree> subtrees) {
        return subtrees.stream()
                .map(subtree -> TileId.hashOf(subtree, row(TileId.of(subtree)), algorithm()))
                .toList();
    }

    @Override
    public TreeAlgorithm algorithm() {
        return TreeAlgorithm.ofLog(log);
    }

    /** The hashes of these leaves, in a row. */
    byte[] leaves(long from, long to) {
        ByteArrayOutputStream leaves = new ByteArrayOutputStream();
        for (long leaf = from; leaf < to; leaf++) {
            leaves.writeBytes(read(List.of(new Subtree(0, leaf))).get(0).bytes());
        }
        return leaves.toByteArray();
    }

    /** Takes the hash of a newly complete subtree; nothing is stored before {@link #store}. */
    void add(Subtree subtree, TreeHash hash) {
        if (!TileId.holds(subtree)) {
            return;
        }
        TileId id = TileId.of(subtree);
        grown.computeIfAbsent(id, any -> started(subtree)).writeBytes(hash.bytes());
    }

    /** Stores the tiles that have grown, in one order on every peer. */
    void store() {
        grown.keySet().stream()
                .sorted(Comparator.comparing(TileId::level).thenComparing(TileId::index))
                .forEach(id -> state.put(key(id), grown.get(id).toByteArray()));
    }

    private ByteArrayOutputStream started(Subtree first) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        int there = TileId.firstPlace(first) * TreeHash.LENGTH;
        if (there > 0) {
            row.write(row(TileId.of(first)), 0, there);
        }
        return row;
    }

    private byte[] row(TileId id) {
        return read.computeIfAbsent(id, any -> state.get(key(id)));
    }

    private String key(TileId id) {
        return "tile " + log + " " + id.level() + " " + id.index();
    }
}
