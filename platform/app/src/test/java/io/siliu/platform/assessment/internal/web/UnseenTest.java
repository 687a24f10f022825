package io.siliu.platform.assessment.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.rules.Indicator;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a page says an indicator leaves out of a person is what its facts leave out. */
class UnseenTest {

    private final RuleSet shipped = RuleSets.current();

    @ParameterizedTest
    @ValueSource(strings = {"S01", "S02", "S03", "S04", "S05", "S06", "S07", "S24", "S25", "I02", "C05", "V04"})
    void nothingIsPromisedOfWhatReadsTheIdentityItself(String indicator) {
        assertThat(of(indicator)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"F02", "F07", "S13"})
    void namesAreNotPromisedWhereNamesAreCompared(String indicator) {
        assertThat(of(indicator)).contains(Unseen.ALL_BUT_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B01", "B10", "C04", "F04", "F22", "V05"})
    void workMoneyAndTimesTellNothingOfThePerson(String indicator) {
        assertThat(of(indicator)).contains(Unseen.PERSON);
    }

    private Optional<Unseen> of(String id) {
        Indicator indicator = shipped.indicators().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        JsonNode written = shipped.written(id).orElseThrow();
        return Unseen.of(AskedFacts.of(indicator.facts(), written), AskedFacts.shown(written));
    }
}
