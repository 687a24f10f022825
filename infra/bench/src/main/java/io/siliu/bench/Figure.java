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
record Figure(
        String name,
        double value,
        String unit,
        String data,
        Double baseline,
        Double goal,
        Direction direction,
        String skipped) {

    /** Which side of a goal is good. */
    enum Direction {
        AT_LEAST,
        AT_MOST,
        NONE
    }

    static Figure atLeast(String name, double value, String unit, double goal, String data) {
        return new Figure(name, value, unit, data, null, goal, Direction.AT_LEAST, null);
    }

    static Figure atMost(String name, double value, String unit, double goal, String data) {
        return new Figure(name, value, unit, data, null, goal, Direction.AT_MOST, null);
    }

    static Figure plain(String name, double value, String unit, String data) {
        return new Figure(name, value, unit, data, null, null, Direction.NONE, null);
    }

    static Figure skipped(String name, String why) {
        return new Figure(name, 0, "", "", null, null, Direction.NONE, why);
    }

    Figure comparedWith(double measured) {
        return new Figure(name, value, unit, data, measured, goal, direction, skipped);
    }

    Double ratio() {
        return baseline == null || baseline == 0 ? null : value / baseline;
    }

    boolean ok() {
        return switch (direction) {
            case AT_LEAST -> value >= goal;
            case AT_MOST -> value <= goal;
            case NONE -> true;
        };
    }
}
