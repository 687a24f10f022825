package io.siliu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Every indicator carries its own proof: an example that hits and one that just misses. */
class CatalogueExamplesTest {

    private static final RuleSet RULE_SET = RuleSets.current();
    private static final RuleEngine ENGINE = RuleEngine.of(RULE_SET);
    private static final PlainEvaluator PLAIN = PlainEvaluator.of(RULE_SET);

    private record Example(String indicator, JsonNode node) {

        String outcome() {
            return node.path("outcome").stringValue();
        }

        FactsFixture fixture() {
            FactsFixture fixture = FactsFixture.aMatchedRecord();
            node.get("with").forEachEntry(fixture::with);
            return fixture;
        }

        @Override
        public String toString() {
            return indicator + " " + outcome() + " with " + node.get("with");
        }
    }

    static List<String> indicators() {
        return RULE_SET.indicators().stream().map(Indicator::id).toList();
    }

    static Stream<Example> examples() {
        return indicators().stream().flatMap(id -> of(id).stream());
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void hasAHitAndANearMiss(String indicator) {
        assertThat(of(indicator)).extracting(Example::outcome).contains("HIT", "NO_HIT");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExampleGivesWhatItSays(Example example) {
        Screening screening = ENGINE.screen(example.fixture().facts());

        assertThat(screening.outcomes()).containsEntry(example.indicator(), Outcome.valueOf(example.outcome()));
        assertThat(PLAIN.screen(example.fixture().facts())).isEqualTo(screening);
        if (example.outcome().equals("HIT")) {
            assertThat(screening.hits())
                    .filteredOn(hit -> hit.indicator().equals(example.indicator()))
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.circumstance())
                            .isEqualTo(example.node().path("circumstance").stringValue()));
        }
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void everyCircumstanceIsShown(String indicator) {
        assertThat(of(indicator).stream()
                        .filter(example -> example.outcome().equals("HIT"))
                        .map(example -> example.node().path("circumstance").stringValue()))
                .containsAll(RULE_SET.indicator(indicator)
                        .orElseThrow()
                        .explanations()
                        .keySet());
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void whomItDoesNotSpeakOfIsShown(String indicator) {
        boolean speaksOfSome = written(indicator).has("scope");

        assertThat(of(indicator).stream().map(Example::outcome).anyMatch("NOT_APPLICABLE"::equals))
                .isEqualTo(speaksOfSome);
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void everyWayToBeSpokenOfIsShownAlone(String indicator) {
        JsonNode choices = written(indicator).path("scope").findPath("or");
        for (int index = 0; index < choices.size(); index++) {
            PlainEvaluator without = withoutChoice(indicator, index);

            assertThat(of(indicator).stream()
                            .filter(example -> example.outcome().equals("HIT")))
                    .as("an example that only choice %d lets in", index)
                    .anySatisfy(example -> assertThat(
                                    without.screen(example.fixture().facts()).outcomes())
                            .containsEntry(indicator, Outcome.NOT_APPLICABLE));
        }
    }

    private static PlainEvaluator withoutChoice(String indicator, int index) {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        JsonNode file = written(indicator);
        ((ArrayNode) file.path("scope").findPath("or")).remove(index);
        files.put(indicator + ".json", Json.text(file).getBytes(StandardCharsets.UTF_8));
        return PlainEvaluator.of(RuleSets.of(files));
    }

    private static JsonNode written(String indicator) {
        return RULE_SET.written(indicator).orElseThrow();
    }

    private static List<Example> of(String indicator) {
        try (InputStream file = RuleSets.class.getResourceAsStream("/indicators/" + indicator + ".json")) {
            JsonNode root = Json.MAPPER.readTree(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            List<Example> examples = new ArrayList<>();
            root.path("examples").forEach(node -> examples.add(new Example(indicator, node)));
            return examples;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
