package io.siliu.platform.tax.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.tax.HeldMonth;
import io.siliu.platform.tax.HeldMonths;
import io.siliu.platform.tax.LabourTaxRules;
import io.siliu.platform.tax.OverheldVat;
import io.siliu.platform.tax.TaxTables;
import io.siliu.platform.tax.Vat;
import io.siliu.platform.tax.VatCalculator;
import io.siliu.platform.tax.VatRules;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

@Component
class StoredHeldMonths implements HeldMonths {

    private final TaxTables tables;
    private final HeldMonthMapper mapper;

    StoredHeldMonths(TaxTables tables, HeldMonthMapper mapper) {
        this.tables = tables;
        this.mapper = mapper;
    }

    @Override
    public Map<YearMonth, Money> vatStillDue() {
        Map<YearMonth, Money> due = new TreeMap<>();
        mapper.stillDue().forEach(row -> due.put(YearMonth.parse(row.month()), row.amount()));
        return due;
    }

    @Override
    public List<OverheldVat> vatOverheld(String regionPrefix, int limit) {
        return added(mapper.over(regionPrefix, limit));
    }

    @Override
    public Optional<OverheldVat> vatOverheld(long workerId, YearMonth month) {
        return added(mapper.overOf(workerId, month.toString())).stream().findFirst();
    }

    @Override
    public Optional<String> cityOfVatOverheld(long workerId, YearMonth month) {
        return mapper.cityOver(workerId, month.toString());
    }

    /**
     * By worker and month, where two companies ran the platform in it. A month that was kept had a table; one whose table was taken
     * away since does not hide the others.
     */
    private List<OverheldVat> added(List<HeldMonthRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, LabourTaxRules> rules = tables.labour(
                rows.stream().map(StoredHeldMonths::lastDay).distinct().toList());
        Map<List<Object>, OverheldVat> over = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> rules.containsKey(lastDay(row)))
                .map(row -> overheld(row, rules.get(lastDay(row)).vat()))
                .forEach(each -> over.merge(List.of(each.workerId(), each.month()), each, OverheldVat::plus));
        return List.copyOf(over.values());
    }

    private static LocalDate lastDay(HeldMonthRow row) {
        return YearMonth.parse(row.month()).atEndOfMonth();
    }

    private static OverheldVat overheld(HeldMonthRow row, VatRules rules) {
        Vat over = VatCalculator.excess(rules, row.toHeldMonth());
        return new OverheldVat(row.workerId(), YearMonth.parse(row.month()), over.vat(), over.surcharges());
    }

    @Override
    public List<HeldMonth> of(long workerId) {
        return mapper.ofAllAgents(workerId).stream()
                .map(HeldMonthRow::toHeldMonth)
                .toList();
    }
}
