package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.rules.internal.catalogue.Place;
import io.siliu.rules.internal.catalogue.Reach;
import io.siliu.rules.internal.expression.ParameterTable;
import io.siliu.rules.internal.expression.ParameterTable.Row;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Every concrete indicator is proved by a record: its row answers the record, and taken out of the catalogue the record
 * is answered otherwise. The records come from the indicator's own examples, moved to the row's occupation, region and
 * day, with the fact that the threshold is held against between what the two rows say.
 */
class EachRowDecidesTest {

    static List<String> indicators() {
        return RuleSets.current().indicators().stream().map(Indicator::id).toList();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void everyConcreteIndicatorChangesSomeAnswer(String indicator) {
        Proof proof = new Proof(RuleSets.current(), indicator);

        assertThat(proof.unproved()).isEmpty();
        assertThat(proof.proved())
                .containsExactlyInAnyOrderElementsOf(RuleSets.current().concreteIndicators().stream()
                        .filter(each -> each.indicator().equals(indicator))
                        .map(ConcreteIndicator::id)
                        .toList());
    }

    @Test
    void aRowThatNoWholeNumberTellsFromTheNextIsFound() {
        assertThat(new Proof(withFirstValue("B06", "\"19.5\""), "B06").unproved())
                .containsExactly("B06/RIDER/11/2019-01-01 tasks");
        assertThat(new Proof(withFirstValue("B06", "\"18.5\""), "B06").unproved())
                .isEmpty();
    }

    /** The shipped rule set with another value in the first row that is for one region. */
    private static RuleSet withFirstValue(String indicator, String value) {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        String written = new String(files.get(indicator + ".json"), UTF_8);
        files.put(
                indicator + ".json",
                written.replaceFirst("(\"region\": \"11\",\\s*\"value\": )\"[0-9.]+\"", "$1" + value)
                        .getBytes(UTF_8));
        return RuleSets.of(files);
    }

    /** The rows of one indicator, each asked with and without. */
    private static final class Proof {

        private final String indicator;
        private final JsonNode file;
        private final Reach reach;
        private final PlainEvaluator whole;
        private final List<ConcreteIndicator> concretes;
        private final Map<String, PlainEvaluator> behind = new HashMap<>();
        private final TreeSet<String> proved = new TreeSet<>();
        private final List<String> unproved = new ArrayList<>();

        Proof(RuleSet ruleSet, String indicator) {
            this.indicator = indicator;
            file = ruleSet.written(indicator).orElseThrow();
            RuleSet alone = alone(file);
            whole = PlainEvaluator.of(alone);
            reach = Reach.of(
                    ruleSet.catalogue().definitions().stream()
                            .filter(each -> each.indicator().id().equals(indicator))
                            .findFirst()
                            .orElseThrow(),
                    ruleSet.catalogue());
            concretes = alone.concreteIndicators();
            concretes.forEach(this::prove);
        }

        List<String> unproved() {
            return unproved;
        }

        TreeSet<String> proved() {
            return proved;
        }

        private void prove(ConcreteIndicator concrete) {
            if (concrete.parameters().isEmpty()) {
                boolean hits = examples().stream()
                        .anyMatch(with -> answer(whole, fixture(with).facts()).startsWith("HIT"));
                note(concrete, "hit", hits);
                return;
            }
            for (String parameter : concrete.parameters().keySet()) {
                note(concrete, parameter, decides(parameter, rowOf(parameter, concrete)));
            }
        }

        private void note(ConcreteIndicator concrete, String what, boolean holds) {
            if (holds) {
                proved.add(concrete.id());
            } else {
                unproved.add(concrete.id() + " " + what);
            }
        }

        private Row rowOf(String parameter, ConcreteIndicator concrete) {
            return reach.tables().get(parameter).rows().stream()
                    .filter(row -> row.effective().from().equals(concrete.from())
                            && Optional.ofNullable(row.occupation()).equals(Optional.ofNullable(concrete.occupation()))
                            && Optional.ofNullable(row.region()).equals(Optional.ofNullable(concrete.region())))
                    .findFirst()
                    .orElseThrow();
        }

        private boolean decides(String parameter, Row row) {
            return reach.placesOf(parameter, row).anyMatch(place -> decidesAt(place, parameter, row));
        }

        private boolean decidesAt(Place place, String parameter, Row row) {
            ParameterTable table = reach.tables().get(parameter);
            Optional<PlainEvaluator> without =
                    Optional.ofNullable(place.rowWithout(row, table)).map(behind -> behind(parameter, behind));
            return examples().stream()
                    .flatMap(example -> around(example, parameter, row, place))
                    .map(facts -> facts.with("occupation", place.occupation())
                            .with("region", place.region())
                            .with("asOf", place.day().toString())
                            .facts())
                    .anyMatch(facts -> isAnswered(facts)
                            && !without.map(rest -> answer(rest, facts)).equals(Optional.of(answer(whole, facts))));
        }

        private boolean isAnswered(FourFlowFacts facts) {
            return Set.of(Outcome.HIT, Outcome.NO_HIT)
                    .contains(whole.screen(facts).outcomes().get(indicator));
        }

        /** The example as it is, and with each of its numbers about where the row and the one behind it draw the line. */
        private Stream<FactsFixture> around(JsonNode example, String parameter, Row row, Place place) {
            ParameterTable table = reach.tables().get(parameter);
            FourFlowFacts own = fixture(example).facts();
            Row exampleRow = table.rowFor(own.occupation(), own.region(), own.asOf());
            Row behind = place.rowWithout(row, table);
            if (behind == null || !(row.value() instanceof BigDecimal)) {
                return Stream.of(fixture(example));
            }
            Stream<FactsFixture> moved = example.properties().stream()
                    .filter(fact -> fact.getValue().isString()
                            && fact.getValue().stringValue().matches("\\d+(\\.\\d+)?"))
                    .flatMap(fact -> lines(
                                    new BigDecimal(fact.getValue().stringValue()),
                                    (BigDecimal) exampleRow.value(),
                                    (BigDecimal) row.value(),
                                    (BigDecimal) behind.value())
                            .map(line -> fixture(example).with(fact.getKey(), line.toPlainString())));
            return Stream.concat(moved, Stream.of(fixture(example)));
        }

        /** Values as exact as the example shows them, between the two lines and at them. */
        private static Stream<BigDecimal> lines(BigDecimal shown, BigDecimal at, BigDecimal one, BigDecimal other) {
            BigDecimal middle = one.add(other).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
            BigDecimal unit = BigDecimal.ONE.movePointLeft(shown.scale());
            return Stream.of(middle, one, other)
                    .map(line -> shown.multiply(line).divide(at, MathContext.DECIMAL64))
                    .map(line -> line.setScale(shown.scale(), RoundingMode.FLOOR))
                    .flatMap(line -> Stream.of(line, line.add(unit), line.subtract(unit)));
        }

        private List<JsonNode> examples() {
            List<JsonNode> examples = new ArrayList<>();
            file.path("examples").forEach(example -> examples.add(example.path("with")));
            return examples;
        }

        private static FactsFixture fixture(JsonNode with) {
            FactsFixture fixture = FactsFixture.aMatchedRecord();
            with.forEachEntry(fixture::with);
            return fixture;
        }

        /** What is said of the record, without the threshold that the sentence shows. */
        private String answer(PlainEvaluator evaluator, FourFlowFacts facts) {
            Screening screening = evaluator.screen(facts);
            return screening.outcomes().get(indicator)
                    + screening.hits().stream()
                            .map(hit -> " " + hit.circumstance() + " " + hit.severity())
                            .collect(joining());
        }

        private PlainEvaluator behind(String parameter, Row row) {
            return behind.computeIfAbsent(parameter + " " + row.value(), once -> onlyWith(parameter, row));
        }

        /** The catalogue with this one row for all records: what answers where a nearer one is taken out. */
        private PlainEvaluator onlyWith(String parameter, Row row) {
            JsonNode copy = file.deepCopy();
            ArrayNode rows = (ArrayNode) copy.at("/parameters/" + parameter + "/rows");
            rows.removeAll();
            rows.addObject()
                    .put("value", row.value().toString())
                    .put("source", row.source())
                    .put("from", "1999-01-01");
            return PlainEvaluator.of(alone(copy));
        }

        private static RuleSet alone(JsonNode file) {
            Map<String, byte[]> files = new HashMap<>();
            String id = file.path("id").stringValue();
            files.put("words.json", "{}".getBytes(UTF_8));
            files.put(
                    "catalogue.json",
                    Json.text(Map.of(
                                    "id",
                                    "alone",
                                    "version",
                                    "1",
                                    "validFrom",
                                    "2026-01-01",
                                    "indicators",
                                    List.of(id)))
                            .getBytes(UTF_8));
            files.put(id + ".json", Json.text(file).getBytes(UTF_8));
            return RuleSets.of(files);
        }
    }
}
