package io.siliu.platform.settlement.internal;

import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.contract.Engagement;
import io.siliu.platform.contract.EngagementTerms;
import io.siliu.platform.contract.Engagements;
import io.siliu.platform.contract.MasterServiceAgreement;
import io.siliu.platform.party.CapacityPeriod;
import io.siliu.platform.party.CapacityTimeline;
import io.siliu.platform.party.Payee;
import io.siliu.platform.party.Worker;
import io.siliu.platform.settlement.LineFault;
import io.siliu.platform.settlement.LineFault.Kind;
import io.siliu.platform.work.TaskOrder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds lines against what is on record. Everything it needs was fetched before, so a file of any length costs a handful of
 * queries.
 *
 * @param settled task numbers that were settled before
 */
record LineCheck(
        LocalDate settledOn,
        Map<TaskNumber, TaskOrder> tasks,
        Set<TaskNumber> settled,
        Map<Long, CapacityTimeline> capacities,
        Engagements engagements,
        Map<Long, MasterServiceAgreement> agreements,
        Faults faults) {

    Optional<PayableLine> check(ReadLine line, Payee payee) {
        if (payee.worker().isEmpty()) {
            fault(line, Column.ID_NUMBER, Kind.WORKER_UNKNOWN);
            return Optional.empty();
        }
        Worker worker = payee.worker().get();
        if (!payee.nameFits()) {
            fault(line, Column.NAME, Kind.NAME_DOES_NOT_FIT);
        }
        Optional<TaskOrder> task = line.taskNumber().map(tasks::get);
        if (line.taskNumber().isPresent() && !taskFits(line, task, worker)) {
            return Optional.empty();
        }
        LocalDate day = task.map(each -> each.period().from()).orElse(settledOn);
        Optional<CapacityPeriod> capacity = capacities
                .getOrDefault(worker.workerId(), CapacityTimeline.UNKNOWN)
                .on(day);
        if (capacity.isEmpty()) {
            fault(line, Column.ID_NUMBER, Kind.CAPACITY_UNKNOWN);
            return Optional.empty();
        }
        return agreement(line, task, capacity.get(), day)
                .filter(agreement -> payee.nameFits())
                .map(agreement -> new PayableLine(line, worker, payee.ownCard(), capacity.get(), agreement, task));
    }

    private boolean taskFits(ReadLine line, Optional<TaskOrder> task, Worker worker) {
        if (task.isEmpty()) {
            fault(line, Column.TASK_NUMBER, Kind.TASK_UNKNOWN);
            return false;
        }
        if (task.get().workerId() != worker.workerId()) {
            fault(line, Column.TASK_NUMBER, Kind.TASK_OF_ANOTHER_WORKER);
            return false;
        }
        if (settled.contains(task.get().taskNumber())) {
            fault(line, Column.TASK_NUMBER, Kind.TASK_ALREADY_SETTLED);
            return false;
        }
        return true;
    }

    /** The agreement a task was ordered under, as long as the capacity on record is still the one it was ordered in. */
    private Optional<MasterServiceAgreement> agreement(
            ReadLine line, Optional<TaskOrder> task, CapacityPeriod capacity, LocalDate day) {
        Optional<MasterServiceAgreement> ordered = task.filter(each -> each.capacity() == capacity.capacity())
                .map(each -> agreements.get(each.agreementId()));
        if (ordered.isPresent()) {
            return ordered;
        }
        Engagement engagement = engagements.of(capacity.capacity(), day);
        if (engagement.isAdmitted()) {
            return Optional.of(engagement.agreement());
        }
        refuse(line, engagement);
        return Optional.empty();
    }

    private void refuse(ReadLine line, Engagement engagement) {
        String shown = Column.ID_NUMBER.shown(line.raw().cell(Column.ID_NUMBER));
        switch (engagement.refusal()) {
            case NO_AGREEMENT -> faults.addToLine(line.number(), Kind.NO_AGREEMENT, shown);
            case NO_TERMS -> faults.addToLine(line.number(), Kind.NO_TERMS, shown);
            case NOT_ADMITTED -> {
                EngagementTerms.Refusal words = engagement.terms().refusal();
                faults.add(
                        line.number(),
                        Column.ID_NUMBER,
                        Kind.NOT_ADMITTED,
                        line.raw().cell(Column.ID_NUMBER),
                        new LineFault.Detail(words.chinese(), words.english()));
            }
        }
    }

    private void fault(ReadLine line, Column column, Kind kind) {
        faults.add(line.number(), column, kind, line.raw().cell(column));
    }
}
