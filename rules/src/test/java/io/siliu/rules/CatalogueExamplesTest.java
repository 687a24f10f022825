package io.siliu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

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

    @Test
    void nearlyEveryCircumstanceIsShown() {
        List<String> shown = examples()
                .filter(example -> example.outcome().equals("HIT"))
                .map(example -> example.indicator() + " "
                        + example.node().path("circumstance").stringValue())
                .toList();
        List<String> all = RULE_SET.indicators().stream()
                .flatMap(each -> each.explanations().keySet().stream().map(name -> each.id() + " " + name))
                .toList();

        assertThat(shown.stream().distinct().toList().size()).isGreaterThan(all.size() - 20);
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
