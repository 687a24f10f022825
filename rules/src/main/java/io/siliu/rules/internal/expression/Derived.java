package io.siliu.rules.internal.expression;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A value worked out from others by one of the named functions. */
public record Derived(Function function, List<Expression> parts) implements Expression {

    /** The functions that the catalogue may call. */
    public enum Function {
        /** The size of a number without its sign. */
        ABSOLUTE,
        /** The amount that Chinese capitals (大写) say; capitals that say none are a broken fact. */
        CAPITALS,
        /** Whether two names are the same, read past width, spaces, bracket forms and （个体工商户）. */
        SAME_NAME,
        /** Days from the first date to the second. */
        DAYS_BETWEEN,
        /** Whether the first text begins with the second, as the code of a place does with that of its province. */
        BEGINS_WITH
    }

    public Derived {
        parts = List.copyOf(parts);
    }

    @Override
    public ValueType type() {
        return switch (function) {
            case ABSOLUTE -> parts.get(0).type();
            case CAPITALS -> ValueType.AMOUNT;
            case SAME_NAME, BEGINS_WITH -> ValueType.TRUTH;
            case DAYS_BETWEEN -> ValueType.NUMBER;
        };
    }

    @Override
    public Object evaluate(FactView view, Binding bindings) {
        Unknown unknown = null;
        List<Object> values = new ArrayList<>(parts.size());
        for (Expression part : parts) {
            Object value = view.valueOf(part, bindings);
            if (value instanceof Unknown one) {
                unknown = Unknown.join(unknown, one);
            }
            values.add(value);
        }
        return unknown == null ? apply(values, bindings) : unknown;
    }

    private Object apply(List<Object> values, Binding bindings) {
        return switch (function) {
            case ABSOLUTE -> ((BigDecimal) values.get(0)).abs();
            case CAPITALS -> capitals((String) values.get(0), bindings);
            case SAME_NAME -> TradeName.same((String) values.get(0), (String) values.get(1));
            case BEGINS_WITH -> ((String) values.get(0)).startsWith((String) values.get(1));
            case DAYS_BETWEEN ->
                BigDecimal.valueOf(ChronoUnit.DAYS.between((LocalDate) values.get(0), (LocalDate) values.get(1)));
        };
    }

    private Object capitals(String text, Binding bindings) {
        Optional<Money> amount = ChineseCapitals.parse(text);
        return amount.isPresent()
                ? amount.get().amount()
                : Unknown.broken(Binding.resolve(bindings, parts.get(0).key()), "not an amount in Chinese capitals");
    }

    @Override
    public String key() {
        return function + parts.stream().map(Expression::key).collect(Collectors.joining(",", "(", ")"));
    }
}
