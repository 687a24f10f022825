package io.siliu.bench.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.bench.detection.EconomyFacts;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.sandbox.economy.EconomyPlan;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparison of the bench needs a class that compiles and says what the engine says, whatever the catalogue holds. */
final class ScreeningFiguresTests {

    private static final int RECORDS = 300;

    @Test
    void theThreeWaysOfAskingAgreeOnTheShippedCatalogue() {
        ScreeningFigures figures = new ScreeningFigures();
        assertThat(figures.comparesThree()).isTrue();
        assertThat(figures.disagreements(RECORDS)).isZero();
        assertThat(figures.disagreements(economy())).isZero();
    }

    @Test
    void recordsOfAnEconomyComeFromAllOfItsMonths() {
        List<FourFlowFacts> records = economy();

        assertThat(records).hasSize(RECORDS);
        assertThat(records.stream()
                        .map(facts -> YearMonth.from(facts.settlement().settledOn()))
                        .distinct())
                .hasSizeGreaterThan(10);
        assertThat(records).extracting(FourFlowFacts::record).doesNotHaveDuplicates();
    }

    private static List<FourFlowFacts> economy() {
        return EconomyFacts.of(EconomyPlan.year(3).withEnterprises(4), RECORDS);
    }
}
