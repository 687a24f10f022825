package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;

import org.junit.jupiter.api.Test;

/** Whatever level of the signals is missing or lags behind, the answer names the feature. */
class FeatureNotComputedTest {

    private static final AskedIndicator F04 = AskedIndicator.of("F04");
    private static final String RING = "signals.transfers.ringLength";

    @Test
    void aMissingFeatureIsNamed() {
        F04.isNotApplicable(aMatchedRecord().with("signals", null), Unanswered.Reason.MISSING, RING);
        F04.isNotApplicable(aMatchedRecord().with("signals.transfers", null), Unanswered.Reason.MISSING, RING);
        F04.isNotApplicable(aMatchedRecord().with(RING, null), Unanswered.Reason.MISSING, RING);
        F04.isNotApplicable(aMatchedRecord().with(RING + ".value", null), Unanswered.Reason.MISSING, RING + ".value");
    }

    @Test
    void aPartThatLagsBehindIsAnError() {
        F04.fails(aMatchedRecord().withBroken("signals.transfers", "lags behind"), "signals.transfers");
    }
}
