package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.OutsideReadings;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.fourflow.LinePapers;
import io.siliu.platform.settlement.EnterpriseMonth;
import io.siliu.platform.settlement.PayHistory;
import io.siliu.platform.settlement.PayHistory.PaidWork;
import io.siliu.platform.work.Delivery;
import io.siliu.platform.work.TaskOrders;
import io.siliu.rules.fact.Measured;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How much of what an enterprise spent in a month that is over went to services whose work leaves little to be seen (promotion,
 * design, consulting) and of which nothing proves that they were done; nothing is said of a month of few lines. Kept a row for
 * each month of an enterprise, because all of its lines share it.
 */
@Component
class ServiceSpends {

    private final PayHistory history;
    private final TaskOrders tasks;
    private final OutsideReadings outside;
    private final LinePapers papers;
    private final ServiceSpendMapper mapper;
    private final TransactionTemplate own;
    private final Clock clock;

    ServiceSpends(
            PayHistory history,
            TaskOrders tasks,
            OutsideReadings outside,
            LinePapers papers,
            ServiceSpendMapper mapper,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.history = history;
        this.tasks = tasks;
        this.outside = outside;
        this.papers = papers;
        this.mapper = mapper;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.own.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.clock = clock;
    }

    /**
     * The share of services without evidence in the spend of each of these months, by month and enterprise. All is counted before
     * the first row is kept, and rows are kept in one order everywhere: two who count the same months wait for each other
     * shortly, and not in a circle.
     */
    Map<YearMonth, Map<Long, MonthShare>> of(Collection<EnterpriseMonth> months, Limits.InForce inForce) {
        return own.execute(status -> {
            Map<Long, Long> handovers = tasks.lastHandovers(
                    months.stream().map(EnterpriseMonth::enterpriseId).collect(Collectors.toSet()));
            Map<YearMonth, Map<Long, MonthShare>> shares = new HashMap<>();
            List<ServiceSpendMapper.Count> fresh = new ArrayList<>();
            months.stream()
                    .sorted(Comparator.comparing(EnterpriseMonth::enterpriseId))
                    .collect(groupingBy(EnterpriseMonth::workMonth, TreeMap::new, toList()))
                    .forEach((month, some) -> shares.put(month, of(month, some, handovers, inForce, fresh)));
            fresh.forEach(mapper::keep);
            return shares;
        });
    }

    private Map<Long, MonthShare> of(
            YearMonth month,
            List<EnterpriseMonth> some,
            Map<Long, Long> handovers,
            Limits.InForce inForce,
            List<ServiceSpendMapper.Count> fresh) {
        Set<String> services = inForce.services(month.atDay(1));
        Integer fewest = inForce.serviceLinesFrom(month.atDay(1));
        if (services.isEmpty() || fewest == null) {
            return Map.of();
        }
        Map<Long, ServiceSpendMapper.Count> counted =
                mapper.counts(some.stream().map(EnterpriseMonth::enterpriseId).toList(), month.toString()).stream()
                        .collect(toMap(ServiceSpendMapper.Count::enterpriseId, count -> count));
        Map<Long, MonthShare> shares = new HashMap<>();
        for (EnterpriseMonth each :
                some.stream().filter(one -> one.lines() >= fewest).toList()) {
            long handover = handovers.getOrDefault(each.enterpriseId(), 0L);
            ServiceSpendMapper.Count count = counted.get(each.enterpriseId());
            if (count == null || count.renewal().isBehind(each, handover, clock.instant())) {
                count = count(each, handover, services);
                fresh.add(count);
            }
            shares.put(
                    each.enterpriseId(),
                    new MonthShare(share(count, each), count.renewal().lag(each, handover)));
        }
        return shares;
    }

    private ServiceSpendMapper.Count count(EnterpriseMonth month, long handover, Set<String> services) {
        Instant now = clock.instant();
        List<PaidWork> unproven =
                unproven(month.enterpriseId(), history.paidFor(month.enterpriseId(), month.workMonth(), services));
        return new ServiceSpendMapper.Count(
                month.enterpriseId(),
                month.workMonth().toString(),
                Money.sum(unproven.stream().map(PaidWork::gross).toList()),
                String.join(
                        " ", Evidence.of(unproven.stream().map(PaidWork::lineId).toList())),
                month.lines(),
                handover,
                now);
    }

    /**
     * What the system told in which the work was done stands before what was recorded here, as it does for a single line; only
     * where more was handed over than it told to be without evidence, the rest is proven.
     */
    private List<PaidWork> unproven(long enterprise, List<PaidWork> paid) {
        Set<Long> ordered = paid.stream()
                .map(PaidWork::taskOrderId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<Long> recorded = tasks.handedOver(enterprise, ordered);
        Map<Long, Boolean> told = told(enterprise, ordered);
        List<PaidWork> open = paid.stream()
                .filter(work -> !Boolean.TRUE.equals(told.get(work.taskOrderId())))
                .filter(work -> told.containsKey(work.taskOrderId()) || !recorded.contains(work.taskOrderId()))
                .toList();
        Set<Long> onPaper = onPaper(open.stream()
                .filter(work -> !told.containsKey(work.taskOrderId()))
                .map(PaidWork::lineId)
                .toList());
        return open.stream().filter(work -> !onPaper.contains(work.lineId())).toList();
    }

    /** Whether tasks are proven, of those of which the system told. */
    private Map<Long, Boolean> told(long enterprise, Set<Long> ordered) {
        Map<Long, BigDecimal> without = new HashMap<>();
        for (Heard row : outside.deliveriesOf(ordered)) {
            row.number("withoutEvidence").ifPresent(count -> without.put(row.taskOrderId(), count));
        }
        Set<Long> open = without.keySet().stream()
                .filter(task -> without.get(task).signum() > 0)
                .collect(Collectors.toSet());
        Map<Long, List<Delivery>> deliveries = tasks.deliveries(enterprise, open);
        Map<Long, Boolean> proven = new HashMap<>();
        without.forEach((task, count) -> {
            BigDecimal all =
                    BigDecimal.valueOf(deliveries.getOrDefault(task, List.of()).size());
            proven.put(task, count.signum() == 0 || all.compareTo(count) > 0);
        });
        return proven;
    }

    private Set<Long> onPaper(List<Long> lines) {
        return papers.of(lines).values().stream()
                .flatMap(List::stream)
                .filter(paper -> paper.kind() == EvidenceKind.ACCEPTANCE || paper.kind() == EvidenceKind.DELIVERY)
                .map(LinePapers.Placed::lineId)
                .collect(Collectors.toSet());
    }

    /** The evidence are the month itself and the largest of its lines without evidence. */
    private static Measured share(ServiceSpendMapper.Count count, EnterpriseMonth month) {
        List<String> evidence = new ArrayList<>();
        evidence.add(NamedEvidence.SERVICES.id(month.enterpriseId(), month.workMonth()));
        Stream.of(count.evidence().split(" ")).filter(id -> !id.isEmpty()).forEach(evidence::add);
        BigDecimal part = count.unproven().amount().min(month.gross().amount());
        return Evidence.share(part, month.gross().amount(), evidence);
    }
}
