package io.siliu.platform.tax;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** MoF/STA announcement 10 and STA announcement 4 of 2026: the month is one sum. */
class MonthlyVatTest {

    @Test
    void aMonthOf150000PaysOnePerCentOfThePriceWithoutTax() {
        Vat vat = VatCalculator.onMonth(TaxFixtures.VAT, Money.of("150000.00"));

        assertThat(vat.vat()).isEqualTo(Money.of("1485.15"));
        assertThat(vat.surcharges()).isEqualTo(Money.of("89.11"));
    }

    @Test
    void aMonthBelowTheThresholdIsExempt() {
        assertThat(VatCalculator.onMonth(TaxFixtures.VAT, Money.of("99999.99"))).isEqualTo(Vat.NONE);
    }

    @Test
    void salesAreWithoutTheTaxSoAPriceOf100999IsStillBelowTheThreshold() {
        assertThat(VatCalculator.onMonth(TaxFixtures.VAT, Money.of("100500.00")))
                .as("sales of 99,504.95")
                .isEqualTo(Vat.NONE);
        assertThat(VatCalculator.onMonth(TaxFixtures.VAT, Money.of("100999.99")))
                .isEqualTo(Vat.NONE);
    }

    @Test
    void reachingTheThresholdTaxesTheFullAmountNotTheExcess() {
        assertThat(VatCalculator.onMonth(TaxFixtures.VAT, Money.of("101000.00")).vat())
                .isEqualTo(Money.of("1000.00"));
        assertThat(VatCalculator.onMonth(TaxFixtures.VAT, Money.of("101505.00")).vat())
                .isEqualTo(Money.of("1005.00"));
    }

    @Test
    void until2025AMonthOfExactlyTheThresholdWasExempt() {
        VatRules before = new VatRules(
                Money.of("100000.00"), ThresholdBasis.SALES_WITHOUT_TAX, true, new BigDecimal("0.01"), List.of());

        assertThat(VatCalculator.onMonth(before, Money.of("101000.00"))).isEqualTo(Vat.NONE);
        assertThat(VatCalculator.onMonth(before, Money.of("101000.01")).vat()).isEqualTo(Money.of("1000.00"));
    }

    @Test
    void thePaymentThatCrossesCarriesTheVatOfTheWholeMonth() {
        List<LabourTax> lines = TaxFixtures.hold(TaxFixtures.LABOUR, "2026-03 90000", "2026-03 60000");

        assertThat(lines.get(0).vat()).isEqualTo(Money.ZERO);
        assertThat(lines.get(1).vat()).isEqualTo(Money.of("1485.15"));
    }

    @Test
    void aFurtherPaymentPaysOnlyItsOwnShare() {
        List<LabourTax> lines = TaxFixtures.hold(TaxFixtures.LABOUR, "2026-03 90000", "2026-03 60000", "2026-03 1010");

        assertThat(lines.get(2).vat()).isEqualTo(Money.of("10.00"));
    }

    @Test
    void aSmallCrossingPaymentNeverPaysMoreThanItselfAndTheRestStaysDue() {
        List<LabourTax> lines = TaxFixtures.hold(TaxFixtures.LABOUR, "2026-03 100999", "2026-03 100", "2026-03 20000");

        assertThat(lines.get(1).vat()).isEqualTo(Money.of("100.00"));
        assertThat(lines.get(1).net()).isEqualTo(Money.ZERO);
        assertThat(lines.get(0).vatStillDue()).isEqualTo(Money.ZERO);
        assertThat(lines.get(1).vatStillDue())
                .as("1,000.98 and 60.05 of surcharges, less 100.00")
                .isEqualTo(Money.of("961.03"));
        assertThat(lines.get(2).vatStillDue()).isEqualTo(Money.ZERO);
        Money held = Money.sum(lines.stream().map(LabourTax::vat).toList());
        assertThat(held)
                .isEqualTo(VatCalculator.onMonth(TaxFixtures.VAT, Money.of("121099.00"))
                        .vat());
    }

    @Test
    void whatTheCrossingPaymentBoreIsHeldTooMuchOnceTheOtherOneIsNotMade() {
        List<LabourTax> lines = TaxFixtures.hold(TaxFixtures.LABOUR, "2026-03 60000", "2026-03 50000");
        HeldMonth both =
                HeldMonth.empty(YearMonth.of(2026, 3)).plus(lines.get(0)).plus(lines.get(1));
        assertThat(VatCalculator.excess(TaxFixtures.VAT, both)).isEqualTo(Vat.NONE);

        HeldMonth one = both.plus(lines.get(0).step().negated());
        assertThat(VatCalculator.excess(TaxFixtures.VAT, one))
                .as("50,000 alone are exempt")
                .isEqualTo(new Vat(Money.of("1089.11"), Money.of("65.35"), Money.ZERO));
        assertThat(VatCalculator.shortfall(TaxFixtures.VAT, one)).isEqualTo(Money.ZERO);
    }

    @Test
    void aMonthThatStillOwesVatIsHeldTooMuchByTheDifferenceAlone() {
        List<LabourTax> lines = TaxFixtures.hold(TaxFixtures.LABOUR, "2026-03 30000", "2026-03 120000");
        HeldMonth one = HeldMonth.empty(YearMonth.of(2026, 3)).plus(lines.get(1));

        assertThat(VatCalculator.excess(TaxFixtures.VAT, one).vat())
                .as("1,485.15 of 150,000 less 1,188.12 of 120,000")
                .isEqualTo(Money.of("297.03"));
    }

    @Test
    void theIncomeOfTheWithholdingDoesNotContainTheVat() {
        LabourTax tax = TaxFixtures.hold(TaxFixtures.LABOUR, "2026-03 150000").get(0);

        assertThat(tax.withholding().income()).isEqualTo(Money.of("148514.85"));
        assertThat(tax.net())
                .isEqualTo(tax.gross().minus(tax.incomeTax()).minus(tax.vat()).minus(tax.surcharges()));
    }

    @Test
    void fiveMillionInTwelveMonthsIsStillFineAndOneCentMoreHasToRegister() {
        List<LabourTax> lines = TaxFixtures.hold(
                TaxFixtures.LABOUR, "2026-01 3000000", "2026-12 2050000", "2026-12 0.01", "2027-01 100");

        assertThat(lines).extracting(LabourTax::registrationDue).containsExactly(false, false, true, false);
    }
}
