package io.siliu.ledger;

import java.util.List;

/**
 * The hashes that show a smaller tree to be the beginning of a larger one: nothing removed, nothing changed.
 *
 * @param from the smaller tree's size
 * @param to the larger tree's size
 */
public record ConsistencyProof(long from, long to, List<TreeHash> path) {

    /** More than this no tree of 63-bit size can need; the C2SP witness protocol says the same. */
    public static final int MOST_HASHES = 63;

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the tree with the old root is the beginning of the tree with the new root (RFC 9162, section 2.1.4.2). */
    public boolean proves(TreeHash oldRoot, TreeHash newRoot) {
        if (from < 0 || from > to) {
            return false;
        }
        if (from == 0) {
            return path.isEmpty() && oldRoot.equals(TreeHash.emptyTree(newRoot.algorithm()));
        }
        if (from == to) {
            return path.isEmpty() && oldRoot.equals(newRoot);
        }
        return walk(oldRoot, newRoot);
    }

    private boolean walk(TreeHash oldRoot, TreeHash newRoot) {
        // A complete old tree is itself the first step; the proof leaves it out.
        boolean complete = Long.bitCount(from) == 1;
        if (!complete && path.isEmpty()) {
            return false;
        }
        long node = from - 1;
        long last = to - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        TreeHash oldHash = complete ? oldRoot : path.get(0);
        TreeHash newHash = oldHash;
        for (TreeHash step : path.subList(complete ? 0 : 1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                oldHash = TreeHash.ofChildren(step, oldHash);
                newHash = TreeHash.ofChildren(step, newHash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                newHash = TreeHash.ofChildren(newHash, step);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && oldHash.equals(oldRoot) && newHash.equals(newRoot);
    }
}
