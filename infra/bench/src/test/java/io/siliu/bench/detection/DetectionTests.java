package io.siliu.bench.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.rules.RuleSets;
import io.siliu.sandbox.economy.EconomyPlan;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped rule set against a small economy, so that neither drifts away from the other unnoticed. */
class DetectionTests {

    private static Score score;

    @BeforeAll
    static void screen() {
        EconomyPlan small = new EconomyPlan(61, YearMonth.of(2025, 12), 8, 3, 1);
        score = new Score(Screened.of(small, RuleSets.current()));
    }

    @Test
    void everySchemeIsFoundByAnIndicatorOfItsOwn() {
        assertThat(score.schemes()).isNotEmpty().allMatch(one -> one.found() == one.cases());
    }

    @Test
    void ofEverySchemeNearlyAllRecordsOrPartiesAreFound() {
        assertThat(score.schemes()).allMatch(one -> one.recall() >= 0.95);
    }

    @Test
    void whatIsPlayedBelowTheLimitsIsNotCountedAsFound() {
        assertThat(score.evasions()).extracting(Score.Found::scheme).contains("BELOW_THE_EDGE", "PAINTED_SHELL");
        assertThat(score.evasions()).anyMatch(one -> one.found() < one.cases());
    }

    @Test
    void evidenceClearsHonestOutliers() {
        assertThat(score.outliers()).isPositive();
        assertThat(score.troubledAgain()).isEmpty();
    }

    @Test
    void alertsOfHonestPeopleAreFew() {
        assertThat(score.precision()).isGreaterThan(0.85);
        assertThat(score.falseAlarms()).isNotEmpty();
    }
}
