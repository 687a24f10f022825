package io.siliu.platform.access.internal;

import java.time.LocalDate;
import java.time.Month;

/**
 * How long something is kept, and which law wants it.
 *
 * @param months from the day on which the retention began, or from the next 1 January
 * @param fromYearEnd whether the months begin on the first day after the year of that day (会计档案管理办法 art 14)
 */
record RetentionPeriod(int months, boolean fromYearEnd, String source) {

    /** What began on this day or before may be gone today. */
    LocalDate upTo(LocalDate today) {
        LocalDate day = today.minusMonths(months);
        return fromYearEnd ? LocalDate.of(day.getYear() - 1, Month.DECEMBER, 31) : day;
    }

    /** The first day on which what began on a day may be gone; months end on different days. */
    LocalDate until(LocalDate began) {
        LocalDate from = fromYearEnd ? LocalDate.of(began.getYear() + 1, Month.JANUARY, 1) : began;
        LocalDate until = from.plusMonths(months);
        while (upTo(until).isBefore(began)) {
            until = until.plusDays(1);
        }
        return until;
    }
}
