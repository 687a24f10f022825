package io.siliu.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Roots and proofs of an RFC 6962 Merkle tree, computed from the stored hashes of its complete subtrees. A tree of any
 * size up to the number of stored leaves can be asked about, because complete subtrees never change.
 */
public final class MerkleLog {

    private final HashReader reader;

    public MerkleLog(HashReader reader) {
        this.reader = reader;
    }

    /** The root of the tree over the first {@code size} leaves. */
    public TreeHash root(long size) {
        requireSize(size);
        return foldRight(reader.read(edge(0, size)), reader.algorithm());
    }

    /** The right edge of the tree over the first {@code size} leaves. */
    public CompactRange compactRange(long size) {
        requireSize(size);
        return CompactRange.of(size, reader.read(edge(0, size)), reader.algorithm());
    }

    /**
     * Proves that a leaf stands at this index in the tree of this size (RFC 6962, section 2.1.1).
     *
     * @throws IllegalArgumentException when the index is not below the size
     */
    public InclusionProof inclusionProof(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("No leaf " + index + " in a tree of size " + size);
        }
        List<List<Subtree>> steps = new ArrayList<>();
        inclusion(index, 0, size, steps);
        return new InclusionProof(index, size, fold(steps));
    }

    /**
     * Proves that the tree of size {@code from} is the beginning of the tree of size {@code to} (RFC 6962, section
     * 2.1.2). From the empty tree, and from a size to itself, the proof is empty.
     *
     * @throws IllegalArgumentException when {@code from} is larger than {@code to}
     */
    public ConsistencyProof consistencyProof(long from, long to) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("No way from size " + from + " to size " + to);
        }
        List<List<Subtree>> steps = new ArrayList<>();
        if (from > 0 && from < to) {
            consistency(from, 0, to, true, steps);
        }
        return new ConsistencyProof(from, to, fold(steps));
    }

    /** Hashes a row of subtrees, largest first, into one root. */
    static TreeHash foldRight(List<TreeHash> edge, TreeAlgorithm algorithm) {
        if (edge.isEmpty()) {
            return TreeHash.emptyTree(algorithm);
        }
        TreeHash root = edge.get(edge.size() - 1);
        for (int i = edge.size() - 2; i >= 0; i--) {
            root = TreeHash.ofChildren(edge.get(i), root);
        }
        return root;
    }

    private static void inclusion(long index, long start, long end, List<List<Subtree>> steps) {
        if (end - start == 1) {
            return;
        }
        long middle = start + split(end - start);
        if (index < middle) {
            inclusion(index, start, middle, steps);
            steps.add(edge(middle, end));
            return;
        }
        inclusion(index, middle, end, steps);
        steps.add(edge(start, middle));
    }

    private static void consistency(long from, long start, long end, boolean whole, List<List<Subtree>> steps) {
        if (from == end) {
            // The old root itself is known to whoever checks, unless the walk has left the tree's left border.
            if (!whole) {
                steps.add(edge(start, end));
            }
            return;
        }
        long middle = start + split(end - start);
        if (from <= middle) {
            consistency(from, start, middle, whole, steps);
            steps.add(edge(middle, end));
            return;
        }
        consistency(from, middle, end, false, steps);
        steps.add(edge(start, middle));
    }

    /** Reads all subtrees of all steps at once and folds each step into its one hash. */
    private List<TreeHash> fold(List<List<Subtree>> steps) {
        List<TreeHash> hashes = reader.read(steps.stream().flatMap(List::stream).toList());
        List<TreeHash> folded = new ArrayList<>(steps.size());
        int next = 0;
        for (List<Subtree> step : steps) {
            folded.add(foldRight(hashes.subList(next, next + step.size()), reader.algorithm()));
            next += step.size();
        }
        return folded;
    }

    /** The complete subtrees that make up the leaves from {@code start} to {@code end}, largest first. */
    private static List<Subtree> edge(long start, long end) {
        List<Subtree> subtrees = new ArrayList<>();
        long next = start;
        while (next < end) {
            int level = 63 - Long.numberOfLeadingZeros(end - next);
            subtrees.add(new Subtree(level, next >> level));
            next += 1L << level;
        }
        return subtrees;
    }

    /** The largest power of two below the number of leaves. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    private static void requireSize(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("A tree size is never negative: " + size);
        }
    }
}
