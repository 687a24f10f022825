package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.OutsideKnowledge;
import io.siliu.platform.assessment.internal.outside.OutsideReadings;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.settlement.EnterpriseMonth;
import io.siliu.platform.work.TaskOrders;
import io.siliu.rules.fact.Measured;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How much of the work of an enterprise's month that is over lay on public holidays, or on days on which the enterprise said
 * it was closed; nothing is said of a few days of work.
 * A day of work is one on which the system in which it was done saw somebody on a task, or on which a task was handed over
 * where no system told of it. Kept a row for each month of an enterprise, because all of its lines share it.
 */
@Component
class ClosedDays {

    /** A task that was published longer ago is not worked on any more. */
    private static final int DAYS_OF_A_TASK = 62;

    private final TaskOrders tasks;
    private final OutsideReadings outside;
    private final ClosedDayMapper mapper;
    private final TransactionTemplate own;
    private final Clock clock;

    ClosedDays(
            TaskOrders tasks,
            OutsideReadings outside,
            ClosedDayMapper mapper,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.tasks = tasks;
        this.outside = outside;
        this.mapper = mapper;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.own.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.clock = clock;
    }

    /**
     * By month and enterprise, without a share where few days of work are known; left out where the holidays of the year are not
     * on record. All is counted before the first row is kept, and rows are kept in one order everywhere: two who count the same months wait
     * for each other shortly, and not in a circle.
     */
    Map<YearMonth, Map<Long, MonthShare>> of(
            Collection<EnterpriseMonth> months, OutsideKnowledge told, Limits.InForce inForce) {
        return own.execute(status -> {
            ClosedDayMapper.Known known = mapper.known();
            Map<Long, Long> handovers = tasks.lastHandovers(
                    months.stream().map(EnterpriseMonth::enterpriseId).collect(Collectors.toSet()));
            Map<YearMonth, Map<Long, MonthShare>> shares = new HashMap<>();
            List<ClosedDayMapper.Count> fresh = new ArrayList<>();
            months.stream()
                    .sorted(Comparator.comparing(EnterpriseMonth::enterpriseId))
                    .collect(groupingBy(EnterpriseMonth::workMonth, TreeMap::new, toList()))
                    .forEach((month, some) -> {
                        if (isKnown(month, known)) {
                            shares.put(month, of(month, some, handovers, told, inForce, fresh));
                        }
                    });
            fresh.forEach(mapper::keep);
            return shares;
        });
    }

    private static boolean isKnown(YearMonth month, ClosedDayMapper.Known known) {
        return known != null
                && month.getYear() >= known.first().getYear()
                && month.getYear() <= known.last().getYear();
    }

    private Map<Long, MonthShare> of(
            YearMonth month,
            List<EnterpriseMonth> some,
            Map<Long, Long> handovers,
            OutsideKnowledge told,
            Limits.InForce inForce,
            List<ClosedDayMapper.Count> fresh) {
        Integer fewest = inForce.closedDaysFrom(month.atDay(1));
        if (fewest == null) {
            return Map.of();
        }
        Map<Long, ClosedDayMapper.Count> counted =
                mapper.counts(some.stream().map(EnterpriseMonth::enterpriseId).toList(), month.toString()).stream()
                        .collect(toMap(ClosedDayMapper.Count::enterpriseId, count -> count));
        Map<Long, MonthShare> shares = new HashMap<>();
        for (EnterpriseMonth each : some) {
            long handover = handovers.getOrDefault(each.enterpriseId(), 0L);
            List<Heard> closures = told.ofEnterprise(each.enterpriseId(), SaidKind.CLOSURE);
            ClosedDayMapper.Count count = counted.get(each.enterpriseId());
            if (count == null
                    || count.closures() != closures.size()
                    || count.renewal().isBehind(each, handover, clock.instant())) {
                count = count(each, handover, closures);
                fresh.add(count);
            }
            shares.put(
                    each.enterpriseId(),
                    new MonthShare(
                            count.worked() < fewest ? null : share(count),
                            count.renewal().lag(each, handover)));
        }
        return shares;
    }

    private ClosedDayMapper.Count count(EnterpriseMonth month, long handover, List<Heard> closures) {
        Set<LocalDate> closed = closed(month.workMonth(), closures);
        List<LocalDate> worked = worked(month.enterpriseId(), month.workMonth());
        List<LocalDate> onClosed = worked.stream().filter(closed::contains).toList();
        return new ClosedDayMapper.Count(
                month.enterpriseId(),
                month.workMonth().toString(),
                worked.size(),
                onClosed.size(),
                new TreeSet<>(onClosed).stream().map(LocalDate::toString).collect(Collectors.joining(" ")),
                closures.size(),
                month.lines(),
                handover,
                clock.instant());
    }

    private Set<LocalDate> closed(YearMonth month, List<Heard> closures) {
        Set<LocalDate> closed = new HashSet<>(mapper.holidays(month.atDay(1), month.atEndOfMonth()));
        closures.forEach(row -> month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day ->
                        !day.isBefore(row.day()) && !day.isAfter(row.lastDay().orElse(row.day())))
                .forEach(closed::add));
        return closed;
    }

    /** A day for each task and each day on which it was worked on. */
    private List<LocalDate> worked(long enterprise, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        Map<Long, Set<LocalDate>> all = new HashMap<>(tasks.handoverDays(enterprise, first, last));
        all.putAll(outside.daysSeen(enterprise, first.minusDays(DAYS_OF_A_TASK), month));
        List<LocalDate> worked = new ArrayList<>();
        all.values().forEach(worked::addAll);
        return worked;
    }

    private static Measured share(ClosedDayMapper.Count count) {
        return Evidence.share(
                BigDecimal.valueOf(count.closed()),
                BigDecimal.valueOf(count.worked()),
                Stream.of(count.evidence().split(" "))
                        .filter(day -> !day.isEmpty())
                        .map(day -> NamedEvidence.CLOSED.id(count.enterpriseId(), day))
                        .toList());
    }
}
