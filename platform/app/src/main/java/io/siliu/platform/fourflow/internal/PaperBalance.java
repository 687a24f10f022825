package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.fourflow.RecordSheet.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a paper stands on records. Of a paper that takes back, all figures are those of what it takes back, as positive
 * amounts.
 *
 * @param whole what the paper is over
 * @param allocated what stands on records
 * @param left what stands on none, never below zero
 * @param over what stands on records beyond the paper, never below zero
 * @param bar the shares one behind the other, and what is left
 */
public record PaperBalance(Money whole, Money allocated, Money left, Money over, List<Part> bar) {

    /** More shares than can be told apart in a bar are drawn as one. */
    private static final int MOST_PARTS = 40;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PaperBalance {
        bar = List.copyOf(bar);
    }

    /**
     * @param cents the paper's amount, or null
     * @param shares in cents, largest first
     * @return null where the paper has no amount, or stands somewhere without one being counted
     */
    static PaperBalance of(Long cents, List<Long> shares) {
        if (cents == null || cents == 0 || shares.isEmpty()) {
            return null;
        }
        int sign = Long.signum(cents);
        Money whole = Money.ofCents(cents * sign);
        Money allocated =
                Money.ofCents(shares.stream().mapToLong(share -> share * sign).sum());
        Money left = whole.isGreaterThan(allocated) ? whole.minus(allocated) : Money.ZERO;
        Money over = allocated.isGreaterThan(whole) ? allocated.minus(whole) : Money.ZERO;
        Money length = whole.plus(over);
        List<Part> bar = new ArrayList<>();
        for (int at = 0; at < Math.min(shares.size(), MOST_PARTS); at++) {
            bar.add(part(shares.get(at) * sign, length, false));
        }
        bar.add(part(
                shares.stream()
                        .skip(MOST_PARTS)
                        .mapToLong(share -> share * sign)
                        .sum(),
                length,
                false));
        bar.add(part(left.cents(), length, true));
        bar.removeIf(part -> new BigDecimal(part.percent()).signum() <= 0);
        return new PaperBalance(whole, allocated, left, over, bar);
    }

    private static Part part(long cents, Money length, boolean other) {
        return new Part(
                Money.ofCents(cents)
                        .amount()
                        .multiply(HUNDRED)
                        .divide(length.amount(), 1, RoundingMode.HALF_UP)
                        .toPlainString(),
                other);
    }
}
