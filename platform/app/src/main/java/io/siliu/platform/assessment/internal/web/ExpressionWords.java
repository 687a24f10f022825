package io.siliu.platform.assessment.internal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Says an expression of the catalogue in words; one that has none is told as it is written. */
@Component
final class ExpressionWords {

    private final MessageSource messages;
    private final FactWords facts;

    ExpressionWords(MessageSource messages, FactWords facts) {
        this.messages = messages;
        this.facts = facts;
    }

    /** A condition with its groups. */
    Clause clause(JsonNode node, List<Thresholds> thresholds, Locale locale) {
        return new Reading(thresholds, locale, ListNames.NONE).clause(node, false);
    }

    /** The same in one sentence. */
    String sentence(JsonNode node, List<Thresholds> thresholds, Locale locale) {
        return new Reading(thresholds, locale, ListNames.NONE).within(node);
    }

    /** One condition being read: in which language, with which thresholds, and what its own names stand for. */
    private final class Reading {

        private final List<Thresholds> thresholds;
        private final Locale locale;
        private final ListNames names;

        Reading(List<Thresholds> thresholds, Locale locale, ListNames names) {
            this.thresholds = thresholds;
            this.locale = locale;
            this.names = names;
        }

        Clause clause(JsonNode node, boolean negated) {
            if (node.has("not")) {
                return clause(node.path("not"), !negated);
            }
            for (Clause.Kind kind : List.of(Clause.Kind.ALL, Clause.Kind.ANY)) {
                JsonNode parts = node.path(kind == Clause.Kind.ALL ? "and" : "or");
                if (parts.isArray()) {
                    List<Clause> clauses = new ArrayList<>();
                    parts.forEach(part -> clauses.add(clause(part, false)));
                    return new Clause(kind, negated, "", clauses);
                }
            }
            return Clause.one(negated ? say("not", within(node)) : said(node));
        }

        private String said(JsonNode node) {
            if (node.isString()) {
                return facts.subject(names.fromRoot(node.stringValue()), locale);
            }
            if (!node.isObject() || node.isEmpty()) {
                return node.toString();
            }
            if (node.has("as")) {
                return each(node);
            }
            String name = node.propertyNames().iterator().next();
            JsonNode inner = node.path(name);
            return switch (name) {
                case "parameter" -> facts.threshold(plain(inner), thresholds, locale);
                case "number", "amount" -> plain(inner);
                case "word", "text" -> facts.spoken(plain(inner), locale);
                case "truth" -> inner.isBoolean() ? say("truth." + inner.booleanValue()) : node.toString();
                case "equal", "notEqual" -> equal(name, inner);
                case "oneOf" -> say(name, said(inner.path(0)), joined(rest(inner), "or"));
                case "not" -> say(name, within(inner));
                case "and", "or" -> say("group", within(node));
                default -> spoken(name, inner, node);
            };
        }

        /** A constant; one that no rule set can have, such as several words where one belongs, as it is written. */
        private String plain(JsonNode constant) {
            return constant.asString(constant.toString());
        }

        /** What stands in brackets already needs none of its own. */
        private String within(JsonNode node) {
            for (String by : List.of("and", "or")) {
                if (node.path(by).isArray()) {
                    return joined(node.path(by).valueStream().toList(), by);
                }
            }
            return said(node);
        }

        private String each(JsonNode node) {
            String name = node.propertyNames().iterator().next();
            String list = node.path(name).asString("");
            JsonNode body = node.has("where") ? node.path("where") : node.path("of");
            String of =
                    new Reading(thresholds, locale, names.and(node.path("as").asString(""), list)).within(body);
            return spoken(name, List.of(facts.subject(names.fromRoot(list), locale), of), node);
        }

        private String equal(String name, JsonNode sides) {
            JsonNode truth = sides.path(1).path("truth");
            if (!truth.isBoolean()) {
                return say(name, said(sides.path(0)), said(sides.path(1)));
            }
            return say("is", said(sides.path(0)), say("truth." + (truth.booleanValue() == name.equals("equal"))));
        }

        private String spoken(String name, JsonNode inner, JsonNode whole) {
            List<JsonNode> sides = inner.isArray() ? inner.valueStream().toList() : List.of(inner);
            return spoken(name, sides.stream().map(this::said).toList(), whole);
        }

        private String spoken(String name, List<String> sides, JsonNode whole) {
            try {
                return say(name, sides.toArray());
            } catch (NoSuchMessageException unspoken) {
                return whole.toString();
            }
        }

        private String joined(List<JsonNode> parts, String by) {
            return parts.stream().map(this::said).collect(Collectors.joining(say(by)));
        }

        private List<JsonNode> rest(JsonNode parts) {
            return parts.valueStream().skip(1).toList();
        }

        private String say(String name, Object... sides) {
            return messages.getMessage("rules.say." + name, sides, locale);
        }
    }
}
