package io.siliu.ledger.fabric;

import java.time.Duration;

/**
 * How long each step of a transaction may take.
 *
 * @param evaluate a question to a peer
 * @param endorse the peers' simulations and signatures
 * @param submit handing over to the orderer
 * @param commit waiting for the block
 */
public record Deadlines(Duration evaluate, Duration endorse, Duration submit, Duration commit) {

    /** Short enough for a worker that comes again by itself, long enough for an orderer's election. */
    public static final Deadlines USUAL = new Deadlines(
            Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(10), Duration.ofSeconds(30));
}
