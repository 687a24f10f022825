package io.siliu.ledger;

/** An organisation outside this process that co-signs a log's checkpoints after checking that the log only grew. */
public interface Witness {

    /** The key its co-signatures are checked with. */
    VerifierKey key();

    /**
     * Asks for a co-signature. Never throws for what the other side does or fails to do; within a bounded time there is
     * an answer, if need be {@link WitnessAnswer.NoAnswer}. Asking again with the same request is always safe.
     */
    WitnessAnswer ask(AddCheckpoint request);
}
