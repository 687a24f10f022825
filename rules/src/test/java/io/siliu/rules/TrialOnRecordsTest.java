package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.rules.DraftFault.Kind;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An indicator that hits all that it speaks of tells nothing apart, though it leaves most records out. */
class TrialOnRecordsTest {

    @Test
    void whatHitsAllThatItAnswersIsRefusedThoughOthersAreLeftOut() {
        assertThat(trial(rings(100, 3, 40, 0))).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.MATCHES_EVERYTHING);
            assertThat(fault.message().en()).contains("100.0% of the 100 records");
        });
    }

    @Test
    void nearlyAllIsRemarkedWithTheShare() {
        assertThat(trial(rings(95, 3, 0, 5))).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.MATCHES_NEARLY_EVERYTHING);
            assertThat(fault.kind().isRemark()).isTrue();
            assertThat(fault.message().en()).contains("95.0% of the 100 records");
            assertThat(fault.message().zh()).contains("95.0%", "100 条");
        });
        assertThat(trial(rings(94, 3, 0, 6))).isEmpty();
        assertThat(trial(rings(1_999, 3, 0, 1)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().en()).contains("99.9% of"));
    }

    @Test
    void tooFewToTryItOnIsSaid() {
        assertThat(trial(rings(19, 3, 81, 0))).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.NOT_TRIED);
            assertThat(fault.place()).isEqualTo("F04");
            assertThat(fault.message().en()).contains("it answers 19");
        });
        assertThat(trial(rings(19, 3, 0, 0))).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.NOT_TRIED);
            assertThat(fault.place()).as("the whole draft").isEmpty();
        });
    }

    /** Records in a ring of so many transfers, some of which nothing is known, and some in none that is looked at. */
    private static List<FourFlowFacts> rings(int many, int length, int unknown, int missed) {
        List<FourFlowFacts> sample = new ArrayList<>();
        add(sample, many, Integer.toString(length));
        add(sample, unknown, null);
        add(sample, missed, "9");
        return sample;
    }

    private static void add(List<FourFlowFacts> sample, int many, String length) {
        FactsFixture fixture = FactsFixture.aMatchedRecord().with("signals.transfers.ringLength.value", length);
        for (int index = 0; index < many; index++) {
            sample.add(fixture.facts());
        }
    }

    private static List<DraftFault> trial(List<FourFlowFacts> sample) {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        files.put(
                "catalogue.json",
                "{\"id\":\"draft\",\"version\":\"1\",\"validFrom\":\"2026-01-01\",\"indicators\":[\"F04\"]}"
                        .getBytes(UTF_8));
        return TrialOnRecords.of(RuleSets.of(files), sample);
    }
}
