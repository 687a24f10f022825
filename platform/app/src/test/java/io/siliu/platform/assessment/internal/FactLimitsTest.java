package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.assessment.FactLimit;
import io.siliu.platform.assessment.RuleCatalogue.Limit;
import io.siliu.rules.Indicator;
import io.siliu.rules.RuleSets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be established here is told of the indicators that ask for it, with the reason, and of no other. */
class FactLimitsTest {

    @Test
    void everyLimitIsOfAFactThatAnIndicatorAsksFor() {
        Set<String> asked = RuleSets.current().indicators().stream()
                .flatMap(indicator -> FactLimits.of(indicator.facts()).stream())
                .map(Limit::fact)
                .collect(Collectors.toSet());

        assertThat(asked).isEqualTo(FactLimits.ALL.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyLimitHasItsReason(String language) {
        ResourceBundle words =
                ResourceBundle.getBundle(language.equals("en") ? "messages.rules_en" : "messages.rules", Locale.ROOT);

        assertThat(FactLimits.ALL.keySet())
                .allSatisfy(fact -> assertThat(words.containsKey("rules.limit." + fact))
                        .as(fact)
                        .isTrue());
        assertThat(FactLimit.values())
                .allSatisfy(limit -> assertThat(words.containsKey("rules.limited." + limit))
                        .as(limit.name())
                        .isTrue());
    }

    @Test
    void theNarrowestStandsFirst() {
        assertThat(of("L11")).extracting(Limit::limit).containsOnly(FactLimit.NEVER);
        assertThat(of("V19")).extracting(Limit::limit).containsExactly(FactLimit.NO_AT_MOST);
        assertThat(of("L10")).extracting(Limit::limit).containsExactly(FactLimit.NO_AT_MOST);
        assertThat(FactLimits.of(List.of("signals.signing.valid.value", "signals.dataUse.queryRows.value")))
                .extracting(Limit::fact)
                .containsExactly("signals.dataUse.queryRows", "signals.signing.valid");
        assertThat(of("F04")).isEmpty();
    }

    private static List<Limit> of(String id) {
        Indicator indicator = RuleSets.current().indicator(id).orElseThrow();
        return FactLimits.of(indicator.facts());
    }
}
