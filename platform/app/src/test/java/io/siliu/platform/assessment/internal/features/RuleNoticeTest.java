package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** Workers are told of a change of the rules seven days before it starts (L08). */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleNoticeTest extends FeatureTest {

    private static final int SHORT = 8_515;
    private static final int LONG = 8_517;
    private static final int SILENT = 8_519;
    private static final int CORRECTED = 8_527;
    private static final int WORKER = 262;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private long hasty;
    private long patient;
    private long silent;
    private long corrected;

    RuleNoticeTest(BeanFactory beans) {
        super(beans);
    }

    @BeforeAll
    void fourEnterprisesPayOneWorker() {
        town.worker(WORKER);
        hasty = pays(SHORT);
        patient = pays(LONG);
        silent = pays(SILENT);
        corrected = pays(CORRECTED);
        changed(corrected, CORRECTED, "2026-08-27", "2026-09-02");
        changed(corrected, CORRECTED, "2026-08-26", "2026-09-02");
        changed(hasty, SHORT, "2026-08-27", "2026-09-02");
        changed(patient, LONG, "2026-08-26", "2026-09-02");
        changed(patient, LONG, "2026-09-08", "2026-09-09");
    }

    @Test
    void sixDaysOfNoticeAreTooFew() {
        assertThat(asked(hasty, DAY).circumstances()).containsExactly("LIMIT");
    }

    /** Another change that starts on the day after the line concerns later ones. */
    @Test
    void sevenDaysAreEnough() {
        assertThat(asked(patient, DAY).isAnswered()).isTrue();
        assertThat(asked(patient, DAY).circumstances()).isEmpty();
        assertThat(asked(patient, DAY.plusDays(1)).circumstances()).containsExactly("LIMIT");
    }

    /** Said again with an earlier day of notice. */
    @Test
    void aSlipIsCorrectedByTheLastWord() {
        assertThat(asked(corrected, DAY).isAnswered()).isTrue();
        assertThat(asked(corrected, DAY).circumstances()).isEmpty();
    }

    @Test
    void aChangeConcernsTheLinesOfTheMonthAfterItStarts() {
        assertThat(asked(hasty, LocalDate.of(2026, 9, 1)).isAnswered()).isFalse();
        assertThat(asked(hasty, LocalDate.of(2026, 10, 3)).isAnswered()).isTrue();
        assertThat(asked(hasty, LocalDate.of(2026, 10, 4)).isAnswered()).isFalse();
    }

    @Test
    void whereNobodyTellsOfAChangeNothingIsKnown() {
        assertThat(asked(silent, DAY).isAnswered()).isFalse();
    }

    /** That nobody told of a fee is no word that none was taken. */
    @Test
    void aNoticeSaysNothingOfFees() {
        assertThat(signals(line(hasty, WORKER), DAY).labour().feeCharged()).isNull();
    }

    private long pays(int firm) {
        long enterprise = town.enterprise(firm, EngagementModel.AGENCY);
        book(enterprise, DAY, Town.line("RULES-" + firm, "", WORKER, "600.00"));
        return enterprise;
    }

    /** The enterprise says it of itself. */
    private void changed(long enterprise, int firm, String noticed, String starts) {
        assertThat(say(Town.person(enterprise), """
                {"kind":"RULE_CHANGE","enterprise":"%s","noticedOn":"%s","startsOn":"%s"}""".formatted(Invented.enterpriseCode(firm), noticed, starts))
                        .state())
                .isEqualTo(State.TAKEN);
    }

    private Asked asked(long enterprise, LocalDate day) {
        return Asked.about("L08", signals(line(enterprise, WORKER), day));
    }
}
