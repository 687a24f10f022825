package io.siliu.rules.internal.catalogue;

import io.siliu.rules.internal.expression.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Observed values as they are stored: independent of language, exact but for amounts, which are shown to the cent. */
final class PlainForm {

    private PlainForm() {}

    static String of(ValueType type, Object value) {
        return switch (type.kind()) {
            case AMOUNT ->
                ((BigDecimal) value).setScale(2, RoundingMode.HALF_UP).toPlainString();
            case NUMBER -> number((BigDecimal) value);
            case WORD -> ((Enum<?>) value).name();
            case LIST -> ((List<?>) value).stream().map(String::valueOf).collect(Collectors.joining(","));
            case TEXT, DATE, MONTH, TRUTH, RECORD -> value.toString();
        };
    }

    private static String number(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
