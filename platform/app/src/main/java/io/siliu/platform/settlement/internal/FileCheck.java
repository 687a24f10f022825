package io.siliu.platform.settlement.internal;

import static java.util.stream.Collectors.toSet;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.contract.MasterAgreements;
import io.siliu.platform.database.Mode;
import io.siliu.platform.party.Payee;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.LineFault;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.TaskOrders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Checks a whole file: first each line by itself, then the readable ones against what is on record. */
@Component
final class FileCheck {

    private final Workers workers;
    private final TaskOrders tasks;
    private final MasterAgreements agreements;
    private final BookingMapper booked;
    private final SettledTasks settled;
    private final Mode mode;
    private final Clock clock;

    FileCheck(
            Workers workers,
            TaskOrders tasks,
            MasterAgreements agreements,
            BookingMapper booked,
            SettledTasks settled,
            Mode mode,
            Clock clock) {
        this.workers = workers;
        this.tasks = tasks;
        this.agreements = agreements;
        this.booked = booked;
        this.settled = settled;
        this.mode = mode;
        this.clock = clock;
    }

    /** The lines that may be booked; all of them, when there is no fault. */
    List<PayableLine> check(long enterpriseId, byte[] file, LocalDate settledOn, Faults faults) {
        InventedNumbers invented = mode.invented();
        List<RawLine> raw = SettlementTable.read(file, faults);
        List<ReadLine> lines = new LineReader(ChinaTime.today(clock), invented, faults).read(raw);
        if (lines.isEmpty()) {
            return List.of();
        }
        ReadLine first = lines.get(0);
        if (booked.batchesWithNumber(enterpriseId, first.batchNumber()) > 0) {
            faults.add(first.number(), Column.BATCH_NUMBER, LineFault.Kind.BATCH_NUMBER_USED, first.batchNumber());
        }
        List<Payee> payees =
                workers.recognise(lines.stream().map(ReadLine::claim).toList());
        LineCheck check = onRecord(enterpriseId, lines, payees, settledOn, faults);
        List<PayableLine> payable = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            check.check(lines.get(i), payees.get(i)).ifPresent(payable::add);
        }
        return payable;
    }

    private LineCheck onRecord(
            long enterpriseId, List<ReadLine> lines, List<Payee> payees, LocalDate settledOn, Faults faults) {
        List<TaskNumber> numbers =
                lines.stream().flatMap(line -> line.taskNumber().stream()).toList();
        Map<TaskNumber, TaskOrder> orders = tasks.withNumbers(enterpriseId, numbers);
        List<Long> known = payees.stream()
                .flatMap(payee -> payee.worker().stream())
                .map(worker -> worker.workerId())
                .distinct()
                .toList();
        Set<Long> agreementIds =
                orders.values().stream().map(TaskOrder::agreementId).collect(toSet());
        return new LineCheck(
                settledOn,
                orders,
                settled.among(numbers),
                workers.capacities(known),
                agreements.engagements(enterpriseId),
                agreements.findAll(enterpriseId, agreementIds),
                faults);
    }
}
