package io.siliu.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * A tile of C2SP tlog-tiles: a row of up to 256 hashes.
 *
 * @param level the tile level; its hashes stand for {@code 256^level} leaves each
 * @param index the place among the tiles of this level
 */
public record TileId(int level, long index) {

    /** Levels of the tree that one level of tiles stands for. */
    public static final int HEIGHT = 8;

    /** Hashes in a full tile. */
    public static final int WIDTH = 1 << HEIGHT;

    /** The tile that holds what this subtree's hash is made of. */
    public static TileId of(Subtree subtree) {
        int level = subtree.level() / HEIGHT;
        return new TileId(level, firstHash(subtree) / WIDTH);
    }

    /** The place, in its tile, of the first hash below the subtree. */
    public static int firstPlace(Subtree subtree) {
        return (int) (firstHash(subtree) % WIDTH);
    }

    /** Whether tiles hold this subtree's own hash; the hashes between two tile levels are computed. */
    public static boolean holds(Subtree subtree) {
        return subtree.level() % HEIGHT == 0;
    }

    /**
     * The hash of a subtree, out of the row of its tile.
     *
     * @param row the tile's bytes, or null when there is no such tile
     * @throws IllegalStateException when the row is too short to hold the subtree
     */
    public static TreeHash hashOf(Subtree subtree, byte[] row, TreeAlgorithm algorithm) {
        int first = firstPlace(subtree);
        int count = 1 << (subtree.level() % HEIGHT);
        if (row == null || row.length < (first + count) * TreeHash.LENGTH) {
            throw new IllegalStateException("The log has no hash for " + subtree);
        }
        List<TreeHash> hashes = new ArrayList<>(count);
        for (int place = first; place < first + count; place++) {
            hashes.add(TreeHash.at(row, place * TreeHash.LENGTH, algorithm));
        }
        while (hashes.size() > 1) {
            List<TreeHash> above = new ArrayList<>(hashes.size() / 2);
            for (int i = 0; i < hashes.size(); i += 2) {
                above.add(TreeHash.ofChildren(hashes.get(i), hashes.get(i + 1)));
            }
            hashes = above;
        }
        return hashes.get(0);
    }

    private static long firstHash(Subtree subtree) {
        return subtree.index() << (subtree.level() % HEIGHT);
    }
}
