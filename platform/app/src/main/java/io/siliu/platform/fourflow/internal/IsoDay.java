package io.siliu.platform.fourflow.internal;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The day with which a value begins, as {@code 2026-03-05}. A paper is asked for its days many times, and a formatter that
 * knows every form of a date takes many times as long as the one form that a reading has.
 */
final class IsoDay {

    private static final int LENGTH = 10;
    private static final int FIRST_HYPHEN = 4;
    private static final int SECOND_HYPHEN = 7;

    private IsoDay() {}

    /** Null where it begins with none. */
    static LocalDate of(String value) {
        if (value == null
                || value.length() < LENGTH
                || value.charAt(FIRST_HYPHEN) != '-'
                || value.charAt(SECOND_HYPHEN) != '-') {
            return null;
        }
        int year = number(value, 0, FIRST_HYPHEN);
        int month = number(value, FIRST_HYPHEN + 1, SECOND_HYPHEN);
        int day = number(value, SECOND_HYPHEN + 1, LENGTH);
        if (year < 0 || month < 0 || day < 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    /** The number that these characters are; below 0 where they are not all digits. */
    private static int number(String value, int from, int to) {
        int number = 0;
        for (int place = from; place < to; place++) {
            int digit = value.charAt(place) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
