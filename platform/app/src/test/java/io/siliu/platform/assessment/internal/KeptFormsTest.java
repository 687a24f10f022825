package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.assessment.internal.features.Stale;
import io.siliu.rules.FactsJson;
import io.siliu.rules.RuleSets;
import io.siliu.rules.fact.ClientSignals;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.rules.fact.MeasuredAmount;
import io.siliu.rules.fact.SignalFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Signals are kept once, with the features of the sealing, and stand in the facts all the same. */
class KeptFormsTest {

    private static final MeasuredAmount AMOUNT = new MeasuredAmount(Money.of("7.00"), List.of("SPENT/7/2026-09"));

    private static final FourFlowFacts FACTS = example();
    private static final Features FEATURES = new Features(
            FACTS.features(),
            FACTS.consents(),
            Map.of("77/0", List.of("FF-1")),
            FACTS.signals(),
            FACTS.broken(),
            List.of(new Stale("signals.client.closedDaysShare", Instant.parse("2026-10-02T00:00:00Z"), 3)),
            Map.of("78/0", "玖佰叁拾圆玖角整"));

    @Test
    void factsAreKeptWithoutTheirSignalsAndAreWholeAgainWithThem() {
        byte[] signals = FeaturesText.signals(new FeaturesText.Written().of(FEATURES));
        FactsText text = FactsText.of(FACTS, signals);
        assertThat(text.whole()).isEqualTo(FactsText.write(FACTS));
        assertThat(FactsText.isParted(text.kept())).isTrue();
        assertThat(text.kept()).hasSize(text.whole().length - signals.length + 1);
        assertThat(FactsText.whole(text.kept(), signals)).isEqualTo(text.whole());
        assertThat(FactsText.read(new String(text.whole(), UTF_8))).isEqualTo(FACTS);
    }

    @Test
    void factsThatStandAloneAreKeptWhole() {
        FactsText text = FactsText.of(FACTS);
        assertThat(text.kept()).isEqualTo(text.whole()).isEqualTo(FactsText.write(FACTS));
        assertThat(FactsText.isParted(text.kept())).isFalse();
    }

    @Test
    void featuresAreReadAsTheyWereWritten() {
        FeaturesText.Kept kept = FeaturesText.read(new FeaturesText.Written().of(FEATURES));
        assertThat(kept.features()).isEqualTo(FEATURES);
        assertThat(kept.signals()).isEqualTo(FactsJson.canonical(FACTS.signals()));
    }

    @Test
    void whatSeveralHaveInCommonIsWrittenInEachOfThem() {
        ClientSignals client =
                new ClientSignals(null, null, null, null, null, null, null, null, null, null, null, AMOUNT, null, null);
        Features other = FEATURES.with(of(client));
        FeaturesText.Written written = new FeaturesText.Written();
        assertThat(client).isNotEqualTo(FACTS.signals().client());
        for (Features each : List.of(FEATURES, other, FEATURES, FEATURES.with(of(null)), other, FEATURES.with(null))) {
            FeaturesText.Kept kept = FeaturesText.read(written.of(each));
            assertThat(kept.features()).isEqualTo(each);
            assertThat(kept.signals()).isEqualTo(each.signals() == null ? null : FactsJson.canonical(each.signals()));
        }
    }

    /** The signals of the example, of another enterprise. */
    private static SignalFacts of(ClientSignals client) {
        SignalFacts other = FACTS.signals();
        return new SignalFacts(
                other.delivery(),
                client,
                other.pay(),
                other.identity(),
                other.registration(),
                other.ties(),
                other.accounts(),
                other.agreement(),
                other.signing(),
                other.will(),
                other.proxy(),
                other.transfers(),
                other.source(),
                other.payout(),
                other.invoicing(),
                other.invoicePaper(),
                other.labour(),
                other.dataUse());
    }

    @Test
    void featuresWithoutSignalsAreOneLine() {
        Features none = FEATURES.with(null);
        FeaturesText.Kept kept = FeaturesText.read(new FeaturesText.Written().of(none));
        assertThat(kept.features()).isEqualTo(none);
        assertThat(kept.signals()).isNull();
    }

    /** Their facts stay whole, because their signals stand in another form. */
    @Test
    void featuresThatWereKeptBeforeStayReadable() {
        FeaturesText.Kept kept = FeaturesText.read(Json.MAPPER.writeValueAsBytes(FEATURES));
        assertThat(kept.features()).isEqualTo(FEATURES);
        assertThat(kept.signals()).isNull();
        assertThat(FactsText.of(FACTS, kept.signals()).kept()).isEqualTo(FactsText.write(FACTS));
    }

    @Test
    void featuresOfTheTimeBeforeCapitalsWereKeptHaveNone() {
        ObjectNode before = (ObjectNode) Json.STORED.readTree(Json.MAPPER.writeValueAsBytes(FEATURES));
        before.remove("inCapitals");
        FeaturesText.Kept kept = FeaturesText.read(Json.MAPPER.writeValueAsBytes(before));
        assertThat(kept.features().inCapitals()).isEmpty();
        assertThat(kept.features().elsewhere()).isEqualTo(FEATURES.elsewhere());
    }

    private static FourFlowFacts example() {
        try (InputStream example = RuleSets.class.getResourceAsStream("/schema/four-flow-facts.example.json")) {
            return FactsJson.read(new String(example.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
