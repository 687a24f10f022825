package io.siliu.platform.fourflow.internal.web;

import io.siliu.platform.fourflow.internal.FilterBounds;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The values of a filter as somebody typed them, or as they stand in an address; null or empty narrows nothing. What cannot be
 * read is refused with the name of its field.
 */
final class TypedFilter {

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,2})?");

    private TypedFilter() {}

    static Long number(String value, String field) {
        try {
            return CauseAddress.isEmpty(value) ? null : Long.valueOf(value.strip());
        } catch (NumberFormatException notANumber) {
            throw FilterBounds.notValid(field, "a number");
        }
    }

    static LocalDate day(String value, String field) {
        try {
            return CauseAddress.isEmpty(value) ? null : LocalDate.parse(value.strip());
        } catch (DateTimeException notADay) {
            throw FilterBounds.notValid(field, "a day such as 2026-09-07");
        }
    }

    static BigDecimal amount(String value, String field) {
        if (CauseAddress.isEmpty(value)) {
            return null;
        }
        String plain = value.strip().replace(",", "");
        if (!AMOUNT.matcher(plain).matches()) {
            throw FilterBounds.notValid(field, "an amount such as 1234.56");
        }
        return new BigDecimal(plain);
    }
}
