package io.siliu.platform.oversight.internal.web;

import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.SilentErrors.Measured;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How often what is certain is wrong, as the page tells it. A share of a few looks says little: beside it stands what the true one
 * does not exceed, with nineteen in twenty.
 *
 * @param share percent of the values that is looked at
 * @param days how many days back
 * @param looked how many were looked at
 * @param wrong how many of them were wrong
 * @param percent of those that were looked at, two decimals; a dash where none was
 * @param atMost percent that the true share does not exceed, two decimals; a dash where none was looked at
 * @param sources by how the values were read
 * @param waiting how many wait to be looked at
 */
record SilentRate(
        String share, int days, int looked, int wrong, String percent, String atMost, List<Part> sources, int waiting) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String NOTHING = "—";

    /** Of the normal distribution, for nineteen in twenty on both sides. */
    private static final double Z = 1.96;

    /** What was read in one way. */
    record Part(FieldSource source, int looked, int wrong) {}

    static SilentRate of(Measured measured) {
        int looked = measured.looked();
        int wrong = measured.wrong();
        return new SilentRate(
                BigDecimal.valueOf(measured.share())
                        .multiply(HUNDRED)
                        .stripTrailingZeros()
                        .toPlainString(),
                measured.days(),
                looked,
                wrong,
                looked == 0 ? NOTHING : percent((double) wrong / looked),
                looked == 0 ? NOTHING : percent(atMost(wrong, looked)),
                measured.sources().stream()
                        .map(part -> new Part(part.source(), part.looked(), part.wrong()))
                        .toList(),
                measured.waiting());
    }

    /** Whether values are drawn at all. */
    public boolean off() {
        return share.equals("0");
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share)
                .multiply(HUNDRED)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** The upper end of Wilson's interval, which holds for few looks and for none that is wrong. */
    static double atMost(int wrong, int looked) {
        double share = (double) wrong / looked;
        double weight = Z * Z / looked;
        double spread = Z * Math.sqrt(share * (1 - share) / looked + weight / (4 * looked));
        return (share + weight / 2 + spread) / (1 + weight);
    }
}
