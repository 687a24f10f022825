package io.siliu.platform.assessment.internal.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Between which values an expression of the catalogue lies where it asks no fact: those of its thresholds, as they are in general
 * and by occupation and region.
 */
final class SettledValue {

    /** Zeros or decimals behind the digits that are written; no threshold has as many. */
    private static final int MOST_DIGITS = 30;

    private SettledValue() {}

    /** Empty where the expression asks a fact, or a threshold of which no row is a number. */
    static Optional<BigDecimal> lowest(JsonNode expression, List<Thresholds> thresholds) {
        return of(expression, thresholds, BigDecimal::min);
    }

    /** Empty where {@link #lowest} is. */
    static Optional<BigDecimal> highest(JsonNode expression, List<Thresholds> thresholds) {
        return of(expression, thresholds, BigDecimal::max);
    }

    private static Optional<BigDecimal> of(
            JsonNode expression, List<Thresholds> thresholds, BinaryOperator<BigDecimal> outer) {
        if (expression.has("parameter")) {
            return outermost(expression.path("parameter").asString(""), thresholds, outer);
        }
        for (String constant : List.of("number", "amount")) {
            if (expression.has(constant)) {
                return number(expression.path(constant).asString(""));
            }
        }
        return expression.path("times").isArray()
                ? product(expression.path("times"), thresholds, outer)
                : Optional.empty();
    }

    private static Optional<BigDecimal> product(
            JsonNode factors, List<Thresholds> thresholds, BinaryOperator<BigDecimal> outer) {
        Optional<BigDecimal> product = Optional.of(BigDecimal.ONE);
        for (JsonNode factor : factors) {
            Optional<BigDecimal> value = of(factor, thresholds, outer);
            product = product.flatMap(so -> value.map(so::multiply));
        }
        return product;
    }

    /** Of the rows that hold everywhere the first alone: the others are of another time. */
    private static Optional<BigDecimal> outermost(
            String name, List<Thresholds> thresholds, BinaryOperator<BigDecimal> outer) {
        return thresholds.stream()
                .filter(one -> one.name().equals(name))
                .flatMap(one -> Stream.concat(one.general().stream().limit(1), one.special().stream()))
                .flatMap(row -> number(row.value()).stream())
                .reduce(outer);
    }

    /** Empty where the text is no number, or one such as 1E999999999, of which each digit would be written out to show it. */
    static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text)).filter(number -> Math.abs((long) number.scale()) <= MOST_DIGITS);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
