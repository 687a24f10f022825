package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.rules.fact.PayoutSignals;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/**
 * Pay is missing in the report of its quarter only where the law does not leave it out: exempt work, and what was filed by
 * withholding. The month that counts is the one in which it was settled.
 */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeftOutByLawTest extends FeatureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final int REPORTED = 1_751;
    private static final int RIDER = 1_753;
    private static final int DESIGNER = 1_755;
    private static final int WITHHELD = 1_757;
    private static final int PARTLY = 1_759;
    private long enterprise;

    LeftOutByLawTest(BeanFactory beans) {
        super(beans);
    }

    @BeforeAll
    void aMonthOfWhichSomebodyWasReported() {
        enterprise = town.enterprise(8_711, EngagementModel.SUBCONTRACT);
        paid(REPORTED, "DESIGNER");
        paid(RIDER, "RIDER");
        paid(DESIGNER, "DESIGNER");
        paid(WITHHELD, "DESIGNER");
        paid(PARTLY, "DESIGNER");
        filedByWithholding(WITHHELD, "700.00");
        filedByWithholding(PARTLY, "699.99");
        say("""
                {"kind":"INCOME","worker":"%s","month":"2026-08","amount":"700.00","reportedOn":"2026-10-12"}""".formatted(Invented.idNumber(REPORTED)));
    }

    /** Other tests of this application book into that month. */
    @AfterAll
    void theMonthIsOpenAgain() {
        for (int worker : new int[] {WITHHELD, PARTLY}) {
            database.sql("DELETE FROM withholding_filing_pay WHERE filing_id = ?")
                    .param(worker(worker))
                    .update();
            database.sql("DELETE FROM withholding_filing WHERE id = ?")
                    .param(worker(worker))
                    .update();
        }
    }

    @Test
    void whoIsStatedIsNotMissing() {
        assertThat(payout(REPORTED).unreported().value()).isFalse();
        assertThat(payout(REPORTED).filedIncomeGap().value().number()).isEqualByComparingTo("0");
    }

    @Test
    void whoIsNeitherStatedNorLeftOutByLawIsMissing() {
        assertThat(payout(DESIGNER).unreported().value()).isTrue();
        assertThat(payout(DESIGNER).filedIncomeGap().value().number()).isEqualByComparingTo("1");
    }

    @Test
    void exemptWorkIsLeftOut() {
        assertThat(payout(RIDER).unreported().value()).isFalse();
        assertThat(payout(RIDER).filedIncomeGap()).isNull();
    }

    @Test
    void whatWasFiledByWithholdingIsNotReportedAgain() {
        assertThat(payout(WITHHELD).unreported().value()).isFalse();
        assertThat(payout(WITHHELD).filedIncomeGap()).isNull();
    }

    @Test
    void aFilingThatDoesNotCoverAllOfItLeavesTheRestToTheReport() {
        assertThat(payout(PARTLY).unreported().value()).isTrue();
    }

    @Test
    void workOfAnEarlierMonthIsLookedForInTheMonthOfItsPay() {
        database.sql("UPDATE settlement_line SET work_month = '2026-07' WHERE id = ?")
                .param(line(enterprise, REPORTED))
                .update();
        try {
            assertThat(payout(REPORTED).unreported().value()).isFalse();
            assertThat(payout(REPORTED).filedIncomeGap())
                    .as("what was earned in July stands in no statement of July")
                    .isNull();
        } finally {
            database.sql("UPDATE settlement_line SET work_month = '2026-08' WHERE id = ?")
                    .param(line(enterprise, REPORTED))
                    .update();
        }
    }

    private PayoutSignals payout(int worker) {
        return signals(line(enterprise, worker), DAY).payout();
    }

    private void paid(int worker, String occupation) {
        town.worker(worker);
        String task = town.acceptedTask(enterprise, worker, occupation, "700.00", DAY);
        book(enterprise, DAY, Town.line("LEFT-" + worker, task, worker, "700.00"));
    }

    private void filedByWithholding(int worker, String gross) {
        database.sql("""
                        INSERT INTO withholding_filing (id, month, receipt, people, line_count, gross, recorded_at, recorded_by,
                            recorded_by_name, confirmed_at, confirmed_by, confirmed_by_name, retention_class)
                        VALUES (?, '2026-08', ?, 1, 1, ?, '2026-09-10', 1, '甲', '2026-09-11', 2, '乙', 'TAX')""").params(worker(worker), "KJ-" + worker, gross).update();
        database.sql("""
                        INSERT INTO withholding_filing_pay (filing_id, worker_id, occupation, gross, line_count)
                        VALUES (?, ?, 'DESIGNER', ?, 1)""").params(worker(worker), worker(worker), gross).update();
    }
}
