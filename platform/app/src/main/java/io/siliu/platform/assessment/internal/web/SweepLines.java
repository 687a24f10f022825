package io.siliu.platform.assessment.internal.web;

import io.siliu.rules.BacktestResult.Point;
import io.siliu.rules.BacktestResult.Sweep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Two lines over the values of a threshold, drawn by the server: what would have to be looked at, and what of it is bad.
 *
 * @param from place of the value in force, in percent
 * @param to place of the value that is tried
 * @param blindFrom where the stretch begins in which nobody was ever asked
 * @param blindWidth its width; nothing where there is none
 */
public record SweepLines(
        String indicator,
        String parameter,
        String fromValue,
        String toValue,
        List<Mark> marks,
        int top,
        int height,
        String from,
        String to,
        String blindFrom,
        String blindWidth) {

    private static final int HEIGHT = 180;

    public SweepLines {
        marks = List.copyOf(marks);
    }

    /** One value, with its heights in pixels from above. */
    public record Mark(String value, String x, int hits, int bad, int hitsY, int badY) {}

    static SweepLines of(Sweep sweep) {
        int top = Bars.rounded(sweep.points().stream()
                .mapToInt(point -> point.hits().all())
                .max()
                .orElse(1));
        List<Mark> marks = new ArrayList<>();
        for (Point point : sweep.points()) {
            int hits = point.hits().all();
            int bad = point.hits().bad();
            marks.add(new Mark(
                    plain(point.value()),
                    place(sweep, point.value()) + "%",
                    hits,
                    bad,
                    HEIGHT - hits * HEIGHT / top,
                    HEIGHT - bad * HEIGHT / top));
        }
        BigDecimal now = place(sweep, sweep.from());
        boolean lowerHitsMore = hitsAt(sweep, 0) >= hitsAt(sweep, sweep.points().size() - 1);
        return new SweepLines(
                sweep.indicator(),
                sweep.parameter(),
                plain(sweep.from()),
                plain(sweep.to()),
                marks,
                top,
                HEIGHT,
                now + "%",
                place(sweep, sweep.to()) + "%",
                lowerHitsMore ? "0%" : now + "%",
                (lowerHitsMore ? now : BigDecimal.valueOf(100).subtract(now)) + "%");
    }

    private static int hitsAt(Sweep sweep, int index) {
        return sweep.points().get(index).hits().all();
    }

    private static BigDecimal place(Sweep sweep, BigDecimal value) {
        BigDecimal low = sweep.points().get(0).value();
        BigDecimal high = sweep.points().get(sweep.points().size() - 1).value();
        return value.subtract(low)
                .multiply(BigDecimal.valueOf(100))
                .divide(high.subtract(low).max(new BigDecimal("0.0001")), 2, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
