package io.siliu.platform.assessment.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.access.Access;
import io.siliu.platform.assessment.internal.features.Computed;
import io.siliu.platform.assessment.internal.features.Signals;
import io.siliu.platform.assessment.internal.features.Subject;
import io.siliu.platform.database.Mode;
import io.siliu.platform.party.Consents;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.platform.work.Acceptance;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.TaskOrders;
import io.siliu.rules.fact.Capacity;
import io.siliu.rules.fact.ConsentFacts;
import io.siliu.rules.fact.Engagement;
import io.siliu.rules.fact.EnterpriseFacts;
import io.siliu.rules.fact.FactsKind;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.rules.fact.SettlementFacts;
import io.siliu.rules.fact.TaskFacts;
import io.siliu.rules.fact.TaskReference;
import io.siliu.rules.fact.WorkerFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What is known of a line before its money moves: the line, its parties, its task, agreements and consents. Receipts and
 * invoices are not there yet, so whatever asks about them is not applicable; an agreement has to be there before it is paid.
 */
@Component
final class GateFacts {

    private final SettlementLines lines;
    private final TaskOrders tasks;
    private final Enterprises enterprises;
    private final Workers workers;
    private final Consents consents;
    private final GateContracts contracts;
    private final AssessmentMapper assessments;
    private final Signals signals;
    private final InventedNumbers invented;
    private final Clock clock;

    GateFacts(
            SettlementLines lines,
            TaskOrders tasks,
            Enterprises enterprises,
            Workers workers,
            Consents consents,
            GateContracts contracts,
            AssessmentMapper assessments,
            Signals signals,
            Mode mode,
            Clock clock) {
        this.lines = lines;
        this.tasks = tasks;
        this.enterprises = enterprises;
        this.workers = workers;
        this.consents = consents;
        this.contracts = contracts;
        this.assessments = assessments;
        this.signals = signals;
        this.invented = mode.inventedIdentifiers() ? InventedNumbers.ACCEPTED : InventedNumbers.REFUSED;
        this.clock = clock;
    }

    /** @param recordedCard whether a card of the worker's record is paid instead of the card of the line */
    FourFlowFacts of(long enterpriseId, long lineId, boolean recordedCard) {
        SettlementLine line = lines.find(enterpriseId, lineId).orElseThrow(() -> Access.notFound("settlement line"));
        Optional<TaskOrder> task = Optional.ofNullable(line.taskOrderId()).flatMap(id -> tasks.find(enterpriseId, id));
        Worker worker = workers.find(line.workerId()).orElseThrow(() -> Access.notFound("worker"));
        Computed computed = computed(line, worker);
        return new FourFlowFacts(
                Long.toString(lineId),
                1,
                FactsKind.GATE,
                line.settledOn(),
                Engagement.valueOf(line.model().name()),
                task.map(each -> each.occupation().code())
                        .orElse(worker.occupation().code()),
                task.map(each -> each.city().code()).orElse(worker.city().code()),
                settlement(line, task, recordedCard),
                enterprise(enterpriseId),
                worker(line, worker),
                task.map(each -> task(enterpriseId, each)).orElse(null),
                contracts.of(line, identity(line)),
                null,
                null,
                consents(line),
                null,
                computed.features(),
                computed.signals(),
                computed.broken());
    }

    private Computed computed(SettlementLine line, Worker worker) {
        return signals.of(List.of(new Subject(
                        line.enterpriseId(),
                        line.id(),
                        line.workerId(),
                        line.settledOn(),
                        line.workMonth(),
                        worker.occupation().code(),
                        worker.city().code(),
                        identity(line)
                                .map(known ->
                                        Births.of(known.idNumber().reveal().value(), line.settledOn()))
                                .orElse(null),
                        line.amounts().gross(),
                        line.amounts().fee(),
                        null,
                        firstPaidOn(line),
                        List.of())))
                .get(line.id());
    }

    private SettlementFacts settlement(SettlementLine line, Optional<TaskOrder> task, boolean recordedCard) {
        return new SettlementFacts(
                Long.toString(line.id()),
                line.workMonth(),
                line.settledOn(),
                firstPaidOn(line),
                reference(line, task),
                line.amounts().gross(),
                line.amounts().incomeTax(),
                line.amounts().vat(),
                line.amounts().surcharges(),
                line.amounts().net(),
                null,
                recordedCard || line.ownCard());
    }

    /** Nothing is paid yet, so not before today; on a booking of a later day the day it is booked for. */
    private LocalDate firstPaidOn(SettlementLine line) {
        LocalDate today = ChinaTime.today(clock);
        return today.isAfter(line.settledOn()) ? today : line.settledOn();
    }

    private static TaskReference reference(SettlementLine line, Optional<TaskOrder> task) {
        if (line.taskNumber() == null) {
            return TaskReference.NONE;
        }
        return task.isPresent() ? TaskReference.FOUND : TaskReference.NOT_FOUND;
    }

    private EnterpriseFacts enterprise(long enterpriseId) {
        Enterprise enterprise = enterprises.find(enterpriseId).orElseThrow(() -> Access.notFound("enterprise"));
        String code = enterprise.creditCode().value();
        return new EnterpriseFacts(enterprise.name(), code, UnifiedSocialCreditCode.check(code, invented));
    }

    private Optional<PartyIdentity> identity(SettlementLine line) {
        return Optional.ofNullable(workers.identities(List.of(line.workerId())).get(line.workerId()));
    }

    private WorkerFacts worker(SettlementLine line, Worker worker) {
        PartyIdentity identity = identity(line).orElse(null);
        Optional<PartyIdentity.Business> business =
                identity == null ? Optional.empty() : identity.business(line.soleProprietorId());
        boolean licensed = line.capacity() == LegalCapacity.SOLE_PROPRIETOR;
        String code = business.map(each -> each.creditCode().reveal().value()).orElse(null);
        return new WorkerFacts(
                Long.toString(line.workerId()),
                Capacity.valueOf(line.capacity().name()),
                business.filter(each -> licensed)
                        .map(each -> each.tradeName().reveal())
                        .orElse(worker.maskedName()),
                worker.maskedIdNumber(),
                identity == null
                        ? null
                        : ResidentIdNumber.check(identity.idNumber().reveal().value(), line.settledOn(), invented),
                code,
                code == null ? null : UnifiedSocialCreditCode.check(code, invented),
                business.map(PartyIdentity.Business::registeredOn).orElse(null));
    }

    private TaskFacts task(long enterpriseId, TaskOrder task) {
        List<Acceptance> accepted =
                tasks.acceptances(enterpriseId, List.of(task.id())).getOrDefault(task.id(), List.of());
        LocalDate day = accepted.stream()
                .map(Acceptance::acceptedOn)
                .max(LocalDate::compareTo)
                .orElse(null);
        Money amount = accepted.isEmpty()
                ? null
                : Money.sum(accepted.stream().map(Acceptance::amount).toList());
        return new TaskFacts(
                task.taskNumber().value(),
                task.agreedAmount(),
                task.period().from(),
                task.period().to(),
                day,
                amount,
                null);
    }

    private List<ConsentFacts> consents(SettlementLine line) {
        return assessments.requiredConsents(line.settledOn()).stream()
                .map(required -> new ConsentStanding(required.purpose(), required.version())
                        .on(line.settledOn(), consents.of(line.workerId())))
                .toList();
    }
}
