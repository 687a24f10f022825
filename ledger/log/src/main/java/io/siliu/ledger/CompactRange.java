package io.siliu.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The right edge of a growing tree: one hash for each set bit of its size, largest subtree first. It is all that is
 * needed to append the next leaf and to know the root. Not safe for use by several threads.
 */
public final class CompactRange {

    private final List<TreeHash> edge;
    private final TreeAlgorithm algorithm;
    private long size;

    private CompactRange(long size, List<TreeHash> edge, TreeAlgorithm algorithm) {
        this.size = size;
        this.edge = edge;
        this.algorithm = algorithm;
    }

    /** Of a tree hashed with SHA-256. */
    public static CompactRange empty() {
        return empty(TreeAlgorithm.SHA_256);
    }

    public static CompactRange empty(TreeAlgorithm algorithm) {
        return new CompactRange(0, new ArrayList<>(), algorithm);
    }

    /** @throws IllegalArgumentException when there is not one hash for each set bit of the size */
    public static CompactRange of(long size, List<TreeHash> edge, TreeAlgorithm algorithm) {
        if (size < 0 || Long.bitCount(size) != edge.size()) {
            throw new IllegalArgumentException(
                    "A tree of size " + size + " has " + Long.bitCount(size) + " edge hashes, not " + edge.size());
        }
        return new CompactRange(size, new ArrayList<>(edge), algorithm);
    }

    /**
     * Appends one leaf.
     *
     * @param completed told of each subtree that becomes complete, the leaf itself first
     */
    public void append(TreeHash leaf, BiConsumer<Subtree, TreeHash> completed) {
        Subtree subtree = new Subtree(0, size);
        TreeHash hash = leaf;
        completed.accept(subtree, hash);
        // Each trailing one bit of the size is a complete neighbour on the left that this leaf closes up with.
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            hash = TreeHash.ofChildren(edge.remove(edge.size() - 1), hash);
            subtree = subtree.parent();
            completed.accept(subtree, hash);
        }
        edge.add(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public List<TreeHash> edge() {
        return List.copyOf(edge);
    }

    public TreeHash root() {
        return MerkleLog.foldRight(edge, algorithm);
    }
}
