package io.siliu.platform.work.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.contract.Engagement;
import io.siliu.platform.contract.Engagements;
import io.siliu.platform.contract.MasterAgreements;
import io.siliu.platform.database.Mode;
import io.siliu.platform.database.Portions;
import io.siliu.platform.party.CapacityTimeline;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.Occupation;
import io.siliu.platform.party.Region;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.work.OrderTasks;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.WorkError;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class OrderTasksForEnterprise implements OrderTasks {

    private final TaskOrderMapper mapper;
    private final TaskTexts texts;
    private final TaskNumbers numbers;
    private final Workers workers;
    private final MasterAgreements agreements;
    private final Access access;
    private final IdGenerator ids;
    private final Mode mode;
    private final Clock clock;

    OrderTasksForEnterprise(
            TaskOrderMapper mapper,
            TaskTexts texts,
            TaskNumbers numbers,
            Workers workers,
            MasterAgreements agreements,
            Access access,
            IdGenerator ids,
            Mode mode,
            Clock clock) {
        this.mapper = mapper;
        this.texts = texts;
        this.numbers = numbers;
        this.workers = workers;
        this.agreements = agreements;
        this.access = access;
        this.ids = ids;
        this.mode = mode;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<TaskOrder> order(List<Command> commands) {
        Actor actor = access.require(Permission.ORDER_TASKS);
        long enterpriseId = OwnEnterprise.of(actor);
        Fields.requireSize(commands.size(), MOST);
        List<Placement> placements = placements(enterpriseId, commands);
        List<TaskNumber> minted = numbers.mint(commands.size());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<TaskOrderRow> rows = new ArrayList<>();
        for (int row = 0; row < commands.size(); row++) {
            rows.add(row(enterpriseId, commands.get(row), placements.get(row), minted.get(row), now));
        }
        Portions.of(rows, Portions.ROWS).forEach(some -> mapper.insert(some, actor.accountId()));
        texts.count(rows);
        return rows.stream().map(TaskOrderRow::toTaskOrder).toList();
    }

    /** Who does a task, in which capacity, under which agreement. */
    private record Placement(Worker worker, LegalCapacity capacity, Engagement engagement) {}

    private List<Placement> placements(long enterpriseId, List<Command> commands) {
        List<ResidentIdNumber> idNumbers = new ArrayList<>();
        for (int row = 0; row < commands.size(); row++) {
            idNumbers.add(check(new Fields("orders", row), commands.get(row)));
        }
        Map<ResidentIdNumber, Worker> known = workers.withIdNumbers(idNumbers);
        Map<Long, CapacityTimeline> capacities =
                workers.capacities(known.values().stream().map(Worker::workerId).toList());
        Engagements engagements = agreements.engagements(enterpriseId);
        List<Placement> placements = new ArrayList<>();
        for (int row = 0; row < commands.size(); row++) {
            Worker worker = known.get(idNumbers.get(row));
            placements.add(place(new Fields("orders", row), commands.get(row), worker, capacities, engagements));
        }
        return placements;
    }

    private ResidentIdNumber check(Fields fields, Command command) {
        fields.require(Occupation.isWellFormed(command.occupation()), "occupation", "a code such as RIDER");
        fields.require(Region.isWellFormed(command.city()), "city", "six digits");
        fields.requireText(command.description(), "description", 500);
        boolean paid = command.agreedAmount() != null && command.agreedAmount().isPositive();
        fields.require(paid, "agreedAmount", "more than zero, with two decimals");
        fields.require(command.startsOn() != null, "startsOn", "a date");
        fields.require(command.endsOn() != null, "endsOn", "a date");
        fields.require(!command.endsOn().isBefore(command.startsOn()), "endsOn", "a date on or after startsOn");
        InventedNumbers invented = mode.invented();
        return ResidentIdNumber.parse(command.workerIdNumber(), ChinaTime.today(clock), invented)
                .orElseThrow(() -> fields.refuse(
                        WorkError.FIELD_NOT_VALID,
                        "workerIdNumber",
                        "It is not a valid resident identity number; compare length, date and check digit."));
    }

    private static Placement place(
            Fields fields,
            Command command,
            Worker worker,
            Map<Long, CapacityTimeline> capacities,
            Engagements engagements) {
        if (worker == null) {
            throw fields.refuse(
                    WorkError.TASK_WORKER_UNKNOWN,
                    "workerIdNumber",
                    "Nobody is on record with this identity number; register the worker first.");
        }
        LegalCapacity capacity = capacities
                .getOrDefault(worker.workerId(), CapacityTimeline.UNKNOWN)
                .on(command.startsOn())
                .orElseThrow(() -> fields.refuse(
                        WorkError.CAPACITY_UNKNOWN,
                        "startsOn",
                        "No capacity of the worker is on record for this day; record it first."))
                .capacity();
        Engagement engagement = engagements.of(capacity, command.startsOn());
        if (!engagement.isAdmitted()) {
            throw fields.refuse(WorkError.ENGAGEMENT_REFUSED, "startsOn", words(engagement));
        }
        return new Placement(worker, capacity, engagement);
    }

    private static String words(Engagement engagement) {
        return switch (engagement.refusal()) {
            case NO_AGREEMENT ->
                "No master agreement of the enterprise is in force on this day; record the agreement first.";
            case NO_TERMS -> "The engagement table has no row for this model and capacity on this day.";
            case NOT_ADMITTED ->
                engagement.terms().refusal().chinese() + " / "
                        + engagement.terms().refusal().english();
        };
    }

    private TaskOrderRow row(long enterpriseId, Command command, Placement placement, TaskNumber number, Instant now) {
        return new TaskOrderRow(
                enterpriseId,
                ids.next(),
                number.value(),
                placement.worker().workerId(),
                placement.engagement().agreement().id(),
                placement.engagement().agreement().model(),
                placement.capacity(),
                command.occupation(),
                command.city(),
                command.description().strip(),
                command.agreedAmount(),
                command.startsOn(),
                command.endsOn(),
                now);
    }
}
