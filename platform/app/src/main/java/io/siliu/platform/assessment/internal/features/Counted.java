package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.access.PhoneEntries.Entered;
import io.siliu.platform.assessment.internal.outside.PeerReliefs;
import io.siliu.platform.contract.ContractingAgreements.Signed;
import io.siliu.platform.settlement.Objections.Raised;
import io.siliu.rules.fact.Measured;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is kept beside the records: in rolling tables, and of what workers object to; for a portion of lines.
 *
 * @param unprovenServices by month and enterprise, the share of services without evidence in what the month cost
 * @param batches by key, licences that came together
 * @param objections by worker
 * @param kinds which work fits which licence and industry
 * @param signed by worker, the agreements that were signed here
 * @param closedDays by month and enterprise, the share of work on holidays and closing days
 * @param reliefs by group, what those who are taxed in one prefecture are spared
 * @param reports how pay reaches the tax office
 * @param entries by worker, when they signed in here
 */
record Counted(
        Map<YearMonth, Map<Long, MonthShare>> unprovenServices,
        Map<String, IdleBatches.Kept> batches,
        Map<Long, List<Raised>> objections,
        KindsOfWork.Table kinds,
        Map<Long, List<Signed>> signed,
        Map<YearMonth, Map<Long, MonthShare>> closedDays,
        Map<PeerReliefs.Group, PeerReliefs.Peers> reliefs,
        ReportsOfQuarters reports,
        Map<Long, Entered> entries) {

    private static final String CLOSED_DAYS = "signals.client.closedDaysShare";
    private static final String UNPROVEN_SERVICES = "signals.client.unprovenServiceShare";
    private static final String IDLE_BATCH = "signals.registration.idleBatchShare";

    /** Where nothing was counted. */
    static final Counted NOTHING = new Counted(
            Map.of(),
            Map.of(),
            Map.of(),
            KindsOfWork.Table.NONE,
            Map.of(),
            Map.of(),
            Map.of(),
            ReportsOfQuarters.NOTHING,
            Map.of());

    /** Null while the licences have not had their time. */
    Measured idle(String batch, Subject subject) {
        IdleBatches.Kept kept = batches.get(batch);
        if (kept == null || !kept.count().closedOn().isBefore(subject.settledOn())) {
            return null;
        }
        return Evidence.share(
                BigDecimal.valueOf(kept.count().idle()),
                BigDecimal.valueOf(kept.count().licences()),
                Stream.of(kept.count().evidence().split(" "))
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    Measured closedDays(Subject subject) {
        return of(closedDays, subject).map(MonthShare::share).orElse(null);
    }

    Measured unprovenServices(Subject subject) {
        return of(unprovenServices, subject).map(MonthShare::share).orElse(null);
    }

    private static Optional<MonthShare> of(Map<YearMonth, Map<Long, MonthShare>> shares, Subject subject) {
        return Optional.ofNullable(
                shares.getOrDefault(subject.fullMonth(), Map.of()).get(subject.enterpriseId()));
    }

    /**
     * The features that a line has and whose tables were behind.
     *
     * @param batch with which its worker came; asked for only where there are batches
     */
    List<Stale> stale(Subject subject, Supplier<Optional<String>> batch) {
        List<Stale> stale = new ArrayList<>();
        of(closedDays, subject).map(MonthShare::lag).ifPresent(lag -> stale.add(lag.of(CLOSED_DAYS)));
        of(unprovenServices, subject).map(MonthShare::lag).ifPresent(lag -> stale.add(lag.of(UNPROVEN_SERVICES)));
        if (!batches.isEmpty()) {
            batch.get()
                    .filter(key -> idle(key, subject) != null)
                    .map(key -> batches.get(key).lag())
                    .ifPresent(lag -> stale.add(lag.of(IDLE_BATCH)));
        }
        return stale;
    }
}
