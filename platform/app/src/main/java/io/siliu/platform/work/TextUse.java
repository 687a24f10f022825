package io.siliu.platform.work;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * In which other task orders a text asks for other work.
 *
 * @param days a row for each occupation and day on which work of such orders begins
 */
public record TextUse(List<OfDay> days) {

    public TextUse {
        days = List.copyOf(days);
    }

    /**
     * The orders of one occupation whose work begins on one day.
     *
     * @param lastOrderId the order that was given last among them
     */
    public record OfDay(String occupation, LocalDate startsOn, int tasks, long lastOrderId) {}

    /** What was to be seen on a day: orders whose work begins later are not in it. */
    public TextUse asOf(LocalDate day) {
        return new TextUse(
                days.stream().filter(each -> !each.startsOn().isAfter(day)).toList());
    }

    /** How many orders. */
    public int tasks() {
        return days.stream().mapToInt(OfDay::tasks).sum();
    }

    /** The last of them, one an occupation, in their order. */
    public List<Long> latest() {
        TreeMap<String, Long> last = new TreeMap<>();
        days.forEach(each -> last.merge(each.occupation(), each.lastOrderId(), Math::max));
        return last.values().stream().sorted().toList();
    }
}
