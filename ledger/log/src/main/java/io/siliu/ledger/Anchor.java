package io.siliu.ledger;

import java.util.List;
import java.util.Optional;

/**
 * A checkpoint and what others have put their names to it.
 *
 * @param note the log's signed checkpoint with the co-signatures
 * @param cosigners the known witnesses that co-signed
 * @param receipt where it stands on the organisations' channel, when it was anchored on one
 */
public record Anchor(SignedNote note, List<VerifierKey> cosigners, Optional<ChannelReceipt> receipt) {

    public Anchor {
        cosigners = List.copyOf(cosigners);
    }

    /** What witnesses came to, without a channel. */
    public Anchor(SignedNote note, List<VerifierKey> cosigners) {
        this(note, cosigners, Optional.empty());
    }
}
