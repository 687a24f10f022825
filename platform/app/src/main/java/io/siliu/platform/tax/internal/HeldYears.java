package io.siliu.platform.tax.internal;

import io.siliu.platform.tax.HeldMonth;
import io.siliu.platform.tax.LabourPayment;
import io.siliu.platform.tax.LabourTax;
import io.siliu.platform.tax.LabourTaxCalculator;
import io.siliu.platform.tax.LabourTaxRules;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The months of several workers in memory while payments of one month are added to them. */
final class HeldYears {

    private final LabourTaxRules rules;
    private final YearMonth month;
    private final Map<Long, Map<YearMonth, HeldMonth>> months = new TreeMap<>();

    HeldYears(LabourTaxRules rules, YearMonth month, Collection<HeldMonthRow> rows) {
        this.rules = rules;
        this.month = month;
        rows.forEach(row -> of(row.workerId()).put(YearMonth.parse(row.month()), row.toHeldMonth()));
    }

    LabourTax add(LabourPayment payment) {
        Map<YearMonth, HeldMonth> own = of(payment.workerId());
        LabourTax tax = LabourTaxCalculator.onPayment(rules, own.values(), month, payment.gross());
        own.put(month, own.getOrDefault(month, HeldMonth.empty(month)).plus(tax));
        return tax;
    }

    /** The month the payments went into, of every worker who got one. */
    List<HeldMonthRow> changed() {
        return months.entrySet().stream()
                .filter(each -> each.getValue().containsKey(month))
                .map(each -> HeldMonthRow.of(each.getKey(), each.getValue().get(month), rules.vat()))
                .toList();
    }

    private Map<YearMonth, HeldMonth> of(long workerId) {
        return months.computeIfAbsent(workerId, id -> new TreeMap<>());
    }
}
