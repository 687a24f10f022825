package io.siliu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A record whose flows agree is a plain no under every indicator of the shipped rule set. */
class MatchedRecordTest {

    @Test
    void everyIndicatorSaysNo() {
        Screening screening = RuleEngine.of(RuleSets.current())
                .screen(FactsFixture.aMatchedRecord().facts());

        assertThat(screening.hits()).isEmpty();
        assertThat(screening.unanswered()).isEmpty();
        assertThat(screening.outcomes())
                .containsOnlyKeys(
                        "B01", "B03", "S25", "C01", "C05", "I10", "F02", "F08", "F10", "V01", "V03", "V04", "V05")
                .allSatisfy((indicator, outcome) -> assertThat(outcome).isEqualTo(Outcome.NO_HIT));
    }
}
