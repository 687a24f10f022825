package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.EngagementTable;
import io.siliu.platform.contract.MasterAgreements;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.Operators;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.TaskOrders;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the rows of a block through the faces of the modules that own them. */
@Component
final class TradeBlocks {

    private final SettlementLines lines;
    private final TaskOrders tasks;
    private final MasterAgreements agreements;
    private final EngagementTable table;
    private final Enterprises enterprises;
    private final Workers workers;
    private final Operators operators;

    TradeBlocks(
            SettlementLines lines,
            TaskOrders tasks,
            MasterAgreements agreements,
            EngagementTable table,
            Enterprises enterprises,
            Workers workers,
            Operators operators) {
        this.lines = lines;
        this.tasks = tasks;
        this.agreements = agreements;
        this.table = table;
        this.enterprises = enterprises;
        this.workers = workers;
        this.operators = operators;
    }

    /** How many lines {@link #read} would load. */
    long lines(long enterpriseId) {
        return lines.count(enterpriseId);
    }

    /**
     * Some lines with their parties alone, each read by its key, however many the enterprise has: by what a line is to be
     * proved, and by whom. Without orders, acceptances, withholdings and returns, on which neither depends.
     */
    Optional<TradeBlock> parties(long enterpriseId, Collection<Long> lineIds) {
        return enterprises.named(enterpriseId).map(names -> {
            List<SettlementLine> booked =
                    List.copyOf(lines.findAll(enterpriseId, lineIds).values());
            Set<Long> workerIds = workersOf(booked);
            Set<Long> agreementIds =
                    booked.stream().map(SettlementLine::agreementId).collect(Collectors.toSet());
            return new TradeBlock(
                    names,
                    operators.timeline(),
                    booked,
                    workers.identities(workerIds),
                    Set.of(),
                    workers.findAll(workerIds),
                    Map.of(),
                    Map.of(),
                    agreements.findAll(enterpriseId, agreementIds),
                    Map.of(),
                    TradeBlock.terms(table, booked));
        });
    }

    private static Set<Long> workersOf(List<SettlementLine> booked) {
        return booked.stream().map(SettlementLine::workerId).collect(Collectors.toSet());
    }

    Optional<TradeBlock> read(long enterpriseId) {
        return enterprises.named(enterpriseId).map(names -> {
            SettlementLines.LinesForMatching booked = lines.forMatching(enterpriseId);
            Set<Long> workerIds = workersOf(booked.lines());
            List<Long> lineIds = booked.lines().stream().map(SettlementLine::id).toList();
            List<TaskOrder> orders = tasks.of(enterpriseId);
            Map<Long, TaskOrder> byId = orders.stream().collect(Collectors.toMap(TaskOrder::id, Function.identity()));
            return new TradeBlock(
                    names,
                    operators.timeline(),
                    booked.lines(),
                    booked.payees(),
                    booked.returned(),
                    workers.findAll(workerIds),
                    byId,
                    tasks.acceptances(enterpriseId, byId.keySet()),
                    agreements.of(enterpriseId).stream()
                            .collect(Collectors.toMap(each -> each.id(), Function.identity())),
                    lineIds.isEmpty() ? Map.of() : lines.withholdings(enterpriseId, lineIds),
                    TradeBlock.terms(table, booked.lines()));
        });
    }
}
