package io.siliu.platform.tax;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** STA announcement 16 of 2025, article on the cumulative withholding. */
class CumulativeWithholdingTest {

    @Test
    void fiveMonthsOfIncomeAreWithheldAsTheAnnouncementComputes() {
        List<LabourTax> months = TaxFixtures.hold(
                TaxFixtures.LABOUR,
                "2026-01 10000",
                "2026-02 10000",
                "2026-03 10000",
                "2026-04 50000",
                "2026-05 30000");

        assertThat(months)
                .extracting(each -> each.withholding().taxable().toString())
                .containsExactly("3000.00", "6000.00", "9000.00", "44000.00", "63000.00");
        assertThat(months)
                .extracting(each -> each.withholding().cumulativeTax().toString())
                .containsExactly("90.00", "180.00", "270.00", "1880.00", "3780.00");
        assertThat(months)
                .extracting(each -> each.incomeTax().toString())
                .containsExactly("90.00", "90.00", "90.00", "1610.00", "1900.00");
    }

    @Test
    void twoPaymentsInOneMonthHoldWhatOnePaymentOfTheirSumHolds() {
        List<LabourTax> two = TaxFixtures.hold(TaxFixtures.LABOUR, "2026-01 4000", "2026-01 6000");
        List<LabourTax> one = TaxFixtures.hold(TaxFixtures.LABOUR, "2026-01 10000");

        assertThat(two.get(0).incomeTax()).isEqualTo(Money.ZERO);
        assertThat(two.get(1).incomeTax()).isEqualTo(one.get(0).incomeTax());
        assertThat(two.get(1).withholding().months()).isEqualTo(1);
    }

    @Test
    void incomeBelowTheDeductionsHoldsNothingAndIsCarried() {
        List<LabourTax> months = TaxFixtures.hold(TaxFixtures.LABOUR, "2026-01 2000", "2026-02 12000");

        assertThat(months.get(0).incomeTax()).isEqualTo(Money.ZERO);
        assertThat(months.get(1).withholding().taxable()).isEqualTo(Money.of("1200.00"));
        assertThat(months.get(1).incomeTax()).isEqualTo(Money.of("36.00"));
    }

    @Test
    void aSurplusHeldEarlierIsNeverPaidBackByTheNextPayment() {
        List<LabourTax> months = TaxFixtures.hold(TaxFixtures.LABOUR, "2026-01 10000", "2026-02 1000");

        assertThat(months.get(1).withholding().cumulativeTax()).isEqualTo(Money.ZERO);
        assertThat(months.get(1).incomeTax()).isEqualTo(Money.ZERO);
    }

    @Test
    void theNewYearStartsFromNothing() {
        List<LabourTax> months = TaxFixtures.hold(TaxFixtures.LABOUR, "2026-12 50000", "2027-01 10000");

        assertThat(months.get(1).withholding().cumulativeIncome()).isEqualTo(Money.of("10000.00"));
        assertThat(months.get(1).incomeTax()).isEqualTo(Money.of("90.00"));
    }

    @Test
    void aMonthWithoutIncomeGivesNoDeductionAndIsMarkedForReview() {
        List<LabourTax> months = TaxFixtures.hold(TaxFixtures.LABOUR, "2026-01 10000", "2026-03 10000");

        assertThat(months.get(1).withholding().months()).isEqualTo(2);
        assertThat(months.get(1).withholding().gapToReview()).isTrue();
        assertThat(months.get(0).withholding().gapToReview()).isFalse();
    }

    @Test
    void underRestartOnlyTheMonthsAfterTheGapCount() {
        LabourTaxRules restart = new LabourTaxRules(
                TaxFixtures.withholding(GapMonthPolicy.RESTART),
                TaxFixtures.VAT,
                TaxFixtures.LABOUR.registrationThreshold());

        List<LabourTax> months = TaxFixtures.hold(restart, "2026-01 10000", "2026-03 10000", "2026-04 10000");

        assertThat(months.get(1).withholding().months()).isEqualTo(1);
        assertThat(months.get(2).withholding().months()).isEqualTo(2);
    }

    @Test
    void aPaymentBookedLateForAnEarlierMonthIsRightForThatMonthAndTheNextOneTruesUp() {
        List<LabourTax> late = TaxFixtures.hold(TaxFixtures.LABOUR, "2026-02 10000", "2026-01 10000", "2026-03 10000");

        assertThat(late.get(1).incomeTax()).isEqualTo(Money.of("90.00"));
        assertThat(late.get(2).withholding().cumulativeTax()).isEqualTo(Money.of("270.00"));
        assertThat(late.get(2).incomeTax()).isEqualTo(Money.of("90.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "36000.00, 1080.00",
        "36000.01, 1080.00",
        "144000.00, 11880.00",
        "300000.00, 43080.00",
        "420000.00, 73080.00",
        "660000.00, 145080.00",
        "960000.00, 250080.00",
        "1000000.00, 268080.00",
        "0.00, 0.00",
        "-5.00, 0.00"
    })
    void theTableIsContinuousAtEveryStep(String taxable, String tax) {
        assertThat(TaxFixtures.WITHHOLDING_TABLE.tax(Money.of(taxable))).isEqualTo(Money.of(tax));
    }
}
