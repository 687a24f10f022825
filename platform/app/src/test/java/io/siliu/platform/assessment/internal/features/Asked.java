package io.siliu.platform.assessment.internal.features;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.rules.FactsJson;
import io.siliu.rules.Hit;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSets;
import io.siliu.rules.Screening;
import io.siliu.rules.fact.BrokenFact;
import io.siliu.rules.fact.FeatureFacts;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.rules.fact.SignalFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What the shipped rule set says of signals that the product computed, in a record that is in order otherwise. */
final class Asked {

    private static final RuleEngine ENGINE = RuleEngine.of(RuleSets.current());
    private static final FourFlowFacts EXAMPLE = example();

    private final String indicator;
    private final Screening screening;

    private Asked(String indicator, Screening screening) {
        this.indicator = indicator;
        this.screening = screening;
    }

    static Asked about(String indicator, SignalFacts signals) {
        return new Asked(indicator, ENGINE.screen(with(signals)));
    }

    /** By circumstance; none where the indicator is silent. */
    List<String> circumstances() {
        return screening.hits().stream()
                .filter(hit -> hit.indicator().equals(indicator))
                .map(Hit::circumstance)
                .toList();
    }

    /** Whether it could say yes or no at all. */
    boolean isAnswered() {
        return screening.unanswered().stream().noneMatch(one -> one.indicator().equals(indicator));
    }

    /** Of facts whose features are these, and whose broken facts too. */
    static Asked about(String indicator, Computed computed) {
        return new Asked(indicator, ENGINE.screen(with(computed.features(), computed.signals(), computed.broken())));
    }

    /** The facts for want of which it ended in an error; empty where it did not. */
    List<String> errors() {
        return screening.errors().stream()
                .filter(one -> one.indicator().equals(indicator))
                .flatMap(one -> one.facts().stream())
                .toList();
    }

    private static FourFlowFacts with(SignalFacts signals) {
        return with(EXAMPLE.features(), signals, List.of());
    }

    private static FourFlowFacts with(FeatureFacts features, SignalFacts signals, List<BrokenFact> broken) {
        return new FourFlowFacts(
                EXAMPLE.record(),
                EXAMPLE.revision(),
                EXAMPLE.kind(),
                EXAMPLE.asOf(),
                EXAMPLE.engagement(),
                EXAMPLE.occupation(),
                EXAMPLE.region(),
                EXAMPLE.settlement(),
                EXAMPLE.enterprise(),
                EXAMPLE.worker(),
                EXAMPLE.task(),
                EXAMPLE.contracts(),
                EXAMPLE.bankReceipts(),
                EXAMPLE.invoices(),
                EXAMPLE.consents(),
                EXAMPLE.discrepancies(),
                features,
                signals,
                broken);
    }

    private static FourFlowFacts example() {
        try (InputStream example = RuleSets.class.getResourceAsStream("/schema/four-flow-facts.example.json")) {
            return FactsJson.read(new String(example.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
