package io.siliu.rules;

import io.siliu.kernel.Money;
import io.siliu.rules.fact.Quantity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.exc.ValueInstantiationException;

/**
 * What is wrong with one field and what to write instead. Never repeats the value, which may be personal.
 *
 * @param what continues a sentence that begins with the name of the field
 */
record FactsFault(String what, String remedy) {

    static FactsFault of(DatabindException wrong) {
        if (wrong instanceof PropertyBindingException unknown) {
            return new FactsFault("is not a fact", "use one of " + names(unknown.getKnownPropertyIds()));
        }
        if (wrong.getCause() instanceof NullPointerException missing) {
            return new FactsFault("lacks a fact that every record has", String.valueOf(missing.getMessage()));
        }
        if (wrong instanceof ValueInstantiationException refused) {
            return new FactsFault(
                    "does not hold what it must",
                    "write " + form(refused.getType().getRawClass()));
        }
        if (wrong instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return new FactsFault("does not hold what it must", "write " + form(mismatch.getTargetType()));
        }
        return new FactsFault("does not hold what it must", "see the schema of FourFlowFacts");
    }

    String sentence(String field) {
        return (field == null ? "The record" : field) + " " + what + "; " + remedy + ".";
    }

    private static String names(Collection<Object> known) {
        return known == null
                ? "the names in the schema"
                : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String form(Class<?> type) {
        if (type == Money.class) {
            return "an amount in yuan as text with at most two decimals, such as \"1234.50\"";
        }
        if (type == Quantity.class) {
            return "a number as text with at most six decimals, such as \"0.95\"";
        }
        if (type == LocalDate.class) {
            return "a date such as \"2026-09-07\"";
        }
        if (type == YearMonth.class) {
            return "a month such as \"2026-09\"";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == Boolean.class) {
            return "true, false or null";
        }
        if (type == String.class) {
            return "a text";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }
}
