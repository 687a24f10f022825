package io.siliu.platform.tax.internal;

import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps months; one that holds too much VAT with where its worker works, so that officers of a small region find theirs among those
 * of the whole country. Hardly any month does, so nothing is asked about the others.
 */
@Component
class HeldMonthShelf {

    private final HeldMonthMapper mapper;
    private final Workers workers;

    HeldMonthShelf(HeldMonthMapper mapper, Workers workers) {
        this.mapper = mapper;
        this.workers = workers;
    }

    void keep(String agent, List<HeldMonthRow> rows) {
        mapper.keep(agent, rows);
        List<HeldMonthRow> over =
                rows.stream().filter(row -> row.vatOver().isPositive()).toList();
        if (over.isEmpty()) {
            return;
        }
        Map<Long, Worker> people = workers.findAll(
                over.stream().map(HeldMonthRow::workerId).distinct().toList());
        over.stream()
                .filter(row -> people.containsKey(row.workerId()))
                .forEach(row -> mapper.standsIn(
                        agent,
                        row.workerId(),
                        row.month(),
                        people.get(row.workerId()).city().code()));
    }
}
