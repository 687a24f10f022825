package io.siliu.platform.tax.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.party.CapacityFigures;
import io.siliu.platform.tax.BusinessIncomeTax;
import io.siliu.platform.tax.HeldMonth;
import io.siliu.platform.tax.LabourTax;
import io.siliu.platform.tax.LabourTaxCalculator;
import io.siliu.platform.tax.LabourTaxRules;
import io.siliu.platform.tax.TaxTables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Compares a year as a natural person with one as a sole proprietor, by the same calculators that hold the taxes. */
@Component
final class YearlyComparison implements CapacityFigures {

    private static final int MONTHS = 12;
    private static final String BASIC_YEAR = "BUSINESS_INCOME_BASIC_YEAR";

    private final TaxTables tables;

    YearlyComparison(TaxTables tables) {
        this.tables = tables;
    }

    @Override
    public Year ofYear(LocalDate day, Money monthGross, BigDecimal costShare) {
        LabourTaxRules labour = tables.labour(day);
        Money year = monthGross.times(BigDecimal.valueOf(MONTHS));
        Money taxable = year.minus(year.times(costShare)).minus(basicYear(day));
        return new Year(
                monthGross,
                costShare,
                held(labour, YearMonth.from(day), monthGross),
                BusinessIncomeTax.of(tables.businessIncome(day), taxable, Money.ZERO)
                        .due(),
                labour.vat().monthThreshold(),
                toConfirm(day));
    }

    /** Twelve even months of one tax year, each with the months before it. */
    private static Money held(LabourTaxRules rules, YearMonth month, Money gross) {
        List<HeldMonth> months = new ArrayList<>();
        for (int number = 1; number <= MONTHS; number++) {
            YearMonth each = YearMonth.of(month.getYear(), number);
            LabourTax tax = LabourTaxCalculator.onPayment(rules, months, each, gross);
            months.add(HeldMonth.empty(each).plus(tax));
        }
        return Money.sum(months.stream().map(HeldMonth::incomeTax).toList());
    }

    private Money basicYear(LocalDate day) {
        return tables.parameters().stream()
                .filter(each ->
                        each.name().equals(BASIC_YEAR) && each.validity().contains(day))
                .map(each -> Money.of(each.setting()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(BASIC_YEAR + " has no row for " + day));
    }

    private boolean toConfirm(LocalDate day) {
        return tables.parameters().stream()
                .anyMatch(each -> each.toConfirm() && each.validity().contains(day));
    }
}
