package io.siliu.rules.fact;

import io.siliu.kernel.Money;
import java.util.List;

/**
 * An amount that was computed from other records beforehand.
 *
 * @param value the amount in CNY; null where it was not established
 * @param evidence ids of the records, papers or events that it was computed from, or null where they were not kept
 */
public record MeasuredAmount(Money value, List<String> evidence) {

    public MeasuredAmount {
        evidence = Lists.copy(evidence);
    }
}
