package io.siliu.platform.oversight.internal.web;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.RecordFigures.Week;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How complete the four flows were, week by week, as four lines. Places across are percents and places down are pixels, so
 * that the drawing fits any width without a script.
 *
 * @param marks the horizontal lines of the scale, from the top
 */
record WeekLines(List<Line> lines, List<Tick> ticks, List<Mark> marks) {

    /** Height of the drawing in pixels, without the names of the weeks. */
    static final int HEIGHT = 200;

    private static final int TOP = 12;
    private static final int STEPS = 4;
    private static final int LABEL = 18;

    static WeekLines of(List<Week> weeks) {
        int floor = floor(weeks);
        List<Line> lines = new ArrayList<>();
        for (Flow flow : Flow.values()) {
            lines.add(line(flow, weeks, floor));
        }
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            LocalDate monday = weeks.get(i).monday();
            ticks.add(new Tick(across(i, weeks.size()), monday, monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        }
        return new WeekLines(apart(lines), ticks, marks(floor));
    }

    /** The scale begins at a round percentage below the lowest point. */
    private static int floor(List<Week> weeks) {
        double lowest = 100;
        for (Week week : weeks) {
            for (Flow flow : Flow.values()) {
                lowest = Math.min(lowest, share(week, flow));
            }
        }
        int step = lowest >= 92 ? 8 : 20;
        return Math.max(0, (int) Math.floor((lowest - 0.1) / step) * step);
    }

    private static List<Mark> marks(int floor) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double value = 100 - (100.0 - floor) * i / STEPS;
            marks.add(new Mark(down(value, floor), String.format(Locale.ROOT, "%.0f%%", value)));
        }
        return marks;
    }

    private static Line line(Flow flow, List<Week> weeks, int floor) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            Week week = weeks.get(i);
            points.add(new Point(
                    across(i, weeks.size()),
                    down(share(week, flow), floor),
                    Percent.of(week.complete().get(flow), week.records())));
        }
        return new Line(
                flow,
                points,
                points.isEmpty() ? TOP : points.get(points.size() - 1).y());
    }

    /** Names at the ends of the lines are moved apart where they would cover each other. */
    private static List<Line> apart(List<Line> lines) {
        List<Line> byHeight = new ArrayList<>(lines);
        byHeight.sort((one, other) -> Integer.compare(one.label(), other.label()));
        List<Line> placed = new ArrayList<>();
        int free = TOP;
        for (Line line : byHeight) {
            int at = Math.max(line.label(), free);
            placed.add(new Line(line.flow(), line.points(), at));
            free = at + LABEL;
        }
        return placed;
    }

    private static double share(Week week, Flow flow) {
        return week.records() == 0 ? 100 : 100.0 * week.complete().get(flow) / week.records();
    }

    private static String across(int index, int of) {
        return String.format(Locale.ROOT, "%.2f%%", of < 2 ? 50 : 10 + 87.0 * index / (of - 1));
    }

    private static int down(double percent, int floor) {
        return TOP + (int) Math.round((HEIGHT - 2.0 * TOP) * (100 - percent) / (100 - floor));
    }

    /** @param label where the name of the line stands, in pixels from the top */
    record Line(Flow flow, List<Point> points, int label) {

        /** The value of the latest week. */
        public String latest() {
            return points.isEmpty() ? "—" : points.get(points.size() - 1).value();
        }
    }

    /** One week of one flow. */
    record Point(String x, int y, String value) {}

    /** The name of a week below the drawing. */
    record Tick(String x, LocalDate monday, int week) {}

    /** A line of the scale. */
    record Mark(int y, String words) {}
}
