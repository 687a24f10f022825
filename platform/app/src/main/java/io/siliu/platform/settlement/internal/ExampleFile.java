package io.siliu.platform.settlement.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.database.Mode;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Workers;
import io.siliu.platform.work.TaskFilter;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.TaskOrders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A settlement file to begin with: the tasks that were accepted and not settled yet, with number and amount. Who is to be
 * paid is filled in only where all identifiers are invented; elsewhere the enterprise knows its people and fills that in.
 */
@Component
public class ExampleFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST = 500;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final TaskOrders tasks;
    private final SettledTasks settled;
    private final Workers workers;
    private final Access access;
    private final AuditTrail audit;
    private final Mode mode;
    private final Clock clock;

    ExampleFile(
            TaskOrders tasks,
            SettledTasks settled,
            Workers workers,
            Access access,
            AuditTrail audit,
            Mode mode,
            Clock clock) {
        this.tasks = tasks;
        this.settled = settled;
        this.workers = workers;
        this.access = access;
        this.audit = audit;
        this.mode = mode;
        this.clock = clock;
    }

    @Transactional
    public byte[] ofOwnEnterprise() {
        long enterprise = BookingLimits.enterpriseOf(access.require(Permission.BOOK_SETTLEMENTS));
        List<TaskOrder> open = unsettled(enterprise);
        Map<Long, PartyIdentity> people = mode.inventedIdentifiers()
                ? workers.identities(
                        open.stream().map(TaskOrder::workerId).distinct().toList())
                : Map.of();
        people.keySet().forEach(id -> audit.looked("WORKER", Long.toString(id), AuditTrail.ROUTINE));
        String batch = "PC-" + MOMENT.format(clock.instant().atZone(ChinaTime.ZONE));
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord(Column.HEADER);
            for (TaskOrder task : open) {
                printer.printRecord(row(batch, task, people.get(task.workerId())));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString().getBytes(UTF_8);
    }

    private List<TaskOrder> unsettled(long enterprise) {
        List<TaskOrder> newest = tasks.newest(enterprise, TaskFilter.ANY, MOST);
        if (newest.isEmpty()) {
            return List.of();
        }
        Set<Long> accepted = tasks.acceptances(
                        enterprise, newest.stream().map(TaskOrder::id).toList())
                .keySet();
        Set<TaskNumber> paid =
                settled.among(newest.stream().map(TaskOrder::taskNumber).toList());
        return newest.stream()
                .filter(task -> accepted.contains(task.id()) && !paid.contains(task.taskNumber()))
                .toList();
    }

    private static List<String> row(String batch, TaskOrder task, PartyIdentity person) {
        boolean known = person != null && !person.cards().isEmpty();
        return List.of(
                batch,
                task.taskNumber().value(),
                known ? SafeCell.written(person.name().reveal()) : "",
                known ? person.idNumber().reveal().value() : "",
                known ? person.cards().get(person.cards().size() - 1).reveal().value() : "",
                task.agreedAmount().toString());
    }
}
