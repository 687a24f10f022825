package io.siliu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A record whose flows agree is a plain no under every indicator of the shipped rule set. */
class MatchedRecordTest {

    @Test
    void noIndicatorHits() {
        Screening screening = RuleEngine.of(RuleSets.current())
                .screen(FactsFixture.aMatchedRecord().facts());

        assertThat(screening.hits()).isEmpty();
        // A sole proprietor with a licence in force: what speaks of others says so.
        assertThat(screening.unanswered())
                .allSatisfy(one -> assertThat(one.reason()).isEqualTo(Unanswered.Reason.OUT_OF_SCOPE))
                .extracting(Unanswered::indicator)
                .containsExactly("S27", "F14");
        assertThat(screening.outcomes()).hasSize(140);
    }
}
