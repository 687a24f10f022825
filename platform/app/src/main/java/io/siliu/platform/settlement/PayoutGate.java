package io.siliu.platform.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Port: asked for each line before money moves, in the transaction that lets it go or holds it. Where nobody implements
 * it, the application does not start.
 */
public interface PayoutGate {

    /**
     * Whether these lines may be paid out now, each judged as if it came alone. Where one of them cannot be judged, none is, and
     * nothing may be written: whoever asks takes fewer then.
     *
     * @param lines none of them twice
     * @return by line, one for each
     */
    Map<Long, Decision> decide(List<Asked> lines);

    /**
     * Whether what was decided of a line last still stands: it was decided, or found the same again, at that time or later, by the
     * rules that are in force. A line of which that is not so is decided anew before its money moves.
     */
    boolean stands(long enterpriseId, long lineId, Instant since);

    /**
     * A line whose money is to move.
     *
     * @param recordedCard whether it goes to a card of the worker's record instead of the card of the line
     * @param sawAt when the screening that a person saw held it, who let it go last, or null: on the grounds that they saw it is
     *     not held again
     */
    record Asked(long enterpriseId, long lineId, boolean recordedCard, Instant sawAt) {}

    /** What the gate says. */
    sealed interface Decision {

        /** The line may be paid. */
        record Released() implements Decision {}

        /**
         * The line waits until a person releases it.
         *
         * @param indicator what fired
         * @param chinese why, as whoever pays and whoever watches see it; the worker is told in other words
         * @param english the same
         */
        record Held(String indicator, String chinese, String english) implements Decision {}
    }
}
