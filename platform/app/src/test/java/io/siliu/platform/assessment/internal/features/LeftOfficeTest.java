package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.rules.fact.TieSignals;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** An office that is handed in again is what was said last, and nobody's once its last day is over. */
@SiliuTest
@Import(Town.class)
class LeftOfficeTest extends FeatureTest {

    private static final int FIRM = 8_596;
    private static final int WORKER = 464;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    LeftOfficeTest(BeanFactory beans) {
        super(beans);
    }

    @Test
    void ofAnOfficeWhatWasSaidLastCounts() {
        long firm = town.enterprise(FIRM, EngagementModel.AGENCY);
        town.worker(WORKER);
        book(firm, DAY, Town.line("OFFICE", "", WORKER, "600.00"));
        long line = line(firm, WORKER);
        office(2, "");
        office(0, "");
        TieSignals corrected = signals(line, DAY).ties();
        assertThat(corrected.officerOtherPlatforms().value().number()).isZero();
        assertThat(corrected.clientOfficer().value()).isTrue();

        office(0, ",\"to\":\"2026-09-08\"");
        assertThat(signals(line, DAY).ties().clientOfficer().value()).isTrue();
        office(0, ",\"to\":\"2026-09-07\"");
        assertThat(signals(line, DAY).ties().clientOfficer().value()).isFalse();
    }

    private void office(int otherPlatforms, String end) {
        assertThat(say("""
                        {"kind":"OFFICE","enterprise":"%s","person":"%s","otherPlatforms":%d,"since":"2025-01-01",
                         "consentedOn":"2025-01-01"%s}""".formatted(Invented.enterpriseCode(FIRM), Invented.idNumber(WORKER), otherPlatforms, end))
                        .state())
                .isEqualTo(State.TAKEN);
    }
}
