package io.siliu.sandbox.economy.outlier;

import java.time.LocalDate;
import java.util.List;

/**
 * An honest case.
 *
 * @param parties credit codes of enterprises and ids of workers
 * @param from day from which the evidence that clears them is there
 */
public record Cleared(List<String> parties, LocalDate from) {

    public Cleared {
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("A case has at least one party");
        }
        parties = List.copyOf(parties);
    }
}
