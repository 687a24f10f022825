package io.siliu.ledger;

/**
 * A complete subtree of the log: the {@code 2^level} leaves that start at {@code index * 2^level}.
 *
 * @param level the height above the leaves; 0 is a leaf
 * @param index the place among the subtrees of this level, from 0
 */
public record Subtree(int level, long index) {

    /** @throws IllegalArgumentException when no tree can hold such a subtree */
    public Subtree {
        if (level < 0 || level > 62 || index < 0 || index > (Long.MAX_VALUE >> level)) {
            throw new IllegalArgumentException("No such subtree: level " + level + ", index " + index);
        }
    }

    public Subtree parent() {
        return new Subtree(level + 1, index >> 1);
    }

    /** The first leaf after this subtree. */
    public long end() {
        return (index + 1) << level;
    }
}
