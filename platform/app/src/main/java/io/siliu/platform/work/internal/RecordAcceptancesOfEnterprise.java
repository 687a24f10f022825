package io.siliu.platform.work.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Mask;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.work.Acceptance;
import io.siliu.platform.work.AcceptanceRecorded;
import io.siliu.platform.work.Delivery;
import io.siliu.platform.work.RecordAcceptances;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.TaskOrders;
import io.siliu.platform.work.WorkError;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordAcceptancesOfEnterprise implements RecordAcceptances {

    private static final int QUANTITY_DECIMALS = 3;
    private static final BigDecimal MOST_QUANTITY = new BigDecimal("1000000000");

    private final AcceptanceMapper mapper;
    private final TaskOrders orders;
    private final ObjectProvider<AcceptanceRecorded> listeners;
    private final PersonalData personal;
    private final Access access;
    private final IdGenerator ids;
    private final Clock clock;

    RecordAcceptancesOfEnterprise(
            AcceptanceMapper mapper,
            TaskOrders orders,
            ObjectProvider<AcceptanceRecorded> listeners,
            PersonalData personal,
            Access access,
            IdGenerator ids,
            Clock clock) {
        this.mapper = mapper;
        this.orders = orders;
        this.listeners = listeners;
        this.personal = personal;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Acceptance> accept(List<Command> commands) {
        Actor actor = access.require(Permission.RECORD_ACCEPTANCES);
        long enterpriseId = OwnEnterprise.of(actor);
        Fields.requireSize(commands.size(), MOST);
        Map<TaskNumber, TaskOrder> known = known(enterpriseId, commands.stream().map(Command::taskNumber));
        List<AcceptanceRow> rows = new ArrayList<>();
        for (int row = 0; row < commands.size(); row++) {
            rows.add(acceptance(new Fields("acceptances", row), commands.get(row), known));
        }
        for (int row = 0; row < commands.size(); row++) {
            byte[] acceptedBy = personal.encryptText(
                    enterpriseId, commands.get(row).acceptedBy().strip());
            mapper.accept(rows.get(row), acceptedBy, actor.accountId());
        }
        List<Long> accepted = rows.stream()
                .map(AcceptanceRow::taskOrderId)
                .distinct()
                .sorted()
                .toList();
        listeners.orderedStream().forEach(each -> each.recorded(enterpriseId, accepted));
        return rows.stream().map(AcceptanceRow::toAcceptance).toList();
    }

    @Override
    @Transactional
    public List<Delivery> deliver(List<Handover> handovers) {
        Actor actor = access.require(Permission.RECORD_ACCEPTANCES);
        long enterpriseId = OwnEnterprise.of(actor);
        Fields.requireSize(handovers.size(), MOST);
        Map<TaskNumber, TaskOrder> known =
                known(enterpriseId, handovers.stream().map(Handover::taskNumber));
        List<DeliveryRow> rows = new ArrayList<>();
        for (int row = 0; row < handovers.size(); row++) {
            rows.add(delivery(new Fields("deliveries", row), handovers.get(row), known));
        }
        rows.forEach(row -> mapper.deliver(row, actor.accountId()));
        return rows.stream().map(DeliveryRow::toDelivery).toList();
    }

    private Map<TaskNumber, TaskOrder> known(long enterpriseId, Stream<String> taskNumbers) {
        List<TaskNumber> numbers = taskNumbers
                .filter(Objects::nonNull)
                .flatMap(number -> TaskNumber.parse(number).stream())
                .toList();
        return orders.withNumbers(enterpriseId, numbers);
    }

    private AcceptanceRow acceptance(Fields fields, Command command, Map<TaskNumber, TaskOrder> known) {
        TaskOrder order = order(fields, command.taskNumber(), known);
        requireNotBefore(fields, "acceptedOn", command.acceptedOn(), order);
        requireQuantity(fields, command.quantity());
        boolean paid = command.amount() != null && command.amount().isPositive();
        fields.require(paid, "amount", "more than zero, with two decimals");
        fields.requireText(command.acceptedBy(), "acceptedBy", 64);
        return new AcceptanceRow(
                order.enterpriseId(),
                ids.next(),
                order.id(),
                command.acceptedOn(),
                command.quantity(),
                command.amount(),
                Mask.person(command.acceptedBy().strip()),
                now(),
                command.unit());
    }

    private DeliveryRow delivery(Fields fields, Handover handover, Map<TaskNumber, TaskOrder> known) {
        TaskOrder order = order(fields, handover.taskNumber(), known);
        requireNotBefore(fields, "deliveredOn", handover.deliveredOn(), order);
        requireQuantity(fields, handover.quantity());
        fields.requireText(handover.reference(), "reference", 200);
        return new DeliveryRow(
                order.enterpriseId(),
                ids.next(),
                order.id(),
                handover.deliveredOn(),
                handover.quantity(),
                handover.reference().strip(),
                now());
    }

    private static TaskOrder order(Fields fields, String taskNumber, Map<TaskNumber, TaskOrder> known) {
        return TaskNumber.parse(taskNumber == null ? "" : taskNumber)
                .map(known::get)
                .orElseThrow(() -> fields.refuse(
                        WorkError.TASK_UNKNOWN,
                        "taskNumber",
                        "The enterprise has no task order with this number; compare it with the order."));
    }

    private static void requireNotBefore(Fields fields, String field, LocalDate day, TaskOrder order) {
        fields.require(day != null, field, "a date");
        if (day.isBefore(order.period().from())) {
            throw fields.refuse(
                    WorkError.BEFORE_START,
                    field,
                    "The work began on " + order.period().from() + "; the date has to be that day or later.");
        }
    }

    private static void requireQuantity(Fields fields, BigDecimal quantity) {
        boolean fits = quantity != null
                && quantity.signum() > 0
                && quantity.compareTo(MOST_QUANTITY) < 0
                && quantity.stripTrailingZeros().scale() <= QUANTITY_DECIMALS;
        fields.require(fits, "quantity", "more than zero, with at most three decimals");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
