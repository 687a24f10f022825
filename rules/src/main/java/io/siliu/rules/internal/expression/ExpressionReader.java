package io.siliu.rules.internal.expression;

import io.siliu.rules.internal.expression.ValueType.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Reads expressions from the catalogue and checks their types. A text is the path of a fact; an object with one key is
 * an operation or a constant; the README of the rules lists them all.
 */
public final class ExpressionReader {

    private static final Map<String, Comparison.Operator> COMPARISONS = Map.of(
            "equal", Comparison.Operator.EQUAL,
            "notEqual", Comparison.Operator.NOT_EQUAL,
            "lessThan", Comparison.Operator.LESS_THAN,
            "atMost", Comparison.Operator.AT_MOST,
            "greaterThan", Comparison.Operator.GREATER_THAN,
            "atLeast", Comparison.Operator.AT_LEAST);
    private static final Map<String, Derived.Function> FUNCTIONS = Map.of(
            "absolute", Derived.Function.ABSOLUTE,
            "capitals", Derived.Function.CAPITALS,
            "sameName", Derived.Function.SAME_NAME,
            "daysBetween", Derived.Function.DAYS_BETWEEN,
            "beginsWith", Derived.Function.BEGINS_WITH);

    private final String owner;
    private final Map<String, ParameterTable> parameters;
    private final SharedExpressions shared;

    /**
     * @param owner id of the indicator that is being read
     * @param parameters its parameters by name
     * @param shared the expressions of the whole rule set
     */
    public ExpressionReader(String owner, Map<String, ParameterTable> parameters, SharedExpressions shared) {
        this.owner = owner;
        this.parameters = Map.copyOf(parameters);
        this.shared = shared;
    }

    /** @throws IllegalArgumentException with what is wrong, when this is no expression or its types do not fit */
    public Expression read(JsonNode node) {
        return read(node, Map.of());
    }

    /** The same, for an expression that must be true or false. */
    public Expression readTruth(JsonNode node) {
        return truth(node, Map.of());
    }

    /**
     * An expression that speaks of elements which a truth has bound, for its explanation.
     *
     * @param truth the truth whose witness is explained
     */
    public Expression readBeside(JsonNode node, Expression truth) {
        Map<String, Class<?>> names = new HashMap<>();
        collectNames(truth, names);
        return read(node, names);
    }

    private static void collectNames(Expression expression, Map<String, Class<?>> names) {
        Expression plain = expression instanceof Shared inner ? inner.expression() : expression;
        if (plain instanceof Negation) {
            // What does not exist cannot be shown.
            return;
        }
        if (plain instanceof AnyOf any) {
            names.put(any.elements().name(), any.elements().list().type().of());
        }
        plain.parts().forEach(part -> collectNames(part, names));
    }

    private Expression read(JsonNode node, Map<String, Class<?>> names) {
        if (node == null) {
            throw new Miswritten("缺少一个表达式", "an expression is wanting");
        }
        if (node.isString()) {
            return shared.share(fact(node.stringValue(), names));
        }
        if (!node.isObject() || node.isEmpty()) {
            throw new Miswritten("不是表达式：" + node, "not an expression: " + node);
        }
        return shared.share(operation(node, names));
    }

    private static Expression fact(String path, Map<String, Class<?>> names) {
        List<String> segments = List.of(path.split("\\."));
        Class<?> element = names.get(segments.get(0));
        return element == null
                ? FactReference.ofFacts(path)
                : FactReference.ofBinding(segments.get(0), segments.subList(1, segments.size()), element);
    }

    private Expression operation(JsonNode node, Map<String, Class<?>> names) {
        String key = node.propertyNames().iterator().next();
        JsonNode inner = node.get(key);
        switch (key) {
            case "any", "count", "sum" -> {
                return collecting(key, node, names);
            }
            default -> requireOneKey(node);
        }
        if (COMPARISONS.containsKey(key)) {
            return comparison(COMPARISONS.get(key), inner, names);
        }
        if (FUNCTIONS.containsKey(key)) {
            return derived(FUNCTIONS.get(key), inner, names);
        }
        return switch (key) {
            case "and", "or" ->
                new Junction(Junction.Operator.valueOf(key.toUpperCase(Locale.ROOT)), truths(inner, names));
            case "not" -> new Negation(truth(inner, names));
            case "oneOf" -> oneOf(inner, names);
            case "present" -> new Presence(read(inner, names));
            case "empty" -> new Emptiness(list(inner, names));
            case "notEmpty" -> new Negation(shared.share(new Emptiness(list(inner, names))));
            case "plus", "minus", "times" ->
                arithmetic(Arithmetic.Operator.valueOf(key.toUpperCase(Locale.ROOT)), inner, names);
            case "parameter" -> parameter(inner.stringValue());
            case "amount" -> new Constant(ValueType.AMOUNT, decimal(inner));
            case "number" -> new Constant(ValueType.NUMBER, decimal(inner));
            case "text" -> new Constant(ValueType.TEXT, inner.stringValue());
            case "date" -> new Constant(ValueType.DATE, LocalDate.parse(inner.stringValue()));
            case "truth" -> new Constant(ValueType.TRUTH, inner.booleanValue());
            case "divide", "dividedBy", "over" ->
                throw new Miswritten(
                        "没有除法，因为除数可能是零；请把另一边相乘",
                        "there is no division, which may be by zero: multiply the other side instead");
            default -> throw new Miswritten("没有这种运算：" + key, "unknown operation: " + key);
        };
    }

    private static void requireOneKey(JsonNode node) {
        if (node.size() != 1) {
            throw new Miswritten("一个运算只有一个名字：" + node, "an operation has one key: " + node);
        }
    }

    private Expression collecting(String key, JsonNode node, Map<String, Class<?>> names) {
        Expression list = list(node.get(key), names);
        String name = node.path("as").stringValue();
        if (name.isEmpty() || names.containsKey(name)) {
            throw new Miswritten("as 要用一个没用过的名字：" + node, "\"as\" must be a new name: " + node);
        }
        Map<String, Class<?>> inner = new HashMap<>(names);
        inner.put(name, list.type().of());
        Elements elements = new Elements(list, name);
        if (key.equals("sum")) {
            Expression of = read(node.get("of"), inner);
            require(of.type().isNumeric(), "只能对数求和，不能用于", "a sum is taken over numbers", of);
            return new SumOf(elements, of);
        }
        Expression where = truth(node.get("where"), inner);
        return key.equals("any") ? new AnyOf(elements, where) : new CountOf(elements, where);
    }

    private Expression comparison(Comparison.Operator operator, JsonNode node, Map<String, Class<?>> names) {
        requireSize(node, 2);
        Expression left = read(node.get(0), names);
        Expression right = beside(left, node.get(1), names);
        boolean fits = left.type().isNumeric()
                ? left.type().equals(right.type()) || right.type().isNumeric() && isPlainZero(left, right)
                : left.type().equals(right.type());
        require(
                fits,
                "两边不是同一种：" + left.type().said().zh() + " 与",
                "the two sides differ in type: " + left.type() + " and",
                right);
        require(
                left.type().kind() != Kind.LIST && left.type().kind() != Kind.RECORD,
                "不能比较",
                "cannot be compared",
                left);
        require(!operator.isOrder() || left.type().isOrdered(), "没有大小先后之分", "has no order", left);
        return new Comparison(operator, left, right);
    }

    /** Zero is zero whether it counts yuan or things. */
    private static boolean isPlainZero(Expression left, Expression right) {
        return isZero(left) || isZero(right);
    }

    private static boolean isZero(Expression expression) {
        return expression instanceof Constant constant
                && constant.value() instanceof BigDecimal number
                && number.signum() == 0;
    }

    /** A {@code {"word": …}} takes its word list from the value it stands beside. */
    private Expression beside(Expression left, JsonNode node, Map<String, Class<?>> names) {
        if (node.isObject() && node.has("word")) {
            requireOneKey(node);
            return word(left.type(), node.get("word").stringValue());
        }
        return read(node, names);
    }

    private static Constant word(ValueType type, String word) {
        if (type.kind() == Kind.WORD) {
            for (Object constant : type.of().getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(word)) {
                    return new Constant(type, constant);
                }
            }
        }
        throw new Miswritten(type.said().zh() + "中没有这个词：" + word, type + " has no word " + word);
    }

    private Expression oneOf(JsonNode node, Map<String, Class<?>> names) {
        if (!node.isArray() || node.size() < 2) {
            throw new Miswritten("oneOf 要写一个值和它的几个选项：" + node, "oneOf takes a value and its choices: " + node);
        }
        List<Expression> choices = new ArrayList<>();
        for (int index = 1; index < node.size(); index++) {
            Expression left = read(node.get(0), names);
            choices.add(shared.share(
                    new Comparison(Comparison.Operator.EQUAL, left, beside(left, node.get(index), names))));
        }
        return new Junction(Junction.Operator.OR, choices);
    }

    private Expression derived(Derived.Function function, JsonNode node, Map<String, Class<?>> names) {
        boolean two = function != Derived.Function.ABSOLUTE && function != Derived.Function.CAPITALS;
        List<Expression> parts = new ArrayList<>();
        if (two) {
            requireSize(node, 2);
            node.forEach(part -> parts.add(read(part, names)));
        } else {
            parts.add(read(node, names));
        }
        for (Expression part : parts) {
            boolean fits = switch (function) {
                case ABSOLUTE -> part.type().isNumeric();
                case CAPITALS, SAME_NAME, BEGINS_WITH -> part.type().kind() == Kind.TEXT;
                case DAYS_BETWEEN -> part.type().kind() == Kind.DATE;
            };
            require(fits, function + " 不能用于", function + " does not take", part);
        }
        return new Derived(function, parts);
    }

    private Expression arithmetic(Arithmetic.Operator operator, JsonNode node, Map<String, Class<?>> names) {
        requireSize(node, 2);
        Expression left = read(node.get(0), names);
        Expression right = read(node.get(1), names);
        require(left.type().isNumeric(), operator + " 不能用于", operator + " does not take", left);
        require(right.type().isNumeric(), operator + " 不能用于", operator + " does not take", right);
        if (operator == Arithmetic.Operator.TIMES) {
            boolean amounts = left.type().kind() == Kind.AMOUNT && right.type().kind() == Kind.AMOUNT;
            require(!amounts, "金额不能乘以金额：", "an amount cannot be multiplied by an amount:", right);
            return new Arithmetic(
                    operator, left.type().kind() == Kind.AMOUNT ? left.type() : right.type(), left, right);
        }
        require(
                left.type().equals(right.type()),
                operator + " 的两边要是同一种，不能是 " + left.type().said().zh() + " 与",
                operator + " takes two of one type, not " + left.type() + " and",
                right);
        return new Arithmetic(operator, left.type(), left, right);
    }

    private Expression parameter(String name) {
        ParameterTable table = parameters.get(name);
        if (table == null) {
            throw new Miswritten("没有叫 " + name + " 的参数", "no parameter named " + name);
        }
        return new ParameterReference(owner, name, table);
    }

    private Expression list(JsonNode node, Map<String, Class<?>> names) {
        Expression list = read(node, names);
        require(list.type().kind() == Kind.LIST, "这里要一份清单，不能是", "a list is wanted, not", list);
        return list;
    }

    private Expression truth(JsonNode node, Map<String, Class<?>> names) {
        Expression truth = read(node, names);
        require(truth.type().kind() == Kind.TRUTH, "这里要能成立或不成立的条件，不能是", "a truth is wanted, not", truth);
        return truth;
    }

    private List<Expression> truths(JsonNode node, Map<String, Class<?>> names) {
        if (!node.isArray() || node.isEmpty()) {
            throw new Miswritten("这里要一组条件：" + node, "a list of truths is wanted: " + node);
        }
        List<Expression> truths = new ArrayList<>();
        for (Iterator<JsonNode> parts = node.iterator(); parts.hasNext(); ) {
            truths.add(truth(parts.next(), names));
        }
        return truths;
    }

    private static BigDecimal decimal(JsonNode node) {
        if (!node.isString()) {
            throw new Miswritten("数要写成带引号的文字才不失真：" + node, "a decimal is written as text, to stay exact: " + node);
        }
        return Decimals.read(node.stringValue());
    }

    private static void requireSize(JsonNode node, int size) {
        if (!node.isArray() || node.size() != size) {
            throw new Miswritten("要有 " + size + " 个运算对象：" + node, size + " operands are wanted: " + node);
        }
    }

    private static void require(boolean holds, String zh, String en, Expression expression) {
        if (!holds) {
            throw new Miswritten(
                    zh + " " + expression.type().said().zh() + "（" + expression.key() + "）",
                    en + " " + expression.type() + " (" + expression.key() + ")");
        }
    }
}
