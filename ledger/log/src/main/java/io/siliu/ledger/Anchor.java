package io.siliu.ledger;

import java.util.List;

/**
 * A checkpoint and what others have put their names to it.
 *
 * @param note the log's signed checkpoint with the co-signatures
 * @param cosigners the known witnesses that co-signed
 */
public record Anchor(SignedNote note, List<VerifierKey> cosigners) {

    public Anchor {
        cosigners = List.copyOf(cosigners);
    }
}
