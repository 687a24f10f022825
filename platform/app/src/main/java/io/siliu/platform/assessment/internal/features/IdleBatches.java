package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Period;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.OutsideReadings;
import io.siliu.platform.assessment.internal.outside.OutsideReadings.ToldOf;
import io.siliu.platform.party.SignUpTraces;
import io.siliu.platform.party.SignUpTraces.Business;
import io.siliu.platform.party.SignUpTraces.Other;
import io.siliu.platform.party.SignUpTraces.Trace;
import io.siliu.platform.settlement.PayHistory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How many licences of a batch nobody used in time. A batch are the registrations of one day on one's word; its licences are
 * those that were issued close to that day. One was used when pay was settled under it here or when the tax bureau told of
 * an invoice of it; nothing is said where no invoices of that time were told of at all. Kept a row a batch and counted again
 * once a day, because all of a batch share it: the time of its licences is over by then, so that a day is only how much later
 * a late word of an invoice is heard. Where one of its own businesses came since, the feature says so; what is told of others
 * leaves the count as it is. A batch that was silent for want of anybody's invoices is counted again once there is one.
 */
@Component
class IdleBatches {

    private static final int CLOSE_DAYS = 45;
    private static final Duration RENEWED_AFTER = Duration.ofDays(1);

    private final SignUpTraces traces;
    private final PayHistory history;
    private final OutsideReadings outside;
    private final IdleBatchMapper mapper;
    private final TransactionTemplate own;
    private final Clock clock;

    IdleBatches(
            SignUpTraces traces,
            PayHistory history,
            OutsideReadings outside,
            IdleBatchMapper mapper,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.traces = traces;
        this.history = history;
        this.outside = outside;
        this.mapper = mapper;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.own.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.clock = clock;
    }

    /**
     * When a batch says anything.
     *
     * @param from licences
     * @param months after its issue within which a licence is used
     */
    record Measure(int from, int months) {}

    /** Registrations of one day on one's word. */
    record Batch(String key, LocalDate day, Set<Long> workers) {

        /** The first day on which one of its licences may have been issued. */
        LocalDate first() {
            return day.minusDays(CLOSE_DAYS);
        }

        /** Of a registration here: its key is the earliest one. */
        static Batch of(long worker, Trace trace) {
            TreeSet<Long> workers = new TreeSet<>(Set.of(worker));
            trace.sameRecommender().stream()
                    .map(Other::workerId)
                    .flatMap(other -> Optional.ofNullable(other).stream())
                    .forEach(workers::add);
            return new Batch(key(trace), ChinaTime.dateOf(trace.confirmedAt()), workers);
        }

        static String key(Trace trace) {
            long first = Stream.concat(
                            Stream.of(trace.signUpId()),
                            trace.sameRecommender().stream().map(Other::signUpId))
                    .min(Long::compare)
                    .orElseThrow();
            return "SIGN_UP/" + first;
        }

        /** Of a registration that was told of. */
        static String key(Heard row) {
            return "TOLD/" + row.thing();
        }
    }

    /**
     * A batch as it was counted.
     *
     * @param lag how far it is behind; null where nobody told of an invoice of its businesses since
     */
    record Kept(IdleBatchMapper.Count count, Lag lag) {}

    /** By key; batches that are too small, have not had their time by the day or of whose time no invoices were told are left out. */
    Map<String, Kept> of(Collection<Batch> batches, Measure measure, LocalDate day) {
        List<Batch> due = batches.stream()
                .filter(batch -> batch.workers().size() >= measure.from())
                .filter(batch -> !batch.first().plusMonths(measure.months()).isAfter(day))
                .sorted(Comparator.comparing(Batch::key))
                .toList();
        return due.isEmpty() ? Map.of() : own.execute(status -> counted(due, measure));
    }

    private Map<String, Kept> counted(List<Batch> due, Measure measure) {
        Map<String, IdleBatchMapper.Count> counts = mapper
                .counts(due.stream().map(Batch::key).toList())
                .stream()
                .collect(toMap(IdleBatchMapper.Count::batch, count -> count));
        Map<Long, List<ToldOf>> told = toldSince(due, counts.values());
        Map<String, Kept> all = new HashMap<>();
        for (Batch batch : due) {
            IdleBatchMapper.Count count = counts.get(batch.key());
            if (count == null || isBehind(count, batch)) {
                count = count(batch, measure);
                mapper.keep(count);
            }
            if (count.licences() >= measure.from() && count.invoicesTold()) {
                all.put(batch.key(), new Kept(count, lag(count, batch, told)));
            }
        }
        return all;
    }

    /** What was told of invoices of all their workers since the earliest of the counts, by worker. */
    private Map<Long, List<ToldOf>> toldSince(List<Batch> due, Collection<IdleBatchMapper.Count> counts) {
        if (counts.isEmpty()) {
            return Map.of();
        }
        Set<Long> workers =
                due.stream().flatMap(batch -> batch.workers().stream()).collect(toSet());
        LocalDate from = Collections.min(due.stream().map(Batch::first).toList());
        LocalDate to = Collections.max(
                counts.stream().map(IdleBatchMapper.Count::closedOn).toList());
        Instant since = Collections.min(
                counts.stream().map(IdleBatchMapper.Count::countedAt).toList());
        return outside.invoicesToldSince(workers, from, to, since).stream().collect(groupingBy(ToldOf::workerId));
    }

    private boolean isBehind(IdleBatchMapper.Count count, Batch batch) {
        return Duration.between(count.countedAt(), clock.instant()).compareTo(RENEWED_AFTER) > 0
                || !count.invoicesTold() && outside.isInvoicingTold(batch.first(), count.closedOn());
    }

    private static Lag lag(IdleBatchMapper.Count count, Batch batch, Map<Long, List<ToldOf>> told) {
        Period time = new Period(batch.first(), count.closedOn());
        return batch.workers().stream()
                        .flatMap(worker -> told.getOrDefault(worker, List.of()).stream())
                        .anyMatch(one ->
                                time.contains(one.happenedOn()) && one.takenAt().isAfter(count.countedAt()))
                ? new Lag(count.countedAt(), 0)
                : null;
    }

    private IdleBatchMapper.Count count(Batch batch, Measure measure) {
        Instant now = clock.instant();
        List<Business> issued = traces.businesses(batch.workers()).values().stream()
                .flatMap(List::stream)
                .filter(business -> business.registeredOn() != null)
                .filter(business -> !business.registeredOn().isBefore(batch.first()))
                .filter(business -> !business.registeredOn().isAfter(batch.day().plusDays(CLOSE_DAYS)))
                .toList();
        LocalDate closed = issued.stream()
                .map(Business::registeredOn)
                .max(LocalDate::compareTo)
                .orElse(batch.day())
                .plusMonths(measure.months());
        LocalDate from = batch.first();
        Map<Long, LocalDate> settled = history.businessesUsed(batch.workers(), from, closed);
        Map<Long, LocalDate> invoiced = outside.sellers(batch.workers(), from, closed);
        List<Long> idle = issued.stream()
                .filter(business -> !isUsed(business, settled, measure) && !isUsed(business, invoiced, measure))
                .map(Business::soleProprietorId)
                .sorted()
                .toList();
        return new IdleBatchMapper.Count(
                batch.key(),
                issued.size(),
                idle.size(),
                outside.isInvoicingTold(from, closed),
                String.join(" ", Evidence.of(idle)),
                closed,
                now);
    }

    private static boolean isUsed(Business business, Map<Long, LocalDate> first, Measure measure) {
        LocalDate used = first.get(business.soleProprietorId());
        return used != null && !used.isAfter(business.registeredOn().plusMonths(measure.months()));
    }
}
