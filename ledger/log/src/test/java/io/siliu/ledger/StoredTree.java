package io.siliu.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree kept in memory the way a log keeps it: the hash of every complete subtree, and the right edge. */
final class StoredTree {

    private final Map<Subtree, TreeHash> hashes = new HashMap<>();
    private final List<TreeHash> leaves = new ArrayList<>();
    private final CompactRange range = CompactRange.empty();

    static StoredTree ofSize(int size) {
        StoredTree tree = new StoredTree();
        for (int i = 0; i < size; i++) {
            tree.append(("entry " + i).getBytes(UTF_8));
        }
        return tree;
    }

    long append(byte[] entry) {
        TreeHash leaf = TreeHash.ofLeaf(entry);
        leaves.add(leaf);
        range.append(leaf, hashes::put);
        return range.size() - 1;
    }

    MerkleLog log() {
        return new MerkleLog(subtrees -> subtrees.stream()
                .map(subtree -> {
                    if (!hashes.containsKey(subtree)) {
                        throw new IllegalStateException("Not stored: " + subtree);
                    }
                    return hashes.get(subtree);
                })
                .toList());
    }

    CompactRange range() {
        return range;
    }

    TreeHash leaf(int index) {
        return leaves.get(index);
    }

    Checkpoint checkpoint(String origin) {
        return new Checkpoint(origin, range.size(), range.root());
    }

    /** The root by the recursive definition of RFC 6962, section 2.1, with no stored hash involved. */
    TreeHash rootByDefinition(int size) {
        return size == 0 ? TreeHash.EMPTY_TREE : rootByDefinition(0, size);
    }

    private TreeHash rootByDefinition(int start, int end) {
        if (end - start == 1) {
            return leaves.get(start);
        }
        int middle = start + Integer.highestOneBit(end - start - 1);
        return TreeHash.ofChildren(rootByDefinition(start, middle), rootByDefinition(middle, end));
    }
}
