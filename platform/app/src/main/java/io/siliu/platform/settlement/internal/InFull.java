package io.siliu.platform.settlement.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.settlement.SettlementError;

/** The words in which a person of the platform says why something is done about money. */
public final class InFull {

    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 500;

    private InFull() {}

    /**
     * Without the spaces around it.
     *
     * @throws PlatformException {@link SettlementError#RELEASE_REASON}
     */
    public static String reason(String reason) {
        String words = reason == null ? "" : reason.strip();
        if (words.length() < SHORTEST_REASON || words.length() > LONGEST_REASON) {
            throw new PlatformException(
                    SettlementError.RELEASE_REASON,
                    "reason",
                    "Say why, in " + SHORTEST_REASON + " to " + LONGEST_REASON + " characters.");
        }
        return words;
    }
}
