package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.internal.web.Condition.From;
import io.siliu.platform.assessment.internal.web.Condition.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads an expression of the catalogue as what the editor can show; whatever it cannot stays as it is written. */
final class ConditionReader {

    private static final Set<String> COMPARISONS =
            Set.of("greaterThan", "atLeast", "lessThan", "atMost", "equal", "notEqual", "beginsWith");
    private static final Set<String> CONSTANTS = Set.of("amount", "number", "text", "word", "date", "truth");
    private static final Set<String> ASKS = Set.of("present", "notEmpty", "empty");

    private ConditionReader() {}

    static Condition read(JsonNode node, String path) {
        return read(node, path, false);
    }

    private static Condition read(JsonNode node, String path, boolean negated) {
        if (node.isString()) {
            return Condition.comparison(path, negated, "holds", node.stringValue(), From.CONSTANT, "");
        }
        String key = node.isObject() && node.size() == 1
                ? node.propertyNames().iterator().next()
                : "";
        JsonNode inner = node.path(key);
        if (key.equals("not") && !negated) {
            return read(inner, path, true);
        }
        if ((key.equals("and") || key.equals("or")) && inner.isArray()) {
            return group(inner, path, negated, key.equals("and") ? Kind.ALL : Kind.ANY);
        }
        if (ASKS.contains(key) && inner.isString()) {
            return Condition.comparison(path, negated, key, inner.stringValue(), From.CONSTANT, "");
        }
        Condition comparison = COMPARISONS.contains(key)
                ? comparison(key, inner, path, negated)
                : key.equals("oneOf") ? oneOf(inner, path, negated) : null;
        return comparison == null ? Condition.written(path, negated, node.toPrettyString()) : comparison;
    }

    private static Condition group(JsonNode parts, String path, boolean negated, Kind kind) {
        List<Condition> all = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            all.add(read(parts.get(index), path + "." + index));
        }
        return Condition.group(path, kind, negated, all);
    }

    private static Condition comparison(String operator, JsonNode sides, String path, boolean negated) {
        if (sides.size() != 2 || !sides.get(0).isString()) {
            return null;
        }
        String fact = sides.get(0).stringValue();
        JsonNode other = sides.get(1);
        if (other.isString()) {
            return Condition.comparison(path, negated, operator, fact, From.FACT, other.stringValue());
        }
        if (other.has("parameter")) {
            String name = other.get("parameter").asString("");
            return Condition.comparison(path, negated, operator, fact, From.PARAMETER, name);
        }
        if (isConstant(other)) {
            return Condition.comparison(path, negated, operator, fact, From.CONSTANT, constant(other));
        }
        JsonNode factors = other.path("times");
        boolean product = factors.size() == 2
                && factors.get(0).isString()
                && factors.get(1).path("parameter").isString();
        return product
                ? Condition.comparison(
                        path,
                        negated,
                        operator,
                        fact,
                        From.PRODUCT,
                        Condition.product(
                                factors.get(0).stringValue(),
                                factors.get(1).get("parameter").stringValue()))
                : null;
    }

    private static Condition oneOf(JsonNode parts, String path, boolean negated) {
        boolean plain = parts.size() > 1
                && parts.get(0).isString()
                && parts.valueStream().skip(1).allMatch(ConditionReader::isConstant);
        if (!plain) {
            return null;
        }
        String values =
                parts.valueStream().skip(1).map(ConditionReader::constant).collect(Collectors.joining(", "));
        return Condition.comparison(path, negated, "oneOf", parts.get(0).stringValue(), From.CONSTANT, values);
    }

    private static boolean isConstant(JsonNode node) {
        return node.isObject()
                && node.size() == 1
                && CONSTANTS.contains(node.propertyNames().iterator().next());
    }

    private static String constant(JsonNode node) {
        return node.valueStream().findFirst().orElseThrow().asString("");
    }
}
