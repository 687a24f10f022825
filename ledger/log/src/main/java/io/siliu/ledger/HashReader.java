package io.siliu.ledger;

import java.util.List;

/** Where the hashes of complete subtrees are kept. */
@FunctionalInterface
public interface HashReader {

    /**
     * The hashes of these subtrees, in the same order.
     *
     * @throws IllegalStateException when one of them is not stored
     */
    List<TreeHash> read(List<Subtree> subtrees);

    /** What they were made with. */
    default TreeAlgorithm algorithm() {
        return TreeAlgorithm.SHA_256;
    }
}
