package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.EngagementTable;
import io.siliu.platform.contract.EngagementTerms;
import io.siliu.platform.contract.MasterServiceAgreement;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.EnterpriseNames;
import io.siliu.platform.party.Operator;
import io.siliu.platform.party.OperatorTimeline;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Worker;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.WithholdingRow;
import io.siliu.platform.work.Acceptance;
import io.siliu.platform.work.TaskOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of one enterprise that papers are held against, read once for a whole block. */
record TradeBlock(
        EnterpriseNames names,
        OperatorTimeline operators,
        List<SettlementLine> lines,
        Map<Long, PartyIdentity> payees,
        Set<Long> returned,
        Map<Long, Worker> workers,
        Map<Long, TaskOrder> orders,
        Map<Long, List<Acceptance>> acceptances,
        Map<Long, MasterServiceAgreement> agreements,
        Map<Long, WithholdingRow> withholdings,
        Map<String, Optional<EngagementTerms>> terms) {

    /**
     * One line with everything that belongs to it.
     *
     * @param returned whether its money came back and it is not paid again
     * @param operator the company that ran the platform on that day
     */
    record Row(
            SettlementLine line,
            boolean returned,
            PartyIdentity payee,
            Worker worker,
            TaskOrder order,
            List<Acceptance> acceptances,
            MasterServiceAgreement agreement,
            WithholdingRow withholding,
            EngagementTerms terms,
            Operator operator) {}

    Enterprise enterprise() {
        return names.enterprise();
    }

    /**
     * The lines that can be compared: the worker is known and not erased, and the engagement has terms.
     *
     * @throws io.siliu.kernel.PlatformException when nobody is on record as operator on the day of a line
     */
    List<Row> rows() {
        return lines.stream().flatMap(line -> row(line).stream()).toList();
    }

    private Optional<Row> row(SettlementLine line) {
        PartyIdentity payee = payees.get(line.workerId());
        Worker worker = workers.get(line.workerId());
        MasterServiceAgreement agreement = agreements.get(line.agreementId());
        Optional<EngagementTerms> found = terms.getOrDefault(termsKey(line), Optional.empty());
        if (payee == null || worker == null || agreement == null || found.isEmpty()) {
            return Optional.empty();
        }
        TaskOrder order = line.taskOrderId() == null ? null : orders.get(line.taskOrderId());
        return Optional.of(new Row(
                line,
                returned.contains(line.id()),
                payee,
                worker,
                order,
                order == null ? List.of() : acceptances.getOrDefault(order.id(), List.of()),
                agreement,
                withholdings.get(line.id()),
                found.get(),
                operators.on(line.settledOn())));
    }

    /** The table is read once, however many days the lines have. */
    static Map<String, Optional<EngagementTerms>> terms(EngagementTable table, List<SettlementLine> lines) {
        List<EngagementTerms> all = table.all();
        Map<String, Optional<EngagementTerms>> terms = new HashMap<>();
        lines.forEach(line -> terms.computeIfAbsent(
                termsKey(line),
                key -> all.stream()
                        .filter(each -> each.holds(line.model(), line.capacity(), line.settledOn()))
                        .findFirst()));
        return terms;
    }

    private static String termsKey(SettlementLine line) {
        return line.model() + "/" + line.capacity() + "/" + line.settledOn();
    }
}
