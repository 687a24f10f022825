package io.siliu.platform.assessment.internal.web;

import io.siliu.rules.BacktestResult.Point;
import io.siliu.rules.BacktestResult.Sweep;
import io.siliu.rules.BacktestResult.SweptRows;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Two lines over the values of a threshold, drawn by the server: what would have to be looked at, and what of it is bad. Where
 * its rows have different values, over the share of the step that each of them goes.
 *
 * @param from place of the value in force, in percent
 * @param to place of the value that is tried
 * @param blindFrom where the stretch begins in which nobody was ever asked
 * @param blindWidth its width; nothing where there is none
 * @param rows the rows with different values; null where they have one
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
        String blindWidth,
        Rows rows) {

    private static final int HEIGHT = 180;

    public SweepLines {
        marks = List.copyOf(marks);
    }

    /** One value, with its heights in pixels from above. */
    public record Mark(String value, String x, int hits, int bad, int hitsY, int badY) {}

    /**
     * How many rows are changed, between which values they lie, and between which then.
     *
     * @param bothWays whether some are raised and others lowered
     */
    public record Rows(int count, String from, String to, boolean bothWays) {

        private static Rows of(SweptRows swept) {
            return new Rows(
                    swept.count(),
                    range(swept.lowestFrom(), swept.highestFrom()),
                    range(swept.lowestTo(), swept.highestTo()),
                    Boolean.TRUE.equals(swept.bothWays()));
        }

        private static String range(BigDecimal low, BigDecimal high) {
            return low.compareTo(high) == 0 ? plain(low) : plain(low) + "–" + plain(high);
        }
    }

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
                    said(sweep, point.value()),
                    place(sweep, point.value()) + "%",
                    hits,
                    bad,
                    HEIGHT - hits * HEIGHT / top,
                    HEIGHT - bad * HEIGHT / top));
        }
        BigDecimal now = place(sweep, sweep.from());
        Rows rows = sweep.rows() == null ? null : Rows.of(sweep.rows());
        boolean lowerHitsMore = isBlindBelow(sweep, rows);
        return new SweepLines(
                sweep.indicator(),
                sweep.parameter(),
                said(sweep, sweep.from()),
                said(sweep, sweep.to()),
                marks,
                top,
                HEIGHT,
                now + "%",
                place(sweep, sweep.to()) + "%",
                lowerHitsMore ? "0%" : now + "%",
                (lowerHitsMore ? now : BigDecimal.valueOf(100).subtract(now)) + "%",
                rows);
    }

    /**
     * Whether what was never alerted lies below the value in force: where lower values hit more. Of rows that go both ways some hit
     * more at every share of their steps, though fewer in sum.
     */
    private static boolean isBlindBelow(Sweep sweep, Rows rows) {
        boolean bothWays = rows != null && rows.bothWays();
        return !bothWays && hitsAt(sweep, 0) >= hitsAt(sweep, sweep.points().size() - 1);
    }

    /** A value, or a share in percent. */
    private static String said(Sweep sweep, BigDecimal value) {
        return sweep.rows() == null ? plain(value) : plain(value.movePointRight(2)) + " %";
    }

    /** Whether there is a stretch in which nobody was ever asked; rows with different values that all hit less have none. */
    public boolean isBlindSomewhere() {
        return !blindWidth.equals("0.00%");
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
