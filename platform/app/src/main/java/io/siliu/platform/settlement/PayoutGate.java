package io.siliu.platform.settlement;

/** Port: asked for each line before money moves. */
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
         * @param reason in plain words, as the worker sees it
         */
        record Held(String indicator, String reason) implements Decision {}
    }
}
