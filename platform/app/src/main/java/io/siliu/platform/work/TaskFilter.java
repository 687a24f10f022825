package io.siliu.platform.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which task orders a list shows; null means any.
 *
 * @param number the beginning of a task number
 * @param period the month in which the work begins
 * @param before cursor: only those ordered before the order of this id
 */
public record TaskFilter(String number, YearMonth period, Long before) {

    /** Every task order. */
    public static final TaskFilter ANY = new TaskFilter(null, null, null);

    private static final Pattern NUMBER = Pattern.compile("RW?[0-9]{0,16}");

    public TaskFilter {
        number = number == null || number.isBlank() ? null : number.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether any number could begin so; what cannot be one finds nothing, and reaches no statement. */
    public boolean isPossible() {
        return number == null || NUMBER.matcher(number).matches();
    }

    /** The first day of the period, or null. */
    public LocalDate from() {
        return period == null ? null : period.atDay(1);
    }

    /** The last day of the period, or null. */
    public LocalDate to() {
        return period == null ? null : period.atEndOfMonth();
    }

    /** Whether the list is narrowed, apart from where it goes on. */
    public boolean any() {
        return number != null || period != null;
    }
}
