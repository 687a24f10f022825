package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.toMap;

import io.siliu.platform.database.Portions;
import io.siliu.platform.settlement.PayHistory;
import io.siliu.platform.settlement.PeerIncomes;
import io.siliu.platform.work.TaskOrders;
import io.siliu.platform.work.UnitPrices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rolling tables of what peers earn and of what a unit of their work costs. A month is counted again, in one statement for
 * all its peers, once more than a hundredth of it came or went, and after an hour where work was accepted since; counted in a
 * transaction of its own, because it belongs to everybody. What it is behind by until then is told with what stands on it. A
 * count that could not be renewed is not used and says so.
 */
@Component
class PeerTables {

    private static final Logger log = LoggerFactory.getLogger(PeerTables.class);
    private static final int TOLERATED_PERCENT = 1;
    private static final Duration ACCEPTED_AFTER = Duration.ofHours(1);

    private final PayHistory history;
    private final TaskOrders tasks;
    private final PeerMapper mapper;
    private final TransactionTemplate own;
    private final Clock clock;

    PeerTables(
            PayHistory history,
            TaskOrders tasks,
            PeerMapper mapper,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.history = history;
        this.tasks = tasks;
        this.mapper = mapper;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.own.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.clock = clock;
    }

    /** Months that are not behind, which most are, are looked up and read together. */
    PeerTable of(Collection<YearMonth> months) {
        long accepted = tasks.lastAcceptance();
        SortedMap<YearMonth, Long> booked = new TreeMap<>();
        months.forEach(month -> booked.computeIfAbsent(month, history::linesOf));
        Map<YearMonth, PeerTable.Month> table = new HashMap<>();
        SortedMap<YearMonth, Optional<PeerMapper.Count>> behind = new TreeMap<>();
        own.executeWithoutResult(status -> booked.forEach((month, lines) -> {
            Optional<PeerMapper.Count> counted = mapper.count(month.toString());
            if (isBehind(counted, lines, accepted, clock.instant())) {
                behind.put(month, counted);
            } else {
                table.put(month, read(month, counted, new ByNow(lines, accepted), null));
            }
        }));
        behind.forEach((month, counted) -> {
            String why = renew(month, counted, booked.get(month), accepted);
            ByNow by = new ByNow(booked.get(month), accepted);
            table.put(month, own.execute(status -> read(month, mapper.count(month.toString()), by, why)));
        });
        return new PeerTable(table);
    }

    /**
     * What is known of a month by now.
     *
     * @param accepted the acceptance that anybody recorded last
     */
    private record ByNow(long booked, long accepted) {

        Lag incomesLag(PeerMapper.Count count) {
            return count.lineCount() == booked
                    ? null
                    : new Lag(count.countedAt(), Math.abs(booked - count.lineCount()));
        }

        Lag pricesLag(PeerMapper.Count count) {
            return count.lastAcceptance() == accepted ? null : new Lag(count.countedAt(), 0);
        }
    }

    private PeerTable.Month read(YearMonth month, Optional<PeerMapper.Count> counted, ByNow by, String behind) {
        Optional<PeerMapper.Count> used = behind == null ? counted : Optional.empty();
        return new PeerTable.Month(
                mapper.groups(month.toString()).stream()
                        .collect(toMap(each -> new PeerTable.Group(each.occupation(), each.city()), each -> each)),
                mapper.prices(month.toString()).stream()
                        .collect(toMap(
                                each -> new PeerTable.Priced(each.occupation(), each.city(), each.unit()),
                                each -> each)),
                behind,
                used.map(by::incomesLag).orElse(null),
                used.map(by::pricesLag).orElse(null));
    }

    /** @return why the month is still behind, or null when it is not */
    private String renew(YearMonth month, Optional<PeerMapper.Count> counted, long booked, long accepted) {
        try {
            own.executeWithoutResult(status -> count(month, booked, accepted));
            return null;
        } catch (DataAccessException failure) {
            log.warn("The peers of {} could not be counted again", month, failure);
            return "counted over " + counted.map(PeerMapper.Count::lineCount).orElse(0L) + " lines, " + booked
                    + " are booked by now";
        }
    }

    static boolean isBehind(Optional<PeerMapper.Count> counted, long booked, long accepted, Instant now) {
        if (counted.isEmpty()) {
            return booked > 0 || accepted > 0;
        }
        PeerMapper.Count count = counted.get();
        boolean changed = Math.abs(booked - count.lineCount()) * 100 > count.lineCount() * TOLERATED_PERCENT;
        return changed
                || (accepted != count.lastAcceptance()
                        && Duration.between(count.countedAt(), now).compareTo(ACCEPTED_AFTER) > 0);
    }

    /** Peers of whom nobody is left in the month go with the count before. */
    private void count(YearMonth month, long booked, long accepted) {
        Instant now = clock.instant();
        mapper.keepCount(month.toString(), booked, accepted, now);
        mapper.forget(month.toString());
        mapper.forgetPrices(month.toString());
        for (List<PeerIncomes> groups : Portions.of(history.peers(month), Portions.ROWS)) {
            mapper.keep(month.toString(), groups, now);
        }
        for (List<UnitPrices> prices : Portions.of(tasks.unitPrices(month), Portions.ROWS)) {
            mapper.keepPrices(month.toString(), prices, now);
        }
    }
}
