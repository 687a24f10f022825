package io.siliu.ledger;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a log says of itself at one moment: its name, how many leaves it has and their root hash (C2SP tlog-checkpoint).
 * Extension lines are not supported: nobody outside could audit them.
 *
 * @param origin the log's name; the same as the name of the key that signs
 */
public record Checkpoint(String origin, long size, TreeHash root) {

    /** @throws IllegalArgumentException when the origin is not a key name, the size is negative or the root impossible */
    public Checkpoint {
        KeyName.require(origin);
        requireNonNull(root, "root is null");
        if (size < 0) {
            throw new IllegalArgumentException("A tree size is never negative: " + size);
        }
        if (root.algorithm() != TreeAlgorithm.ofLog(origin)) {
            throw new IllegalArgumentException("The tree of this log is hashed with another algorithm");
        }
        if (size == 0 && !root.equals(TreeHash.emptyTree(root.algorithm()))) {
            throw new IllegalArgumentException("The tree without leaves has another root");
        }
    }

    /** @throws MalformedTextException when the note's text is not a checkpoint of three lines */
    public static Checkpoint of(SignedNote note) {
        List<String> lines = List.of(note.text().split("\n", -1));
        if (lines.size() != 4 || !lines.get(3).isEmpty()) {
            throw new MalformedTextException("A checkpoint has three lines: origin, size and root");
        }
        try {
            return new Checkpoint(
                    lines.get(0),
                    StrictDecimal.parse(lines.get(1)),
                    TreeHash.ofBase64(lines.get(2), TreeAlgorithm.ofLog(lines.get(0))));
        } catch (IllegalArgumentException impossible) {
            throw new MalformedTextException(impossible.getMessage());
        }
    }

    /** The three lines that are signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /**
     * The checkpoint as a note with the log's own signature.
     *
     * @throws IllegalArgumentException when the key carries another name than the log
     */
    public SignedNote signedBy(SignerKey logKey) {
        if (!logKey.verifier().name().equals(origin)) {
            throw new IllegalArgumentException("The log's key and the checkpoint name different logs");
        }
        return new SignedNote(text(), List.of(logKey.sign(text())));
    }
}
