package io.siliu.kernel.canonical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Values that hold no others: texts, numbers, truths, days and months. */
final class StoredPlainValue {

    private static final StoredWord TRUE = StoredWord.of("true");
    private static final StoredWord FALSE = StoredWord.of("false");

    private StoredPlainValue() {}

    /** Null for a class of another kind. */
    static StoredValue of(Class<?> type) {
        if (type == String.class) {
            return new Words();
        }
        if (type == Integer.class || type == int.class) {
            return new Number(type.isPrimitive());
        }
        if (type == Boolean.class || type == boolean.class) {
            return new Truth(type.isPrimitive());
        }
        if (type == LocalDate.class) {
            return new Day();
        }
        return type == YearMonth.class ? new Month() : null;
    }

    private static final class Words extends StoredValue {

        @Override
        Object present(StoredText text) {
            return text.text();
        }
    }

    private static final class Number extends StoredValue {

        private final boolean primitive;

        private Number(boolean primitive) {
            this.primitive = primitive;
        }

        @Override
        Object present(StoredText text) {
            return text.number();
        }

        @Override
        boolean isNeeded() {
            return primitive;
        }
    }

    private static final class Truth extends StoredValue {

        private final boolean primitive;

        private Truth(boolean primitive) {
            this.primitive = primitive;
        }

        @Override
        Object present(StoredText text) {
            if (text.takes(TRUE)) {
                return Boolean.TRUE;
            }
            if (text.takes(FALSE)) {
                return Boolean.FALSE;
            }
            throw StoredText.other();
        }

        @Override
        boolean isNeeded() {
            return primitive;
        }
    }

    private static final class Day extends StoredValue {

        @Override
        Object present(StoredText text) {
            text.take('"');
            int year = text.digits(4);
            text.take('-');
            int month = text.digits(2);
            text.take('-');
            int day = text.digits(2);
            text.take('"');
            try {
                return LocalDate.of(year, month, day);
            } catch (DateTimeException none) {
                throw StoredText.other();
            }
        }
    }

    private static final class Month extends StoredValue {

        @Override
        Object present(StoredText text) {
            text.take('"');
            int year = text.digits(4);
            text.take('-');
            int month = text.digits(2);
            text.take('"');
            try {
                return YearMonth.of(year, month);
            } catch (DateTimeException none) {
                throw StoredText.other();
            }
        }
    }
}
