package io.siliu.bench;

/**
 * One measured figure.
 *
 * @param name as in the issues, such as {@code proof.bytes}
 * @param data what it was measured on, with the seed
 * @param baseline what it is compared with, or null
 * @param goal the bound, or null
 * @param direction which side of the goal is good
 * @param skipped why it was not measured, or null; then it counts neither way
 */
public record Figure(
        String name,
        double value,
        String unit,
        String data,
        Double baseline,
        Double goal,
        Direction direction,
        String skipped) {

    /** Which side of a goal is good. */
    public enum Direction {
        AT_LEAST,
        AT_MOST,
        NONE
    }

    public static Figure atLeast(String name, double value, String unit, double goal, String data) {
        return new Figure(name, value, unit, data, null, goal, Direction.AT_LEAST, null);
    }

    public static Figure atMost(String name, double value, String unit, double goal, String data) {
        return new Figure(name, value, unit, data, null, goal, Direction.AT_MOST, null);
    }

    public static Figure plain(String name, double value, String unit, String data) {
        return new Figure(name, value, unit, data, null, null, Direction.NONE, null);
    }

    public static Figure skipped(String name, String why) {
        return new Figure(name, 0, "", "", null, null, Direction.NONE, why);
    }

    public Figure comparedWith(double measured) {
        return new Figure(name, value, unit, data, measured, goal, direction, skipped);
    }

    public Double ratio() {
        return baseline == null || baseline == 0 ? null : value / baseline;
    }

    public boolean ok() {
        return switch (direction) {
            case AT_LEAST -> value >= goal;
            case AT_MOST -> value <= goal;
            case NONE -> true;
        };
    }
}
