package io.siliu.platform.assessment.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.assessment.internal.features.Computed;
import io.siliu.platform.party.Consent;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Worker;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.work.Acceptance;
import io.siliu.platform.work.TaskOrder;
import io.siliu.rules.fact.ContractFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that was asked for some lines whose money is to move.
 *
 * @param lines by id
 * @param workers by id
 * @param identities by worker; one who is erased is left out
 * @param enterprises by id
 * @param tasks by id
 * @param acceptances by task order
 * @param contracts by line
 * @param consents by worker
 * @param required by day, the purposes to which a worker has to agree
 * @param computed by line
 */
record GateKnown(
        Map<Long, SettlementLine> lines,
        Map<Long, Worker> workers,
        Map<Long, PartyIdentity> identities,
        Map<Long, Enterprise> enterprises,
        Map<Long, TaskOrder> tasks,
        Map<Long, List<Acceptance>> acceptances,
        Map<Long, List<ContractFacts>> contracts,
        Map<Long, List<Consent>> consents,
        Map<LocalDate, List<AssessmentMapper.Required>> required,
        Map<Long, Computed> computed) {

    Worker worker(SettlementLine line) {
        return Optional.ofNullable(workers.get(line.workerId())).orElseThrow(() -> Access.notFound("worker"));
    }

    Optional<PartyIdentity> identity(SettlementLine line) {
        return Optional.ofNullable(identities.get(line.workerId()));
    }

    Enterprise enterprise(SettlementLine line) {
        return Optional.ofNullable(enterprises.get(line.enterpriseId()))
                .orElseThrow(() -> Access.notFound("enterprise"));
    }

    Optional<TaskOrder> task(SettlementLine line) {
        return Optional.ofNullable(line.taskOrderId())
                .map(tasks::get)
                .filter(task -> task.enterpriseId() == line.enterpriseId());
    }
}
