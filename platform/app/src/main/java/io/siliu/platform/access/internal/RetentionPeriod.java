package io.siliu.platform.access.internal;

import java.time.LocalDate;

/**
 * How long something is kept, and which law wants it.
 *
 * @param months from the day on which the retention began
 */
record RetentionPeriod(int months, String source) {

    /** What began on this day or before may be gone today. */
    LocalDate upTo(LocalDate today) {
        return today.minusMonths(months);
    }

    /** The first day on which what began on a day may be gone; months end on different days. */
    LocalDate until(LocalDate began) {
        LocalDate until = began.plusMonths(months);
        while (upTo(until).isBefore(began)) {
            until = until.plusDays(1);
        }
        return until;
    }
}
