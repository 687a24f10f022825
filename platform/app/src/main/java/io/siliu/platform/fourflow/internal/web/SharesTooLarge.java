package io.siliu.platform.fourflow.internal.web;

import io.siliu.kernel.Money;
import java.util.List;

/**
 * Shares that were typed and that together come to more than their paper.
 *
 * @param sum what they come to
 * @param over by how much that is more than the paper
 * @param remaining what the other shares leave for the last one
 */
public record SharesTooLarge(Money sum, Money over, Money remaining) {

    /** @return null where they are not too large, or cannot be read as amounts */
    static SharesTooLarge of(Money paper, List<?> typed) {
        if (paper == null || typed == null) {
            return null;
        }
        Money sum = Money.ZERO;
        Money last = Money.ZERO;
        try {
            for (Object each : typed) {
                String text = String.valueOf(each).strip().replace(",", "");
                last = text.isEmpty() ? last : Money.of(text);
                sum = text.isEmpty() ? sum : sum.plus(last);
            }
        } catch (ArithmeticException | IllegalArgumentException unreadable) {
            return null;
        }
        if (!sum.abs().isGreaterThan(paper.abs())) {
            return null;
        }
        Money others = sum.minus(last).abs();
        Money remaining = paper.abs().isGreaterThan(others) ? paper.abs().minus(others) : Money.ZERO;
        return new SharesTooLarge(sum, sum.abs().minus(paper.abs()), remaining);
    }
}
