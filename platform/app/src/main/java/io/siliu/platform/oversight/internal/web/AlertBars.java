package io.siliu.platform.oversight.internal.web;

import io.siliu.platform.oversight.internal.AlertsOfTrue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Alerts by six-true as stacked bars; every segment opens its alerts. Lengths are percents of the longest bar, so that the
 * drawing fits any width without a script.
 */
record AlertBars(List<Bar> bars) {

    private static final double LONGEST = 92;

    static AlertBars of(List<AlertsOfTrue> rows) {
        long most = rows.stream().mapToLong(AlertsOfTrue::all).max().orElse(0);
        return new AlertBars(rows.stream().map(row -> bar(row, most)).toList());
    }

    private static Bar bar(AlertsOfTrue row, long most) {
        List<Segment> segments = new ArrayList<>();
        double from = 0;
        for (String severity : AlertsOfTrue.SEVERITIES) {
            if (row.of(severity) > 0) {
                double length = LONGEST * row.of(severity) / most;
                segments.add(new Segment(
                        severity,
                        row.of(severity),
                        percent(from),
                        percent(length),
                        percent(from + length / 2),
                        length >= 5));
                from += length;
            }
        }
        return new Bar(row.sixTrue(), row.all(), segments, percent(from));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    /** @param end where the bar ends, for its sum */
    record Bar(String sixTrue, long alerts, List<Segment> segments, String end) {}

    /**
     * One severity within a bar.
     *
     * @param roomy whether its number fits into it
     */
    record Segment(String severity, long alerts, String from, String length, String middle, boolean roomy) {}
}
