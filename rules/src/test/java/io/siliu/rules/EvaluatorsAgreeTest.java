package io.siliu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.rules.fact.FourFlowFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drools and plain evaluation give the same answers, whatever is missing or broken. */
class EvaluatorsAgreeTest {

    private static final List<String> AMOUNTS = List.of(
            "settlement.gross", "settlement.netExpected", "features.monthIncome", "features.peers.medianIncome");
    private static final List<String> ORDERS = List.of("lessThan", "atMost", "greaterThan", "atLeast");
    private static final List<String> EQUALITIES = List.of("equal", "notEqual");
    private static final List<String> REFERENCES = List.of("NONE", "INVALID", "NOT_FOUND", "FOUND");

    @TempDir
    private Path directory;

    @Test
    void onTheShippedRuleSet() {
        Map<Outcome, Integer> seen = agree(RuleSets.current(), 3_000, 11);

        // The comparison means something only where every outcome occurs often.
        assertThat(seen).containsOnlyKeys(Outcome.values());
        assertThat(seen.values()).allSatisfy(count -> assertThat(count).isGreaterThan(300));
    }

    @Test
    void onHundredsOfIndicatorsWhereDroolsUsesItsIndexes() throws IOException {
        Random random = new Random(7);
        CatalogueFiles catalogue = new CatalogueFiles(directory);
        for (int number = 0; number < 300; number++) {
            String conditions = Stream.generate(() -> condition(random))
                    .limit(1 + random.nextInt(3))
                    .reduce((one, other) -> one + "," + other)
                    .orElseThrow();
            String joined = "{\"" + (random.nextInt(4) == 0 ? "or" : "and") + "\":[" + conditions + "]}";
            if (random.nextInt(4) == 0) {
                catalogue.indicatorWithScope("X" + number, condition(random), joined);
            } else {
                catalogue.indicator("X" + number, joined);
            }
        }

        Map<Outcome, Integer> seen = agree(catalogue.ruleSet("1"), 400, 12);

        assertThat(seen.values())
                .hasSize(4)
                .allSatisfy(count -> assertThat(count).isGreaterThan(300));
    }

    private static Map<Outcome, Integer> agree(RuleSet ruleSet, int count, long seed) {
        RuleEngine engine = RuleEngine.of(ruleSet);
        PlainEvaluator plain = PlainEvaluator.of(ruleSet);
        RandomFacts random = new RandomFacts(seed);
        List<FourFlowFacts> records = Stream.generate(random::next).limit(count).toList();
        List<Screening> together = engine.screenAll(records);
        Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
        for (int index = 0; index < count; index++) {
            FourFlowFacts facts = records.get(index);
            Screening expected = plain.screen(facts);
            assertThat(together.get(index))
                    .as("seed %s, record %s", seed, index)
                    .isEqualTo(expected);
            if (index % 10 == 0) {
                assertThat(engine.screen(facts)).isEqualTo(expected);
            }
            expected.outcomes().values().forEach(outcome -> seen.merge(outcome, 1, Integer::sum));
        }
        return seen;
    }

    private static String condition(Random random) {
        return switch (random.nextInt(6)) {
            case 0 ->
                "{\"equal\":[\"settlement.taskReference\",{\"word\":\"%s\"}]}".formatted(pick(REFERENCES, random));
            case 1 ->
                "{\"equal\":[\"occupation\",{\"text\":\"%s\"}]}"
                        .formatted(pick(List.of("RIDER", "CLEANER", "DRIVER"), random));
            case 2 ->
                "{\"%s\":[\"%s\",\"%s\"]}"
                        .formatted(pick(EQUALITIES, random), pick(AMOUNTS, random), pick(AMOUNTS, random));
            case 3 ->
                "{\"%s\":[\"settlement.settledOn\",{\"date\":\"2026-1%d-%d\"}]}"
                        .formatted(pick(ORDERS, random), random.nextInt(3), 10 + random.nextInt(18));
            default ->
                "{\"%s\":[\"%s\",{\"amount\":\"%d.0%d\"}]}"
                        .formatted(
                                pick(ORDERS, random), pick(AMOUNTS, random), random.nextInt(20_000), random.nextInt(2));
        };
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
