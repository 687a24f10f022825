package io.siliu.platform.filing;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time that is reported on.
 *
 * @param text as in {@code 2026Q3}
 * @param from first day
 * @param to last day
 */
public record ReportPeriod(String text, LocalDate from, LocalDate to) {

    private static final Pattern QUARTER = Pattern.compile("(20[0-9]{2})Q([1-4])");

    public ReportPeriod {
        requireNonNull(text, "text is null");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A time ends after it begins");
        }
    }

    public static ReportPeriod quarterOf(LocalDate day) {
        return quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    public static ReportPeriod quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, 3 * quarter - 2);
        return new ReportPeriod(
                year + "Q" + quarter, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** Empty for anything that is no quarter. */
    public static Optional<ReportPeriod> parse(String text) {
        Matcher parts = QUARTER.matcher(text == null ? "" : text);
        try {
            return parts.matches()
                    ? Optional.of(quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                    : Optional.empty();
        } catch (DateTimeException noQuarter) {
            return Optional.empty();
        }
    }

    public ReportPeriod previous() {
        return quarterOf(from.minusDays(1));
    }

    /** The last day of the month that lies so many months after the end. */
    public LocalDate monthsAfter(int months) {
        return YearMonth.from(to).plusMonths(months).atEndOfMonth();
    }
}
