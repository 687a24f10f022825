package io.siliu.platform.assessment.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.assessment.internal.features.Computed;
import io.siliu.platform.assessment.internal.features.Stale;
import io.siliu.platform.database.Mode;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Worker;
import io.siliu.platform.settlement.PayoutGate.Asked;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.work.Acceptance;
import io.siliu.platform.work.TaskOrder;
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

    private final GateGathering gathering;
    private final InventedNumbers invented;
    private final Clock clock;

    GateFacts(GateGathering gathering, Mode mode, Clock clock) {
        this.gathering = gathering;
        this.invented = mode.inventedIdentifiers() ? InventedNumbers.ACCEPTED : InventedNumbers.REFUSED;
        this.clock = clock;
    }

    /**
     * A line and what is known of it.
     *
     * @param stale the facts among them that stand on a table that is behind
     */
    record OfLine(SettlementLine line, FourFlowFacts facts, List<Stale> stale) {}

    /** In their order. */
    List<OfLine> of(List<Asked> asked) {
        GateKnown known = gathering.about(asked);
        return asked.stream()
                .map(each -> of(known.lines().get(each.lineId()), each.recordedCard(), known))
                .toList();
    }

    private OfLine of(SettlementLine line, boolean recordedCard, GateKnown known) {
        Optional<TaskOrder> task = known.task(line);
        Worker worker = known.worker(line);
        Computed computed = known.computed().get(line.id());
        return new OfLine(
                line,
                new FourFlowFacts(
                        Long.toString(line.id()),
                        1,
                        FactsKind.GATE,
                        line.settledOn(),
                        Engagement.valueOf(line.model().name()),
                        task.map(each -> each.occupation().code())
                                .orElse(worker.occupation().code()),
                        task.map(each -> each.city().code())
                                .orElse(worker.city().code()),
                        settlement(line, task, recordedCard),
                        enterprise(known.enterprise(line)),
                        worker(line, worker, known.identity(line).orElse(null)),
                        task.map(each -> task(each, known.acceptances().getOrDefault(each.id(), List.of())))
                                .orElse(null),
                        known.contracts().get(line.id()),
                        null,
                        null,
                        consents(line, known),
                        null,
                        computed.features(),
                        computed.signals(),
                        computed.broken()),
                computed.stale());
    }

    private SettlementFacts settlement(SettlementLine line, Optional<TaskOrder> task, boolean recordedCard) {
        return new SettlementFacts(
                Long.toString(line.id()),
                line.workMonth(),
                line.settledOn(),
                firstPaidOn(line, ChinaTime.today(clock)),
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
    static LocalDate firstPaidOn(SettlementLine line, LocalDate today) {
        return today.isAfter(line.settledOn()) ? today : line.settledOn();
    }

    private static TaskReference reference(SettlementLine line, Optional<TaskOrder> task) {
        if (line.taskNumber() == null) {
            return TaskReference.NONE;
        }
        return task.isPresent() ? TaskReference.FOUND : TaskReference.NOT_FOUND;
    }

    private EnterpriseFacts enterprise(Enterprise enterprise) {
        String code = enterprise.creditCode().value();
        return new EnterpriseFacts(enterprise.name(), code, UnifiedSocialCreditCode.check(code, invented));
    }

    /** @param identity null where it is erased */
    private WorkerFacts worker(SettlementLine line, Worker worker, PartyIdentity identity) {
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

    private static TaskFacts task(TaskOrder task, List<Acceptance> accepted) {
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

    private static List<ConsentFacts> consents(SettlementLine line, GateKnown known) {
        return known.required().get(line.settledOn()).stream()
                .map(required -> new ConsentStanding(required.purpose(), required.version())
                        .on(line.settledOn(), known.consents().get(line.workerId())))
                .toList();
    }
}
