package io.siliu.rules.fact;

import java.util.List;

/**
 * A number that was computed from other records beforehand.
 *
 * @param value the number; its unit is told where it is used; null where it was not established
 * @param evidence ids of the records, papers or events that it was computed from, or null where they were not kept
 */
public record Measured(Quantity value, List<String> evidence) {

    public Measured {
        evidence = Lists.copy(evidence);
    }
}
