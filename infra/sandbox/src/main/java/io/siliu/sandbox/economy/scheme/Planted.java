package io.siliu.sandbox.economy.scheme;

import java.util.List;

/**
 * Who takes part in a planted case.
 *
 * @param parties credit codes of enterprises and ids of workers
 */
public record Planted(List<String> parties) {

    public Planted {
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("A case has at least one party");
        }
        parties = List.copyOf(parties);
    }
}
