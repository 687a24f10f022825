package io.siliu.platform.anchoring.internal;

import io.siliu.ledger.Subtree;

/**
 * A tile of C2SP tlog-tiles: a row of up to 256 hashes.
 *
 * @param level the tile level; its hashes stand for {@code 256^level} leaves each
 * @param index the place among the tiles of this level
 */
record TileId(int level, long index) {

    /** Levels of the tree that one level of tiles stands for. */
    static final int HEIGHT = 8;

    /** Hashes in a full tile. */
    static final int WIDTH = 1 << HEIGHT;

    /** The tile that holds what this subtree's hash is made of. */
    static TileId of(Subtree subtree) {
        int level = subtree.level() / HEIGHT;
        return new TileId(level, firstHash(subtree) / WIDTH);
    }

    /** The place, among all hashes of its tile level, of the first hash below the subtree. */
    static long firstHash(Subtree subtree) {
        return subtree.index() << (subtree.level() % HEIGHT);
    }
}
