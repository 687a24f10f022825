package io.siliu.ledger;

import java.util.List;
import java.util.Optional;

/**
 * The hashes that lead from one leaf to the root of a tree.
 *
 * @param index the leaf's place, from 0
 * @param treeSize how many leaves the tree has
 * @param path from the leaf's sibling up to the root's child
 */
public record InclusionProof(long index, long treeSize, List<TreeHash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether this leaf stands at this place of the tree with this root. */
    public boolean proves(TreeHash leaf, TreeHash root) {
        return rootOver(leaf).filter(root::equals).isPresent();
    }

    /** The root this path leads to from the leaf (RFC 9162, section 2.1.3.2); nothing when the path has a wrong length. */
    public Optional<TreeHash> rootOver(TreeHash leaf) {
        if (index < 0 || index >= treeSize) {
            return Optional.empty();
        }
        long node = index;
        long last = treeSize - 1;
        TreeHash hash = leaf;
        for (TreeHash sibling : path) {
            if (last == 0) {
                return Optional.empty();
            }
            if ((node & 1) == 1 || node == last) {
                hash = TreeHash.ofChildren(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = TreeHash.ofChildren(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(hash) : Optional.empty();
    }
}
