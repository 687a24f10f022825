package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.rules.DraftFault.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A draft is held to the examples that it carries: they say what its author means to hit. */
class DraftExamplesTest {

    @Test
    void aThresholdThatLeavesAnExampleBehindIsNamedWithItsValues() {
        assertThat(failed(changed("F04", "\"value\": \"4\"", "\"value\": \"3\"")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.place()).isEqualTo("F04");
                    assertThat(fault.message().en())
                            .isEqualTo(
                                    "Example 1 (signals.transfers.ringLength.value = 4) is to be a hit by RING, and it"
                                            + " is no hit now; correct the example, or the conditions and thresholds.");
                    assertThat(fault.message().zh()).contains("示例 1", "写的是命中（RING），现在是未命中");
                });
    }

    @Test
    void aThresholdWhoseExamplesAreChangedWithItIsNot() {
        Map<String, byte[]> files = changed("F04", "\"value\": \"4\"", "\"value\": \"3\"");
        replace(
                files,
                "F04",
                "\"signals.transfers.ringLength.value\": \"4\"",
                "\"signals.transfers.ringLength.value\": \"3\"");

        assertThat(failed(files)).isEmpty();
    }

    @Test
    void aNearMissThatHitsNowIsNamed() {
        assertThat(failed(changed("F04", "\"value\": \"4\"", "\"value\": \"5\"")))
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.message().en())
                                .startsWith(
                                        "Example 2 (signals.transfers.ringLength.value = 5) is to be no hit, and it is a hit by RING"));
    }

    @Test
    void anotherCircumstanceThanTheStatedOneIsNamed() {
        assertThat(failed(changed("F22", "\"circumstance\": \"LATE\"", "\"circumstance\": \"GRAVE\"")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().en())
                        .contains("is to be a hit by GRAVE, and it is a hit by LATE now"));
    }

    @Test
    void factsThatAreNoneAreNamed() {
        assertThat(failed(changed(
                        "F04", "signals.transfers.ringLength.value\": \"4\"", "signals.transfer.ring\": \"4\"")))
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.message().en()).contains("example 1", "no fact named signals.transfer.ring"));
        assertThat(failed(changed("F04", "ringLength.value\": \"4\"", "ringLength.value\": \"four\"")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().en()).contains("cannot be read", "ringLength"));
    }

    @Test
    void eachExampleIsToldWithWhatItIsNow() {
        RuleSet changed = RuleSets.of(changed("F04", "\"value\": \"4\"", "\"value\": \"3\""));

        assertThat(IndicatorExamples.tried(changed, "F04"))
                .satisfiesExactly(
                        hit -> {
                            assertThat(hit.holds()).isFalse();
                            assertThat(hit.found()).isEqualTo(new TriedExample.Said("NO_HIT", null));
                            assertThat(hit.with()).containsEntry("signals.transfers.ringLength.value", "4");
                        },
                        miss -> assertThat(miss.holds()).isTrue());
        assertThat(IndicatorExamples.tried(changed, "Z99")).isEmpty();
    }

    private static List<DraftFault> failed(Map<String, byte[]> files) {
        return DraftChecks.check(files, List.of()).stream()
                .filter(fault -> fault.kind() == Kind.EXAMPLE_FAILED)
                .toList();
    }

    private static Map<String, byte[]> changed(String indicator, String from, String to) {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        files.remove("conclusions.drl");
        files.put(
                "catalogue.json",
                "{\"id\":\"draft\",\"version\":\"1\",\"validFrom\":\"2026-01-01\",\"indicators\":[\"%s\"]}"
                        .formatted(indicator)
                        .getBytes(UTF_8));
        replace(files, indicator, from, to);
        return files;
    }

    private static void replace(Map<String, byte[]> files, String indicator, String from, String to) {
        files.computeIfPresent(
                indicator + ".json",
                (name, text) -> new String(text, UTF_8).replace(from, to).getBytes(UTF_8));
    }
}
