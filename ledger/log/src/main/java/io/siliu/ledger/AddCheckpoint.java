package io.siliu.ledger;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The request of C2SP tlog-witness: here is my new checkpoint, and the proof that it extends the one you know.
 *
 * @param oldSize the size the log believes the witness co-signed last, 0 when none
 * @param path the consistency proof from there
 * @param checkpoint the log's signed checkpoint
 */
public record AddCheckpoint(long oldSize, List<TreeHash> path, SignedNote checkpoint) {

    /** The path of the call below the witness's address. */
    public static final String PATH = "/add-checkpoint";

    private static final String OLD = "old ";

    public AddCheckpoint {
        path = List.copyOf(path);
    }

    /** @throws MalformedTextException when the text is not such a request */
    public static AddCheckpoint parse(String body) {
        int blank = body.indexOf("\n\n");
        if (blank < 0 || body.length() > 2 * SignedNote.MOST_CHARACTERS) {
            throw new MalformedTextException("The request has a head, a blank line and a checkpoint");
        }
        List<String> head = List.of(body.substring(0, blank).split("\n", -1));
        if (!head.get(0).startsWith(OLD) || head.size() > 1 + ConsistencyProof.MOST_HASHES) {
            throw new MalformedTextException("The request starts with the old size and at most 63 hashes");
        }
        SignedNote checkpoint = SignedNote.parse(body.substring(blank + 2));
        TreeAlgorithm algorithm = TreeAlgorithm.ofNote(checkpoint);
        return new AddCheckpoint(
                StrictDecimal.parse(head.get(0).substring(OLD.length())),
                head.stream()
                        .skip(1)
                        .map(hash -> TreeHash.ofBase64(hash, algorithm))
                        .toList(),
                checkpoint);
    }

    /** The body as it is sent. */
    @Override
    public String toString() {
        String hashes = path.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
        return OLD + oldSize + "\n" + hashes + "\n" + checkpoint;
    }
}
