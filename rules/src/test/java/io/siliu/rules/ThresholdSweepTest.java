package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.BacktestResult.Counts;
import io.siliu.rules.BacktestResult.Sweep;
import io.siliu.rules.fact.FourFlowFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

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

    @Test
    void rowsWithDifferentValuesGoTheSameShareOfTheirOwnSteps() {
        Map<String, byte[]> files = factor("1.5");
        ThresholdSweep sweep = ThresholdSweep.between(RuleSets.current(), RuleSets.of(files), files)
                .orElseThrow();

        // The median of the example is 8,000; its rider works in 11, whose factor goes from 1.260 to 1.890.
        Sweep counted = sweep.add(null, KnownOutcome.byTruth("inflated"), income("10081.00"));
        counted = sweep.add(counted, KnownOutcome.byTruth(null), income("12601.00"));
        counted = sweep.add(counted, KnownOutcome.byTruth(null), income("15121.00"));

        assertThat(counted.points())
                .extracting(point -> point.value().toPlainString())
                .containsExactly("0", "0.5", "1", "1.5");
        assertThat(at(counted, "0")).isEqualTo(new Counts(1, 2, 0));
        assertThat(at(counted, "0.5")).isEqualTo(new Counts(0, 2, 0));
        assertThat(at(counted, "1")).isEqualTo(new Counts(0, 1, 0));
        assertThat(at(counted, "1.5")).isEqualTo(Counts.NONE);
        assertThat(counted.from()).isZero();
        assertThat(counted.to()).isOne();
        assertThat(counted.rows().count()).isGreaterThan(100);
        assertThat(counted.rows().lowestTo())
                .isEqualByComparingTo(counted.rows().lowestFrom().multiply(new BigDecimal("1.5")));
    }

    /** As all set to one value between those in force. */
    @Test
    void rowsThatGoBothWaysAreTold() {
        ChangedThreshold.Row raised =
                new ChangedThreshold.Row("[*/*/2019-01-01]", new BigDecimal("2"), new BigDecimal("5"));
        ChangedThreshold.Row lowered =
                new ChangedThreshold.Row("[*/*/2020-01-01]", new BigDecimal("9"), new BigDecimal("5"));
        ChangedThreshold.Row more =
                new ChangedThreshold.Row("[*/*/2021-01-01]", new BigDecimal("1"), new BigDecimal("7"));

        assertThat(new ChangedThreshold("B01", "factor", List.of(raised, lowered))
                        .span()
                        .bothWays())
                .isTrue();
        assertThat(new ChangedThreshold("B01", "factor", List.of(raised, more))
                        .span()
                        .bothWays())
                .isFalse();
    }

    @Test
    void noRowGoesBelowZero() {
        ChangedThreshold.Row row = new ChangedThreshold.Row("[*/*/2019-01-01]", new BigDecimal("3"), BigDecimal.ONE);
        assertThat(row.at(new BigDecimal("0.5"))).isEqualByComparingTo("2");
        assertThat(row.at(new BigDecimal("1.5"))).isEqualByComparingTo("0");
    }

    /** The files with each factor of B01 times this, and another source with it. */
    private static Map<String, byte[]> factor(String times) {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        ObjectNode indicator = (ObjectNode) Json.MAPPER.readTree(files.get("B01.json"));
        for (JsonNode row : indicator.path("parameters").path("factor").path("rows")) {
            BigDecimal value = new BigDecimal(row.path("value").stringValue());
            ((ObjectNode) row)
                    .put("value", value.multiply(new BigDecimal(times)).toPlainString())
                    .put("source", "回测校准 / calibrated by a backtest");
        }
        files.put("B01.json", Json.text(indicator).getBytes(UTF_8));
        return files;
    }

    private static FourFlowFacts income(String month) {
        return FactsFixture.aMatchedRecord()
                .with("region", "110100")
                .with("features.monthIncome", month)
                .facts();
    }

    private static Counts at(Sweep sweep, String value) {
        return sweep.points().stream()
                .filter(point -> point.value().compareTo(new BigDecimal(value)) == 0)
                .findFirst()
                .orElseThrow()
                .hits();
    }

    private static FourFlowFacts ring(String length) {
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
