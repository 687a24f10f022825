package io.siliu.platform.tax.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.database.Portions;
import io.siliu.platform.party.Operators;
import io.siliu.platform.tax.DatedPayment;
import io.siliu.platform.tax.HeldMonth;
import io.siliu.platform.tax.HeldStep;
import io.siliu.platform.tax.HoldLabourTaxes;
import io.siliu.platform.tax.IncomeBasis;
import io.siliu.platform.tax.LabourPayment;
import io.siliu.platform.tax.LabourTax;
import io.siliu.platform.tax.LabourTaxRules;
import io.siliu.platform.tax.OverheldVat;
import io.siliu.platform.tax.TaxTables;
import io.siliu.platform.tax.VatCalculator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeepingWithholdingAgent implements HoldLabourTaxes {

    private final TaxTables tables;
    private final HeldMonthMapper mapper;
    private final HeldMonthShelf shelf;
    private final Operators operators;
    private final Reckoning reckoning;

    KeepingWithholdingAgent(
            TaxTables tables, HeldMonthMapper mapper, HeldMonthShelf shelf, Operators operators, Reckoning reckoning) {
        this.tables = tables;
        this.mapper = mapper;
        this.shelf = shelf;
        this.operators = operators;
        this.reckoning = reckoning;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<LabourTax> hold(LocalDate day, List<LabourPayment> payments) {
        if (payments.isEmpty()) {
            return List.of();
        }
        LabourTaxRules rules = tables.labour(day);
        YearMonth month = YearMonth.from(day);
        String agent = agentOn(day);
        HeldYears years = new HeldYears(rules, month, lockedRows(agent, month, payments));
        List<LabourTax> taxes = payments.stream().map(years::add).toList();
        Portions.of(years.changed(), Portions.KEYS).forEach(rows -> shelf.keep(agent, rows));
        return taxes;
    }

    @Override
    public List<LabourTax> estimate(LocalDate day, List<LabourPayment> payments) {
        if (payments.isEmpty()) {
            return List.of();
        }
        String agent = agentOn(day);
        YearMonth month = YearMonth.from(day);
        List<HeldMonthRow> rows = Portions.of(workers(payments), Portions.KEYS).stream()
                .flatMap(chunk -> year(agent, month, chunk).stream())
                .toList();
        return payments.stream()
                .map(new HeldYears(tables.labour(day), month, rows)::add)
                .toList();
    }

    @Override
    public List<LabourTax> reckon(List<DatedPayment> payments) {
        return reckoning.of(payments);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public HeldStep step(LocalDate day, long workerId, HeldStep step) {
        String agent = agentOn(day);
        LabourTaxRules rules = tables.labour(day);
        HeldMonth held = locked(agent, workerId, YearMonth.from(day));
        HeldStep made = withoutGivenBack(held, step, rules);
        keep(agent, workerId, held.plus(made), rules);
        return made;
    }

    /** A month holds less VAT than its payments bore where the worker got some back: that much of it is not taken from it again. */
    private static HeldStep withoutGivenBack(HeldMonth held, HeldStep step, LabourTaxRules rules) {
        Money vat = beyond(held.vat(), step.vat());
        Money surcharges = beyond(held.surcharges(), step.surcharges());
        return step.plus(givenBack(vat, surcharges, rules).negated());
    }

    /** What a step would take beyond what is held; zero where it takes nothing. */
    private static Money beyond(Money held, Money step) {
        Money left = held.plus(step);
        return step.isNegative() && left.isNegative() ? left.negate() : Money.ZERO;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public OverheldVat vatGivenBack(OverheldVat paid) {
        LabourTaxRules rules = tables.labour(paid.month().atEndOfMonth());
        OverheldVat beyond = paid;
        for (String agent : mapper.agentsOver(paid.workerId(), paid.month().toString())) {
            HeldMonth held = locked(agent, paid.workerId(), paid.month());
            OverheldVat back = beyond.atMost(VatCalculator.excess(rules.vat(), held));
            keep(agent, paid.workerId(), held.plus(givenBack(back.vat(), back.surcharges(), rules)), rules);
            beyond = beyond.minus(back);
        }
        return paid.minus(beyond);
    }

    private static HeldStep givenBack(Money vat, Money surcharges, LabourTaxRules rules) {
        Money income = rules.withholding().basis() == IncomeBasis.GROSS ? Money.ZERO : vat;
        return new HeldStep(Money.ZERO, income, Money.ZERO, vat.negate(), surcharges.negate());
    }

    private HeldMonth locked(String agent, long workerId, YearMonth month) {
        mapper.queueOn(agent, List.of(workerId));
        return year(agent, month, List.of(workerId)).stream()
                .map(HeldMonthRow::toHeldMonth)
                .filter(each -> each.month().equals(month))
                .findFirst()
                .orElse(HeldMonth.empty(month));
    }

    private void keep(String agent, long workerId, HeldMonth held, LabourTaxRules rules) {
        shelf.keep(agent, List.of(HeldMonthRow.of(workerId, held, rules.vat())));
    }

    /** Sums run for one withholding agent: with another company they begin anew. */
    private String agentOn(LocalDate day) {
        return operators.on(day).creditCode().value();
    }

    private List<HeldMonthRow> lockedRows(String agent, YearMonth month, List<LabourPayment> payments) {
        List<HeldMonthRow> rows = new ArrayList<>();
        for (List<Long> chunk : Portions.of(workers(payments), Portions.KEYS)) {
            mapper.queueOn(agent, chunk);
            rows.addAll(year(agent, month, chunk));
        }
        return rows;
    }

    private List<HeldMonthRow> year(String agent, YearMonth month, List<Long> workers) {
        return mapper.since(agent, month.minusMonths(11).toString(), workers);
    }

    private static List<Long> workers(List<LabourPayment> payments) {
        return payments.stream()
                .map(LabourPayment::workerId)
                .distinct()
                .sorted()
                .toList();
    }
}
