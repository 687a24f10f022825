package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.Access;
import io.siliu.platform.assessment.internal.features.Computed;
import io.siliu.platform.assessment.internal.features.Signals;
import io.siliu.platform.assessment.internal.features.Subject;
import io.siliu.platform.party.Consents;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.PayoutGate.Asked;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.TaskOrders;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * Asks the modules that own the data of lines whose money is to move, each once for all of the lines, or once for each of
 * their enterprises.
 */
@Component
final class GateGathering {

    private final SettlementLines lines;
    private final TaskOrders tasks;
    private final Enterprises enterprises;
    private final Workers workers;
    private final Consents consents;
    private final GateContracts contracts;
    private final AssessmentMapper assessments;
    private final Signals signals;
    private final Clock clock;

    GateGathering(
            SettlementLines lines,
            TaskOrders tasks,
            Enterprises enterprises,
            Workers workers,
            Consents consents,
            GateContracts contracts,
            AssessmentMapper assessments,
            Signals signals,
            Clock clock) {
        this.lines = lines;
        this.tasks = tasks;
        this.enterprises = enterprises;
        this.workers = workers;
        this.consents = consents;
        this.contracts = contracts;
        this.assessments = assessments;
        this.signals = signals;
        this.clock = clock;
    }

    /** @throws io.siliu.kernel.PlatformException where one of the lines, or its worker, does not exist */
    GateKnown about(Collection<Asked> asked) {
        Map<Long, SettlementLine> known = lines(asked);
        Set<Long> payees = known.values().stream().map(SettlementLine::workerId).collect(toSet());
        Map<Long, Worker> people = workers.findAll(payees);
        Map<Long, PartyIdentity> identities = workers.identities(payees);
        Map<Long, TaskOrder> orders =
                byEnterprise(known.values(), (enterprise, own) -> tasks.findAll(enterprise, taskOrders(own)));
        return new GateKnown(
                known,
                people,
                identities,
                enterprises.findAll(known.values().stream()
                        .map(SettlementLine::enterpriseId)
                        .collect(toSet())),
                orders,
                byEnterprise(known.values(), (enterprise, own) -> tasks.acceptances(enterprise, taskOrders(own))),
                contracts.of(known.values(), identities),
                consents.ofAll(payees),
                known.values().stream()
                        .map(SettlementLine::settledOn)
                        .distinct()
                        .collect(toMap(day -> day, assessments::requiredConsents)),
                computed(known.values(), people, identities));
    }

    private Map<Long, SettlementLine> lines(Collection<Asked> asked) {
        Map<Long, SettlementLine> known = new HashMap<>();
        asked.stream()
                .collect(groupingBy(Asked::enterpriseId))
                .forEach((enterprise, own) -> known.putAll(lines.findAll(
                        enterprise, own.stream().map(Asked::lineId).toList())));
        if (known.size() < asked.size()) {
            throw Access.notFound("settlement line");
        }
        return known;
    }

    private static <V> Map<Long, V> byEnterprise(
            Collection<SettlementLine> lines, BiFunction<Long, List<SettlementLine>, Map<Long, V>> ask) {
        Map<Long, V> all = new HashMap<>();
        lines.stream()
                .collect(groupingBy(SettlementLine::enterpriseId))
                .forEach((enterprise, own) -> all.putAll(ask.apply(enterprise, own)));
        return all;
    }

    private static Set<Long> taskOrders(List<SettlementLine> lines) {
        return lines.stream()
                .map(SettlementLine::taskOrderId)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    /** The day and the month by which what is looked at of a line is bounded. */
    private record Bounds(LocalDate settledOn, YearMonth workMonth) {

        static Bounds of(SettlementLine line) {
            return new Bounds(line.settledOn(), line.workMonth());
        }
    }

    /**
     * Lines of one day and one month of work are asked about together, and no others: from when to when is looked is the same for
     * all of them, so that each sees just what it would see alone. Most portions are of one or two.
     */
    private Map<Long, Computed> computed(
            Collection<SettlementLine> lines, Map<Long, Worker> people, Map<Long, PartyIdentity> identities) {
        Map<Long, Computed> computed = new HashMap<>();
        Instant now = clock.instant();
        lines.stream()
                .collect(groupingBy(Bounds::of))
                .values()
                .forEach(together -> computed.putAll(signals.of(together.stream()
                        .map(line -> subject(line, people.get(line.workerId()), identities.get(line.workerId()), now))
                        .toList())));
        return computed;
    }

    private static Subject subject(SettlementLine line, Worker worker, PartyIdentity identity, Instant now) {
        if (worker == null) {
            throw Access.notFound("worker");
        }
        return new Subject(
                line.enterpriseId(),
                line.id(),
                line.workerId(),
                line.settledOn(),
                line.workMonth(),
                worker.occupation().code(),
                worker.city().code(),
                Optional.ofNullable(identity)
                        .map(known -> Births.of(known.idNumber().reveal().value(), line.settledOn()))
                        .orElse(null),
                line.amounts().gross(),
                line.amounts().fee(),
                null,
                GateFacts.firstPaidOn(line, ChinaTime.dateOf(now)),
                now,
                List.of());
    }
}
