package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.internal.web.Condition.From;
import io.siliu.platform.assessment.internal.web.Condition.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conditions of one circumstance as they come back from the form, with one change of their shape. Each field is named by
 * the place of its condition, such as {@code c0.1.fact}; a change by what is done and where, such as {@code add:c0}.
 */
final class ConditionForm {

    /** Deeper than anybody reads. */
    private static final int DEEPEST = 12;

    private final Map<String, String> fields;
    private final String act;
    private final String place;

    private ConditionForm(Map<String, String> fields, String change) {
        this.fields = fields;
        int colon = change.indexOf(':');
        this.act = colon < 0 ? "" : change.substring(0, colon);
        this.place = colon < 0 ? "" : change.substring(colon + 1);
    }

    /** @param change what is to be done to the shape, or empty */
    static Condition read(Map<String, String> fields, String path, String change) {
        return new ConditionForm(fields, change).read(path, 0);
    }

    static boolean has(Map<String, String> fields, String path) {
        return fields.containsKey(path + ".kind");
    }

    private Condition read(String path, int depth) {
        Condition condition = plain(path, depth);
        if (!path.equals(place)) {
            return condition;
        }
        return switch (act) {
            case "add" -> condition.with(and(condition.parts(), Condition.fresh("")));
            case "group" ->
                condition.with(and(
                        condition.parts(),
                        Condition.group("", other(condition.kind()), false, List.of(Condition.fresh("")))));
            case "wrap" -> Condition.group(path, Kind.ALL, false, List.of(condition, Condition.fresh("")));
            default -> condition;
        };
    }

    private static Kind other(Kind kind) {
        return kind == Kind.ALL ? Kind.ANY : Kind.ALL;
    }

    private Condition plain(String path, int depth) {
        Kind kind = among(Kind.values(), field(path, "kind"), Kind.COMPARISON);
        boolean negated = fields.containsKey(path + ".not");
        return switch (kind) {
            case ALL, ANY -> Condition.group(path, kind, negated, parts(path, depth));
            case WRITTEN -> Condition.written(path, negated, field(path, "raw"));
            case COMPARISON -> {
                String operator =
                        Condition.OPERATORS.contains(field(path, "operator")) ? field(path, "operator") : "equal";
                From from = from(path, operator);
                yield Condition.comparison(
                        path, negated, operator, FactWords.path(field(path, "fact")), from, otherSide(path, from));
            }
        };
    }

    /** One of several is one of several constants, whatever else was chosen before. */
    private From from(String path, String operator) {
        return operator.equals("oneOf") ? From.CONSTANT : among(From.values(), field(path, "from"), From.CONSTANT);
    }

    /** What is none of those that the page offers counts as the plainest of them. */
    private static <T extends Enum<T>> T among(T[] all, String name, T plainest) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst().orElse(plainest);
    }

    /** Each kind of other side has a field of its own; that of the kind that was chosen counts. */
    private String otherSide(String path, From from) {
        String parameter = field(path, "parameter").strip();
        String fact = FactWords.path(field(path, "other"));
        return switch (from) {
            case CONSTANT -> constant(path);
            case PARAMETER -> parameter;
            case FACT -> fact;
            case PRODUCT -> Condition.product(fact, parameter);
        };
    }

    /** What was typed or chosen, or all that were ticked, in the order of the page. */
    private String constant(String path) {
        String ticked = path + ".one.";
        String all = fields.keySet().stream()
                .filter(name -> name.startsWith(ticked))
                .map(name -> name.substring(ticked.length()))
                .collect(Collectors.joining("、"));
        return all.isEmpty() ? field(path, "value").strip() : all;
    }

    private List<Condition> parts(String path, int depth) {
        List<Condition> parts = new ArrayList<>();
        for (int index = 0; depth < DEEPEST && has(fields, path + "." + index); index++) {
            String below = path + "." + index;
            boolean dropped = act.equals("drop") && below.equals(place);
            if (!dropped) {
                parts.add(read(below, depth + 1));
            }
        }
        return parts;
    }

    private static List<Condition> and(List<Condition> parts, Condition another) {
        List<Condition> all = new ArrayList<>(parts);
        all.add(another);
        return all;
    }

    private String field(String path, String name) {
        return fields.getOrDefault(path + "." + name, "");
    }
}
