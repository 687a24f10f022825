package io.siliu.platform.assessment.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.BacktestResult.Counts;
import io.siliu.rules.BacktestResult.Point;
import io.siliu.rules.BacktestResult.Sweep;
import io.siliu.rules.BacktestResult.SweptRows;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a threshold would hit is drawn over its values, or over the share of the step where its rows have different ones. */
class SweepLinesTest {

    @Test
    void rowsWithDifferentValuesAreDrawnByTheShareOfTheirSteps() {
        SweepLines lines = SweepLines.of(fewerAndFewer(false));

        assertThat(lines.marks()).extracting(SweepLines.Mark::value).containsExactly("0 %", "50 %", "100 %", "150 %");
        assertThat(lines.fromValue()).isEqualTo("0 %");
        assertThat(lines.from()).isEqualTo("0.00%");
        assertThat(lines.to()).isEqualTo("66.67%");
        assertThat(lines.isBlindSomewhere()).as("fewer are hit").isFalse();
        assertThat(lines.rows()).isEqualTo(new SweepLines.Rows(140, "1.026–1.89", "1.08–1.98", false));
    }

    @Test
    void whereSomeRowsGoUpAndOthersDownNothingBesideTheValuesInForceIsKnown() {
        SweepLines lines = SweepLines.of(fewerAndFewer(true));

        assertThat(lines.isBlindSomewhere()).isTrue();
        assertThat(lines.blindFrom()).isEqualTo("0.00%");
        assertThat(lines.blindWidth()).isEqualTo("100.00%");
        assertThat(lines.rows().bothWays()).isTrue();
    }

    @Test
    void rowsThatWereStoredBeforeTheirWaysWereToldAreReadAsTheyWere() {
        SweptRows stored = Json.MAPPER.readValue(
                "{\"count\":2,\"lowestFrom\":3,\"highestFrom\":4,\"lowestTo\":5,\"highestTo\":6}", SweptRows.class);
        assertThat(stored.bothWays()).isNull();
    }

    private static Sweep fewerAndFewer(boolean bothWays) {
        SweptRows rows = new SweptRows(
                140,
                new BigDecimal("1.026"),
                new BigDecimal("1.890"),
                new BigDecimal("1.08"),
                new BigDecimal("1.98"),
                bothWays);
        return new Sweep(
                "B01",
                "factor",
                BigDecimal.ZERO,
                BigDecimal.ONE,
                List.of(point("0", 8), point("0.5", 6), point("1", 4), point("1.5", 2)),
                rows);
    }

    @Test
    void aSweepThatWasStoredBeforeRowsWereToldIsOfOneValue() {
        Sweep stored = Json.MAPPER.readValue(
                "{\"indicator\":\"F04\",\"parameter\":\"longest\",\"from\":4,\"to\":3,\"points\":["
                        + "{\"value\":3,\"hits\":{\"bad\":1,\"fine\":0,\"unknown\":0}},"
                        + "{\"value\":4,\"hits\":{\"bad\":2,\"fine\":0,\"unknown\":0}}]}",
                Sweep.class);

        SweepLines lines = SweepLines.of(stored);

        assertThat(lines.rows()).isNull();
        assertThat(lines.isBlindSomewhere()).isFalse();
        assertThat(lines.fromValue()).isEqualTo("4");
        assertThat(lines.marks()).extracting(SweepLines.Mark::value).containsExactly("3", "4");
    }

    private static Point point(String value, int bad) {
        return new Point(new BigDecimal(value), new Counts(bad, 0, 0));
    }
}
