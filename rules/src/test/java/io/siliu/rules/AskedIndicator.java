package io.siliu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.rules.fact.FourFlowFacts;
import java.util.List;
import java.util.Locale;

/** Asks one indicator of the shipped rule set. */
final class AskedIndicator {

    private static final RuleSet RULE_SET = RuleSets.current();
    private static final RuleEngine ENGINE = RuleEngine.of(RULE_SET);

    private final String id;

    private AskedIndicator(String id) {
        this.id = id;
    }

    static AskedIndicator of(String id) {
        return new AskedIndicator(id);
    }

    /** The one hit of this indicator; others may hit beside it. */
    Explained hits(FactsFixture fixture) {
        List<Hit> hits = ENGINE.screen(fixture.facts()).hits().stream()
                .filter(hit -> hit.indicator().equals(id))
                .toList();
        assertThat(hits).as("hits of " + id).hasSize(1);
        return new Explained(hits.get(0));
    }

    void doesNotHit(FactsFixture fixture) {
        assertThat(ENGINE.screen(fixture.facts()).outcomes()).containsEntry(id, Outcome.NO_HIT);
    }

    void isNotApplicable(FactsFixture fixture, Unanswered.Reason reason, String... facts) {
        says(fixture.facts(), Outcome.NOT_APPLICABLE, reason, facts);
    }

    void fails(FactsFixture fixture, String... facts) {
        says(fixture.facts(), Outcome.ERROR, Unanswered.Reason.BROKEN, facts);
    }

    private void says(FourFlowFacts facts, Outcome outcome, Unanswered.Reason reason, String... paths) {
        Screening screening = ENGINE.screen(facts);
        assertThat(screening.outcomes()).containsEntry(id, outcome);
        assertThat(screening.unanswered())
                .filteredOn(one -> one.indicator().equals(id))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.reason()).isEqualTo(reason);
                    assertThat(one.facts()).containsExactly(paths);
                });
    }

    /** A hit with its sentences. */
    record Explained(Hit hit) {

        Explained in(Locale locale, String sentence) {
            assertThat(RULE_SET.explain(hit, locale)).isEqualTo(sentence);
            return this;
        }

        Explained chinese(String sentence) {
            return in(Locale.SIMPLIFIED_CHINESE, sentence);
        }

        Explained english(String sentence) {
            return in(Locale.ENGLISH, sentence);
        }

        Explained of(Severity severity, SixTrue sixTrue) {
            assertThat(hit.severity()).isEqualTo(severity);
            assertThat(hit.sixTrue()).isEqualTo(sixTrue);
            return this;
        }
    }
}
