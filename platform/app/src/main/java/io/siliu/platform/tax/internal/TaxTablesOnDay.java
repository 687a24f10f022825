package io.siliu.platform.tax.internal;

import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.tax.BusinessIncomeRules;
import io.siliu.platform.tax.GapMonthPolicy;
import io.siliu.platform.tax.IncomeBasis;
import io.siliu.platform.tax.LabourTaxRules;
import io.siliu.platform.tax.RateSchedule;
import io.siliu.platform.tax.Surcharge;
import io.siliu.platform.tax.TaxError;
import io.siliu.platform.tax.ThresholdBasis;
import io.siliu.platform.tax.VatRules;
import io.siliu.platform.tax.WithholdingRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The rows of the tables that are valid on one day, given their types. */
record TaxTablesOnDay(LocalDate day, List<ParameterRow> parameters, List<BracketRow> brackets) {

    private static final List<String> SURCHARGES =
            List.of("SURCHARGE_CITY_MAINTENANCE", "SURCHARGE_EDUCATION", "SURCHARGE_LOCAL_EDUCATION");

    LabourTaxRules labour() {
        return new LabourTaxRules(withholding(), vat(), money("REGISTRATION_THRESHOLD_12_MONTHS"));
    }

    BusinessIncomeRules businessIncome() {
        return new BusinessIncomeRules(
                schedule("BUSINESS_INCOME"),
                decimal("BUSINESS_INCOME_RELIEF_SHARE"),
                money("BUSINESS_INCOME_RELIEF_LIMIT"));
    }

    private WithholdingRules withholding() {
        return new WithholdingRules(
                decimal("WITHHOLDING_EXPENSE_SHARE"),
                money("WITHHOLDING_BASIC_MONTH"),
                GapMonthPolicy.valueOf(setting("WITHHOLDING_GAP_MONTH_POLICY")),
                IncomeBasis.valueOf(setting("WITHHOLDING_INCOME_BASIS")),
                schedule("WITHHOLDING"));
    }

    private VatRules vat() {
        BigDecimal relief = decimal("SURCHARGE_RELIEF_SHARE");
        return new VatRules(
                money("VAT_MONTH_THRESHOLD"),
                ThresholdBasis.valueOf(setting("SALES_THRESHOLD_BASIS")),
                Boolean.parseBoolean(setting("VAT_EXEMPT_AT_THRESHOLD")),
                decimal("VAT_RATE"),
                SURCHARGES.stream()
                        .map(name -> new Surcharge(name, decimal(name), relief))
                        .toList());
    }

    private RateSchedule schedule(String name) {
        List<BracketRow> steps = brackets.stream()
                .filter(each -> each.schedule().equals(name) && each.isValidOn(day))
                .toList();
        if (steps.isEmpty()) {
            throw missing(name);
        }
        return new RateSchedule(steps.stream().map(BracketRow::toBracket).toList());
    }

    private Money money(String name) {
        return Money.of(setting(name));
    }

    private BigDecimal decimal(String name) {
        return new BigDecimal(setting(name));
    }

    private String setting(String name) {
        return parameters.stream()
                .filter(each -> each.name().equals(name) && each.validity().contains(day))
                .map(ParameterRow::setting)
                .findFirst()
                .orElseThrow(() -> missing(name));
    }

    private PlatformException missing(String name) {
        return new PlatformException(
                TaxError.NO_TAX_TABLE_FOR_DAY,
                "settledOn",
                "The tax tables hold no " + name + " for " + day + ": choose a day that is covered, or add the row.");
    }
}
