package io.siliu.ledger;

/**
 * How one of the five checks of a proof file ended.
 *
 * @param words what was compared, with the numbers, or why it does not agree; empty when the check was not reached
 */
public record CheckOutcome(ProofCheck check, State state, String words) {

    /** A check after the one that failed is not made: what it would say rests on nothing. */
    public enum State {
        PASSED,
        FAILED,
        NOT_REACHED
    }
}
