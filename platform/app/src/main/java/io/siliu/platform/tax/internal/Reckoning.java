package io.siliu.platform.tax.internal;

import io.siliu.platform.party.Operators;
import io.siliu.platform.tax.DatedPayment;
import io.siliu.platform.tax.LabourPayment;
import io.siliu.platform.tax.LabourTax;
import io.siliu.platform.tax.TaxTables;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What would have been held from payments of several months, each upon those before it; nothing of it is kept. */
@Component
final class Reckoning {

    private final TaxTables tables;
    private final HeldMonthMapper mapper;
    private final Operators operators;

    Reckoning(TaxTables tables, HeldMonthMapper mapper, Operators operators) {
        this.tables = tables;
        this.mapper = mapper;
        this.operators = operators;
    }

    List<LabourTax> of(List<DatedPayment> payments) {
        Map<AgentMonth, List<DatedPayment>> byMonth = payments.stream()
                .collect(Collectors.groupingBy(this::agentMonth, LinkedHashMap::new, Collectors.toList()));
        Map<AgentMonth, Map<Long, HeldMonthRow>> reckoned = new LinkedHashMap<>();
        List<LabourTax> taxes = new ArrayList<>();
        byMonth.forEach((of, some) -> {
            List<LabourPayment> paid = some.stream().map(DatedPayment::payment).toList();
            HeldYears years = new HeldYears(tables.labour(some.get(0).day()), of.month(), rows(of, paid, reckoned));
            paid.stream().map(years::add).forEach(taxes::add);
            years.changed()
                    .forEach(row -> reckoned.computeIfAbsent(of, each -> new HashMap<>())
                            .put(row.workerId(), row));
        });
        return taxes;
    }

    /** What was held, and in its place what was reckoned for months of the same agent; another's months count for nothing. */
    private List<HeldMonthRow> rows(
            AgentMonth of, List<LabourPayment> paid, Map<AgentMonth, Map<Long, HeldMonthRow>> reckoned) {
        List<Long> workers =
                paid.stream().map(LabourPayment::workerId).distinct().sorted().toList();
        List<HeldMonthRow> rows = new ArrayList<>(
                mapper.since(of.agent(), of.month().minusMonths(11).toString(), workers));
        reckoned.forEach((earlier, some) -> {
            if (earlier.agent().equals(of.agent())) {
                rows.addAll(some.values());
            }
        });
        return rows;
    }

    private AgentMonth agentMonth(DatedPayment payment) {
        return new AgentMonth(operators.on(payment.day()).creditCode().value(), YearMonth.from(payment.day()));
    }

    /** A month of one withholding agent. */
    private record AgentMonth(String agent, YearMonth month) {}
}
