package io.siliu.ledger;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A C2SP tlog-proof: where a leaf stands, the way to the root, and the signed checkpoint that holds the root. The
 * format's optional line of extra data is refused, because nothing authenticates it.
 *
 * @param index the leaf's place, from 0
 * @param path from the leaf's sibling up to the root's child
 */
public record TlogProof(long index, List<TreeHash> path, SignedNote checkpoint) {

    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";
    private static final String INDEX = "index ";
    private static final int MOST_HASHES = 63;

    public TlogProof {
        path = List.copyOf(path);
    }

    /** @throws MalformedTextException when the text is not such a proof */
    public static TlogProof parse(String text) {
        int blank = text.indexOf("\n\n");
        if (blank < 0 || text.length() > 2 * SignedNote.MOST_CHARACTERS) {
            throw new MalformedTextException("A tlog-proof has a head, a blank line and a checkpoint");
        }
        List<String> head = List.of(text.substring(0, blank).split("\n", -1));
        if (head.size() < 2 || !head.get(0).equals(FIRST_LINE)) {
            throw new MalformedTextException("A tlog-proof starts with the line " + FIRST_LINE);
        }
        if (!head.get(1).startsWith(INDEX)) {
            throw new MalformedTextException("The second line of a tlog-proof is its index; extra data is refused");
        }
        if (head.size() > 2 + MOST_HASHES) {
            throw new MalformedTextException("A tlog-proof has at most " + MOST_HASHES + " hashes");
        }
        SignedNote checkpoint = SignedNote.parse(text.substring(blank + 2));
        TreeAlgorithm algorithm = TreeAlgorithm.ofNote(checkpoint);
        return new TlogProof(
                StrictDecimal.parse(head.get(1).substring(INDEX.length())),
                head.stream()
                        .skip(2)
                        .map(hash -> TreeHash.ofBase64(hash, algorithm))
                        .toList(),
                checkpoint);
    }

    /** The inclusion proof inside, for a tree of the checkpoint's size. */
    public InclusionProof inclusionIn(Checkpoint tree) {
        return new InclusionProof(index, tree.size(), path);
    }

    /** The proof's text. */
    @Override
    public String toString() {
        String hashes = path.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
        return FIRST_LINE + "\n" + INDEX + index + "\n" + hashes + "\n" + checkpoint;
    }
}
