package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.rules.BacktestResult.Counts;
import io.siliu.rules.BacktestResult.Sweep;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Around a changed threshold, each value says how many records it would hit. */
class ThresholdSweepTest {

    @Test
    void eachValueCountsWhatItWouldHit() {
        Map<String, byte[]> files = with("F04.json", "\"value\": \"4\"", "\"value\": \"3\"");
        ThresholdSweep sweep = ThresholdSweep.between(RuleSets.current(), RuleSets.of(files), files)
                .orElseThrow();

        Sweep counted = sweep.add(null, KnownOutcome.byTruth("ring"), ring("4"));
        counted = sweep.add(counted, KnownOutcome.byTruth(null), ring("3"));

        assertThat(counted.indicator()).isEqualTo("F04");
        assertThat(counted.from()).isEqualByComparingTo("4");
        assertThat(at(counted, "2")).isEqualTo(Counts.NONE);
        assertThat(at(counted, "3")).isEqualTo(new Counts(0, 1, 0));
        assertThat(at(counted, "4")).isEqualTo(new Counts(1, 1, 0));
        assertThat(counted.points()).extracting("value").isSorted().hasSizeBetween(5, 12);
    }

    @Test
    void moreThanOneChangeIsNoSweep() {
        Map<String, byte[]> title = with("F04.json", "A ring of transfers", "A circle of transfers");
        Map<String, byte[]> none = RuleSets.shippedFiles();

        assertThat(ThresholdSweep.between(RuleSets.current(), RuleSets.of(title), title))
                .isEmpty();
        assertThat(ThresholdSweep.between(RuleSets.current(), RuleSets.of(none), none))
                .isEmpty();
    }

    private static Counts at(Sweep sweep, String value) {
        return sweep.points().stream()
                .filter(point -> point.value().compareTo(new BigDecimal(value)) == 0)
                .findFirst()
                .orElseThrow()
                .hits();
    }

    private static io.siliu.rules.fact.FourFlowFacts ring(String length) {
        return FactsFixture.aMatchedRecord()
                .with("signals.transfers.ringLength.value", length)
                .facts();
    }

    private static Map<String, byte[]> with(String file, String from, String to) {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        String text = new String(files.get(file), UTF_8);
        assertThat(text).contains(from);
        files.put(file, text.replaceFirst(from, to).getBytes(UTF_8));
        return files;
    }
}
