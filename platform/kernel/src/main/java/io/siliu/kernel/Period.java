package io.siliu.kernel;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Days from one date to another, both included; an open end is null.
 *
 * @param from first day
 * @param to last day, or null when no end is known
 */
public record Period(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException when the end lies before the start */
    public Period {
        requireNonNull(from, "from is null");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends before it starts: " + from + " to " + to);
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean contains(Period other) {
        return contains(other.from) && (to == null || (other.to != null && !other.to.isAfter(to)));
    }

    public boolean overlaps(Period other) {
        boolean startsInTime = to == null || !other.from.isAfter(to);
        boolean endsInTime = other.to == null || !other.to.isBefore(from);
        return startsInTime && endsInTime;
    }
}
