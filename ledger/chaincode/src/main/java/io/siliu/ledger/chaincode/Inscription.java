package io.siliu.ledger.chaincode;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.ledger.SignedNote;
import java.util.Optional;

/**
 * A checkpoint as the channel keeps it.
 *
 * @param transaction the number of the transaction that brought it
 * @param organisation who brought it
 */
record Inscription(String transaction, String organisation, SignedNote note) {

    static Optional<Inscription> readFrom(PeerState state, String log, long size) {
        return Optional.ofNullable(state.get(key(log, size))).map(stored -> {
            String[] parts = new String(stored, UTF_8).split("\n", 3);
            return new Inscription(parts[0], parts[1], SignedNote.parse(parts[2]));
        });
    }

    void writeTo(PeerState state, String log, long size) {
        state.put(key(log, size), (transaction + "\n" + organisation + "\n" + note).getBytes(UTF_8));
    }

    private static String key(String log, long size) {
        return "checkpoint " + log + " " + size;
    }
}
