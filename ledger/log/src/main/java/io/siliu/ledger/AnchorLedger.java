package io.siliu.ledger;

/**
 * Where a log's checkpoints are put out of the log keeper's own reach. Implementations: {@link LocalAnchorLedger}, where
 * witnesses co-sign, and a Fabric channel that recomputes every root.
 */
public interface AnchorLedger {

    /**
     * Tries to anchor a checkpoint, within a bounded time. Doing it again is always safe, and is how an unknown outcome
     * is settled.
     *
     * @param checkpoint the log's signed checkpoint, with whatever co-signatures it already has
     */
    AnchorOutcome anchor(SignedNote checkpoint);
}
