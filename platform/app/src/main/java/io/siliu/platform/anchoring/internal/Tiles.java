package io.siliu.platform.anchoring.internal;

import io.siliu.ledger.HashReader;
import io.siliu.ledger.Subtree;
import io.siliu.ledger.TileId;
import io.siliu.ledger.TreeAlgorithm;
import io.siliu.ledger.TreeHash;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The stored tiles. The hashes of subtrees between two tile levels are computed from the tile below them. */
@Component
final class Tiles implements HashReader {

    private final TreeMapper tree;
    private final LogKeys keys;

    Tiles(TreeMapper tree, LogKeys keys) {
        this.tree = tree;
        this.keys = keys;
    }

    @Override
    public TreeAlgorithm algorithm() {
        return keys.algorithm();
    }

    @Override
    public List<TreeHash> read(List<Subtree> subtrees) {
        if (subtrees.isEmpty()) {
            return List.of();
        }
        Map<TileId, byte[]> rows = tree.tiles(subtrees.stream().map(TileId::of).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(TreeMapper.TileRow::id, TreeMapper.TileRow::hashes));
        return subtrees.stream()
                .map(subtree -> TileId.hashOf(subtree, rows.get(TileId.of(subtree)), keys.algorithm()))
                .toList();
    }

    /** The tile's bytes, if it has at least this many hashes; exactly this many of them. */
    Optional<byte[]> row(TileId id, int width) {
        return tree.tile(id)
                .map(TreeMapper.TileRow::hashes)
                .filter(hashes -> hashes.length >= width * TreeHash.LENGTH)
                .map(hashes -> Arrays.copyOf(hashes, width * TreeHash.LENGTH));
    }

    /** Collects the hashes of newly complete subtrees, in the order in which they became complete. */
    Growth growth() {
        return new Growth();
    }

    /** Hashes that have not been stored yet. */
    final class Growth {

        private final Map<TileId, Integer> firstPlaces = new HashMap<>();
        private final Map<TileId, ByteArrayOutputStream> rows = new HashMap<>();

        void add(Subtree subtree, TreeHash hash) {
            if (!TileId.holds(subtree)) {
                return;
            }
            TileId id = TileId.of(subtree);
            firstPlaces.putIfAbsent(id, TileId.firstPlace(subtree));
            rows.computeIfAbsent(id, any -> new ByteArrayOutputStream()).writeBytes(hash.bytes());
        }

        /** Stores them; a tile that is not as long as it must be stops everything. */
        void store() {
            rows.keySet().stream()
                    .sorted(Comparator.comparing(TileId::level).thenComparing(TileId::index))
                    .forEach(this::store);
        }

        private void store(TileId id) {
            byte[] more = rows.get(id).toByteArray();
            int oldLength = firstPlaces.get(id) * TreeHash.LENGTH;
            if (oldLength == 0) {
                tree.insertTile(id, more);
                return;
            }
            if (tree.extendTile(id, oldLength, more) != 1) {
                throw new IllegalStateException("Tile " + id + " does not end where the log ends");
            }
        }
    }
}
