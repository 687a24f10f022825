package io.siliu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nobody has to know a name of the catalogue's files to know what a threshold is. */
class ThresholdTitlesTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final RuleSet shipped = RuleSets.current();

    @Test
    void eachThresholdSaysInBothLanguagesWhatItIs() {
        for (Indicator indicator : shipped.indicators()) {
            parameters(indicator).forEachEntry((name, parameter) -> {
                String threshold = indicator.id() + " " + name;
                assertThat(parameter.path("title").path("zh").asString(""))
                        .as(threshold)
                        .containsPattern(HAN);
                assertThat(parameter.path("title").path("en").asString(""))
                        .as(threshold)
                        .isNotBlank()
                        .doesNotContainPattern(HAN);
            });
        }
    }

    @Test
    void noTwoThresholdsOfAnIndicatorAreCalledTheSame() {
        for (Indicator indicator : shipped.indicators()) {
            Set<String> titles = new HashSet<>();
            for (JsonNode parameter : parameters(indicator)) {
                assertThat(titles.add(parameter.path("title").path("zh").asString()))
                        .as(indicator.id())
                        .isTrue();
            }
        }
    }

    private JsonNode parameters(Indicator indicator) {
        return shipped.written(indicator.id()).orElseThrow().path("parameters");
    }
}
