package io.siliu.platform.assessment.internal.web;

import io.siliu.rules.MadeOver;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Says what stands in the file of an indicator by now in place of each field of its page that shows something else. */
@Component
final class NewerFields {

    /** A number and the same in quotation marks read alike. */
    private static final Comparator<JsonNode> AS_READ = Comparator.comparing(NewerFields::written);

    private final MessageSource messages;
    private final ExpressionWords expressions;
    private final FactWords facts;

    NewerFields(MessageSource messages, ExpressionWords expressions, FactWords facts) {
        this.messages = messages;
        this.expressions = expressions;
        this.facts = facts;
    }

    /**
     * @param typed the file that the page shows
     * @param stands the file by now
     * @return by the names of the fields; a condition by the place of its outermost group
     */
    Map<String, String> of(JsonNode typed, JsonNode stands, Locale locale) {
        Comparison comparison = new Comparison(Thresholds.of(stands), locale);
        comparison.names(typed, stands);
        comparison.basis(typed.path("basis"), stands.path("basis"));
        comparison.parameters(typed.path("parameters"), stands.path("parameters"));
        comparison.ways(typed.path("circumstances"), stands.path("circumstances"));
        comparison.clause(ScopeForm.PLACE, typed.path(ScopeForm.PLACE), stands.path(ScopeForm.PLACE));
        comparison.places("r", typed.path("requires"), stands.path("requires"));
        return comparison.notes;
    }

    /** One file beside the other. */
    private final class Comparison {

        private final Map<String, String> notes = new HashMap<>();
        private final List<Thresholds> thresholds;
        private final Locale locale;

        Comparison(List<Thresholds> thresholds, Locale locale) {
            this.thresholds = thresholds;
            this.locale = locale;
        }

        void names(JsonNode typed, JsonNode stands) {
            text(
                    "title.zh",
                    typed.path("title").path("zh"),
                    stands.path("title").path("zh"));
            text(
                    "title.en",
                    typed.path("title").path("en"),
                    stands.path("title").path("en"));
            word("severity", "severity.", typed.path("severity"), stands.path("severity"));
            word("sixTrue", "assessment.sixTrue.", typed.path("sixTrue"), stands.path("sixTrue"));
        }

        void basis(JsonNode typed, JsonNode stands) {
            word("basis.kind", "rules.basis.", typed.path("kind"), stands.path("kind"));
            text(
                    "basis.zh",
                    typed.path("citation").path("zh"),
                    stands.path("citation").path("zh"));
            text(
                    "basis.en",
                    typed.path("citation").path("en"),
                    stands.path("citation").path("en"));
            text("basis.source", typed.path("source"), stands.path("source"));
            word("basis.confirmed", "rules.say.truth.", typed.path("confirmed"), stands.path("confirmed"));
        }

        void parameters(JsonNode typed, JsonNode stands) {
            typed.forEachEntry((name, parameter) -> {
                JsonNode rows = parameter.path("rows");
                for (int index = 0; index < rows.size(); index++) {
                    String field = "p." + name + "." + index;
                    JsonNode row = rows.get(index);
                    named(row, stands.path(name).path("rows")).ifPresent(other -> {
                        text(field, row.path("value"), other.path("value"));
                        text(field + ".to", row.path("to"), other.path("to"));
                    });
                }
            });
        }

        void ways(JsonNode typed, JsonNode stands) {
            for (int index = 0; index < typed.size(); index++) {
                String place = "c" + index;
                JsonNode way = typed.get(index);
                named(way, stands).ifPresent(other -> {
                    clause(place, way.path("when"), other.path("when"));
                    word(place + ".severity", "severity.", way.path("severity"), other.path("severity"));
                    JsonNode words = way.path("explanation");
                    text(
                            place + ".zh",
                            words.path("zh"),
                            other.path("explanation").path("zh"));
                    text(
                            place + ".en",
                            words.path("en"),
                            other.path("explanation").path("en"));
                    way.path("because")
                            .forEachEntry((name, fact) -> fact(
                                    place + ".b." + name,
                                    fact,
                                    other.path("because").path(name)));
                });
            }
        }

        /** Facts in a list; where others stand before or behind them, the list of changes tells it. */
        void places(String field, JsonNode typed, JsonNode stands) {
            for (int index = 0; typed.size() == stands.size() && index < typed.size(); index++) {
                fact(field + index, typed.get(index), stands.get(index));
            }
        }

        void clause(String field, JsonNode typed, JsonNode stands) {
            note(field, typed, stands, node -> expressions.sentence(node, thresholds, locale));
        }

        private void fact(String field, JsonNode typed, JsonNode stands) {
            note(
                    field,
                    typed,
                    stands,
                    node -> node.isString() ? facts.named(node.stringValue(), locale) : node.toString());
        }

        private void text(String field, JsonNode typed, JsonNode stands) {
            note(field, typed, stands, NewerFields::written);
        }

        private void word(String field, String key, JsonNode typed, JsonNode stands) {
            note(field, typed, stands, node -> messages.getMessage(key + written(node), null, written(node), locale));
        }

        private void note(String field, JsonNode typed, JsonNode stands, Function<JsonNode, String> said) {
            if (!typed.equals(AS_READ, stands)) {
                String none = messages.getMessage("rules.newer.none", null, locale);
                notes.put(field, stands.isMissingNode() ? none : said.apply(stands));
            }
        }
    }

    /** That of another list that bears the same name. */
    private static Optional<JsonNode> named(JsonNode one, JsonNode among) {
        Optional<String> name = MadeOver.nameOf(one);
        return among.valueStream()
                .filter(other -> name.isPresent() && MadeOver.nameOf(other).equals(name))
                .findFirst();
    }

    private static String written(JsonNode node) {
        return node.asString(node.toString());
    }
}
