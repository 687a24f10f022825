package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.RuleSetDifference.Change;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two versions side by side, field by field. */
class RuleSetDifferenceTest {

    private static final RuleSet SHIPPED = RuleSets.current();

    @Test
    void aVersionDoesNotDifferFromItself() {
        assertThat(RuleSetDifference.between(SHIPPED, RuleSets.of(RuleSets.shippedFiles())))
                .isEmpty();
    }

    @Test
    void aThresholdIsNamedByItsRow() {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        String b10 = text(files, "B10.json");
        // The first row is the one for all occupations and regions.
        files.put(
                "B10.json",
                b10.replaceFirst("\"value\": \"12.0\"", "\"value\": \"11.5\"").getBytes(UTF_8));

        assertThat(RuleSetDifference.between(SHIPPED, RuleSets.of(files)))
                .containsExactly(new Change("B10", "parameters.orders.rows[*/*/2019-01-01].value", "12.0", "11.5"));
    }

    @Test
    void versionIndicatorsAndRulesAreCompared() {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        String head = text(files, "catalogue.json");
        String withoutB22 =
                head.replaceFirst("\"B22\",\\s*", "").replaceFirst("\"version\": \"[^\"]+\"", "\"version\": \"9\"");
        files.put("catalogue.json", withoutB22.getBytes(UTF_8));
        files.put(
                "conclusions.drl",
                text(files, "conclusions.drl").replace("S16", "S17").getBytes(UTF_8));

        assertThat(RuleSetDifference.between(SHIPPED, RuleSets.of(files)))
                .extracting(Change::place)
                .containsExactly("catalogue", "B22", "rules");
        assertThat(RuleSetDifference.between(SHIPPED, RuleSets.of(files)))
                .filteredOn(change -> change.place().equals("rules"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.path()).isEqualTo("wages paid as gig pay");
                    assertThat(change.before()).contains("S16").doesNotContain("split income");
                    assertThat(change.after()).contains("S17");
                });
    }

    @Test
    void rulesThatDifferInRemarksAloneAreToldAsAWhole() {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        files.put("conclusions.drl", (text(files, "conclusions.drl") + "// looked at in November\n").getBytes(UTF_8));

        assertThat(RuleSetDifference.between(SHIPPED, RuleSets.of(files)))
                .singleElement()
                .satisfies(change -> assertThat(change.path()).isEmpty());
    }

    @Test
    void anElementWithoutANameIsNamedByItsPlace() {
        assertThat(RuleSetDifference.ofIndicator(
                        "F04",
                        Json.MAPPER.readTree("{\"requires\":[{\"indicator\":\"B01\"},{}]}"),
                        Json.MAPPER.readTree("{\"requires\":[{\"indicator\":\"B01\"},{\"fact\":\"asOf\"}]}")))
                .containsExactly(new Change("F04", "requires[1].fact", null, "asOf"));
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), UTF_8);
    }
}
