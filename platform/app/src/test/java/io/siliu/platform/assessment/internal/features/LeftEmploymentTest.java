package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** Whoever left is handed in again with the last day, and is no employee any more. */
@SiliuTest
@Import(Town.class)
class LeftEmploymentTest extends FeatureTest {

    private static final int FIRM = 8_557;
    private static final int WORKER = 456;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    LeftEmploymentTest(BeanFactory beans) {
        super(beans);
    }

    @Test
    void ofAnEmploymentWhatWasSaidLastCounts() {
        long firm = town.enterprise(FIRM, EngagementModel.AGENCY);
        town.worker(WORKER);
        book(firm, DAY, Town.line("LEFT", "", WORKER, "600.00"));
        long line = line(firm, WORKER);
        employed("");
        assertThat(signals(line, DAY).ties().clientEmployeeInsured().value()).isTrue();
        employed(",\"to\":\"2025-12-31\"");

        assertThat(signals(line, DAY).ties().clientEmployeeInsured().value()).isFalse();
        assertThat(signals(line, DAY).ties().monthsSinceLeaving().value().number())
                .as("eight months and eight days, which is within nine")
                .isEqualByComparingTo("9");
        assertThat(signals(line, LocalDate.of(2026, 3, 31))
                        .ties()
                        .monthsSinceLeaving()
                        .value()
                        .number())
                .as("three months to the day")
                .isEqualByComparingTo("3");
        assertThat(signals(line, LocalDate.of(2026, 4, 1))
                        .ties()
                        .monthsSinceLeaving()
                        .value()
                        .number())
                .as("a day more is not within three months")
                .isEqualByComparingTo("4");
    }

    private void employed(String end) {
        assertThat(say("""
                        {"kind":"EMPLOYMENT","enterprise":"%s","person":"%s","from":"2025-01-01","insured":true,
                         "taxed":true,"consentedOn":"2025-01-01"%s}""".formatted(Invented.enterpriseCode(FIRM), Invented.idNumber(WORKER), end))
                        .state())
                .isEqualTo(State.TAKEN);
    }
}
