package io.siliu.platform.assessment.internal.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What an expression of the catalogue is where it asks no fact: its thresholds as they are in general. */
final class GeneralValue {

    /** Zeros or decimals behind the digits that are written; no threshold has as many. */
    private static final int MOST_DIGITS = 30;

    private GeneralValue() {}

    /** Empty where the expression asks a fact, or a threshold that has no general row or is no number. */
    static Optional<BigDecimal> of(JsonNode expression, List<Thresholds> thresholds) {
        if (expression.has("parameter")) {
            return general(expression.path("parameter").asString(""), thresholds);
        }
        for (String constant : List.of("number", "amount")) {
            if (expression.has(constant)) {
                return number(expression.path(constant).asString(""));
            }
        }
        return expression.path("times").isArray() ? product(expression.path("times"), thresholds) : Optional.empty();
    }

    private static Optional<BigDecimal> product(JsonNode factors, List<Thresholds> thresholds) {
        Optional<BigDecimal> product = Optional.of(BigDecimal.ONE);
        for (JsonNode factor : factors) {
            Optional<BigDecimal> value = of(factor, thresholds);
            product = product.flatMap(so -> value.map(so::multiply));
        }
        return product;
    }

    private static Optional<BigDecimal> general(String name, List<Thresholds> thresholds) {
        return thresholds.stream()
                .filter(one -> one.name().equals(name))
                .flatMap(one -> one.general().stream())
                .findFirst()
                .flatMap(row -> number(row.value()));
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
