package io.siliu.platform.settlement;

/**
 * Port: asked for each line before money moves, in the transaction that lets it go or holds it. Where nobody implements
 * it, the application does not start.
 */
public interface PayoutGate {

    /** Whether the line may be paid out now. */
    Decision decide(long enterpriseId, long lineId);

    /** What the gate says. */
    sealed interface Decision {

        /** The line may be paid. */
        record Released() implements Decision {}

        /**
         * The line waits until a person releases it.
         *
         * @param indicator what fired
         * @param chinese why, in plain words, as the worker sees it
         * @param english the same
         */
        record Held(String indicator, String chinese, String english) implements Decision {}
    }
}
