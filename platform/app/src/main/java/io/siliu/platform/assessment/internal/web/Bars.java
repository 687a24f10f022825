package io.siliu.platform.assessment.internal.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Upright bars of counts, drawn by the server: places across in percent, heights in pixels.
 *
 * @param top the count at the upper edge
 */
public record Bars(List<Bar> bars, int top, int height) {

    private static final int HEIGHT = 120;
    private static final int MOST_LABELS = 8;

    public Bars {
        bars = List.copyOf(bars);
    }

    /**
     * One or two bars over a label.
     *
     * @param x left edge of the pair, such as {@code 12.5%}
     * @param second of a comparison, else zero
     * @param labelled whether there is room for its label
     */
    public record Bar(
            String label,
            String x,
            String middle,
            String width,
            String secondX,
            int first,
            int second,
            int firstHeight,
            int secondHeight,
            boolean labelled) {}

    static Bars of(List<String> labels, List<Integer> counts) {
        return of(labels, counts, null);
    }

    /** @param others counts to stand beside, or null */
    static Bars of(List<String> labels, List<Integer> counts, List<Integer> others) {
        int top = 1;
        for (int i = 0; i < counts.size(); i++) {
            top = Math.max(top, Math.max(counts.get(i), others == null ? 0 : others.get(i)));
        }
        top = rounded(top);
        List<Bar> bars = new ArrayList<>();
        double slot = 100.0 / Math.max(1, counts.size());
        int every = Math.max(1, (counts.size() + MOST_LABELS - 1) / MOST_LABELS);
        for (int i = 0; i < counts.size(); i++) {
            double width = slot * (others == null ? 0.66 : 0.36);
            double left = i * slot + slot * 0.14;
            int second = others == null ? 0 : others.get(i);
            bars.add(new Bar(
                    labels.get(i),
                    percent(left),
                    percent(i * slot + slot / 2),
                    percent(width),
                    percent(left + width),
                    counts.get(i),
                    second,
                    counts.get(i) * HEIGHT / top,
                    second * HEIGHT / top,
                    i % every == 0));
        }
        return new Bars(bars, top, HEIGHT);
    }

    /** One, two or five times a power of ten, and not less than the greatest. */
    static int rounded(int greatest) {
        int power = 1;
        while (power * 10 <= greatest) {
            power *= 10;
        }
        for (int factor : new int[] {1, 2, 5, 10}) {
            if (factor * power >= greatest) {
                return factor * power;
            }
        }
        return greatest;
    }

    private static String percent(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
