package io.siliu.platform.tax.internal;

import io.siliu.platform.party.Operator;
import io.siliu.platform.tax.HeldMonth;
import io.siliu.platform.tax.HeldMonths;
import io.siliu.platform.tax.HoldLabourTaxes;
import io.siliu.platform.tax.LabourPayment;
import io.siliu.platform.tax.LabourTax;
import io.siliu.platform.tax.LabourTaxRules;
import io.siliu.platform.tax.TaxTables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeepingWithholdingAgent implements HoldLabourTaxes, HeldMonths {

    private static final int WORKERS_A_STATEMENT = 500;
    private static final String THE_BEGINNING = "0000-00";

    private final TaxTables tables;
    private final HeldMonthMapper mapper;
    private final String platform;

    KeepingWithholdingAgent(TaxTables tables, HeldMonthMapper mapper, Operator operator) {
        this.tables = tables;
        this.mapper = mapper;
        this.platform = operator.creditCode().value();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<LabourTax> hold(LocalDate day, List<LabourPayment> payments) {
        if (payments.isEmpty()) {
            return List.of();
        }
        LabourTaxRules rules = tables.labour(day);
        YearMonth month = YearMonth.from(day);
        HeldYears years = new HeldYears(rules, month, lockedRows(month, payments));
        List<LabourTax> taxes = payments.stream().map(years::add).toList();
        chunks(years.changed()).forEach(rows -> mapper.keep(platform, rows));
        return taxes;
    }

    private List<HeldMonthRow> lockedRows(YearMonth month, List<LabourPayment> payments) {
        List<Long> workers = payments.stream()
                .map(LabourPayment::workerId)
                .distinct()
                .sorted()
                .toList();
        YearMonth twelveMonthsAgo = month.minusMonths(11);
        List<HeldMonthRow> rows = new ArrayList<>();
        for (List<Long> chunk : chunks(workers)) {
            mapper.queueOn(platform, chunk);
            rows.addAll(mapper.since(platform, twelveMonthsAgo.toString(), chunk));
        }
        return rows;
    }

    private static <T> List<List<T>> chunks(List<T> all) {
        List<List<T>> chunks = new ArrayList<>();
        for (int start = 0; start < all.size(); start += WORKERS_A_STATEMENT) {
            chunks.add(all.subList(start, Math.min(all.size(), start + WORKERS_A_STATEMENT)));
        }
        return chunks;
    }

    @Override
    public List<HeldMonth> of(long workerId) {
        return mapper.since(platform, THE_BEGINNING, List.of(workerId)).stream()
                .map(HeldMonthRow::toHeldMonth)
                .toList();
    }
}
