package io.siliu.rules.fact;

import java.util.List;

/**
 * A yes or no that was established beforehand.
 *
 * @param value whether it is so; null where it was not established
 * @param evidence ids of the records, papers or events that it was computed from, or null where they were not kept
 */
public record Observed(Boolean value, List<String> evidence) {

    public Observed {
        evidence = Lists.copy(evidence);
    }
}
