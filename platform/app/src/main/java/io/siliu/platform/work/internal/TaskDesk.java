package io.siliu.platform.work.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Permission;
import io.siliu.platform.contract.ContractingAgreements;
import io.siliu.platform.database.Mode;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.work.OrderTasks;
import io.siliu.platform.work.RecordAcceptances;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.TaskOrders;
import io.siliu.platform.work.TasksSettled;
import io.siliu.platform.work.WorkError;
import io.siliu.platform.work.WorkUnit;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person of an enterprise does with tasks on a page: give the same task to several workers, and take finished tasks
 * over as a whole. Everything goes through the use cases that programs use.
 */
@Component
public class TaskDesk {

    /** How many workers can be chosen by a mark; whoever is not among them is named by the identity number. */
    public static final int MARKS = 100;

    private static final int TASKS_BACK = 1_000;

    private final OrderTasks ordering;
    private final RecordAcceptances accepting;
    private final TaskOrders orders;
    private final TaskOrderMapper rows;
    private final TasksSettled settled;
    private final ContractingAgreements contracts;
    private final Workers workers;
    private final Access access;
    private final Mode mode;
    private final Clock clock;

    TaskDesk(
            OrderTasks ordering,
            RecordAcceptances accepting,
            TaskOrders orders,
            TaskOrderMapper rows,
            TasksSettled settled,
            ContractingAgreements contracts,
            Workers workers,
            Access access,
            Mode mode,
            Clock clock) {
        this.ordering = ordering;
        this.accepting = accepting;
        this.orders = orders;
        this.rows = rows;
        this.settled = settled;
        this.contracts = contracts;
        this.workers = workers;
        this.access = access;
        this.mode = mode;
        this.clock = clock;
    }

    /** The same task for several workers. */
    public record Assignment(
            List<Long> workerIds,
            String idNumber,
            String description,
            Money amount,
            LocalDate startsOn,
            LocalDate endsOn) {

        public Assignment {
            workerIds = List.copyOf(workerIds);
        }

        /** Never prints what identifies a person. */
        @Override
        public String toString() {
            return "Assignment[" + workerIds.size() + " workers, " + startsOn + "]";
        }
    }

    /** How finished tasks are taken over. */
    public record Takeover(List<Long> taskIds, LocalDate day, BigDecimal quantity, WorkUnit unit, String acceptedBy) {

        public Takeover {
            taskIds = List.copyOf(taskIds);
        }
    }

    /** Those whom this enterprise gave its newest tasks, the last first; only they are offered to be marked. */
    public List<Worker> lastWorkers() {
        long enterprise = OwnEnterprise.of(access.require(Permission.ORDER_TASKS));
        List<Long> last = rows.lastWorkers(enterprise, TASKS_BACK, MARKS);
        Map<Long, Worker> known = workers.findAll(last);
        return last.stream().map(known::get).toList();
    }

    /**
     * Orders the tasks. Somebody who never worked for this enterprise is offered an agreement with it: whoever did has one.
     *
     * @throws PlatformException {@link WorkError}; somebody else's worker does not exist
     */
    @Transactional
    public List<TaskOrder> order(Assignment assignment) {
        long enterprise = OwnEnterprise.of(access.require(Permission.ORDER_TASKS));
        if (!workedFor(enterprise, assignment.workerIds())) {
            throw Access.notFound("worker");
        }
        Map<Long, Worker> known = workers.findAll(assignment.workerIds());
        Map<Long, PartyIdentity> identities = workers.identities(assignment.workerIds());
        List<OrderTasks.Command> commands = new ArrayList<>();
        for (Long id : assignment.workerIds()) {
            commands.add(command(
                    assignment,
                    known.get(id),
                    identities.get(id).idNumber().reveal().value()));
        }
        Optional<Worker> named =
                assignment.idNumber().isBlank() ? Optional.empty() : Optional.of(byNumber(assignment.idNumber()));
        Optional<Worker> newcomer = named.filter(worker -> !workedFor(enterprise, List.of(worker.workerId())));
        named.ifPresent(worker ->
                commands.add(command(assignment, worker, assignment.idNumber().strip())));
        if (commands.isEmpty()) {
            throw new PlatformException(WorkError.NOTHING_CHOSEN, "Choose at least one worker.");
        }
        List<TaskOrder> ordered = ordering.order(commands);
        newcomer.ifPresent(worker -> contracts.offer(enterprise, List.of(worker.workerId()), assignment.startsOn()));
        return ordered;
    }

    private boolean workedFor(long enterprise, List<Long> asked) {
        return asked.isEmpty() || rows.among(enterprise, asked).containsAll(asked);
    }

    private Worker byNumber(String idNumber) {
        InventedNumbers invented = mode.invented();
        return ResidentIdNumber.parse(idNumber.strip(), ChinaTime.today(clock), invented)
                .flatMap(workers::withIdNumber)
                .orElseThrow(() -> new PlatformException(
                        WorkError.TASK_WORKER_UNKNOWN,
                        "idNumber",
                        "Nobody is on record with this identity number; let the worker register first."));
    }

    private static OrderTasks.Command command(Assignment assignment, Worker worker, String idNumber) {
        return new OrderTasks.Command(
                idNumber,
                worker.occupation().code(),
                worker.city().code(),
                assignment.description(),
                assignment.amount(),
                assignment.startsOn(),
                assignment.endsOn());
    }

    /**
     * Records delivery and acceptance of tasks, each over its whole agreed amount. Those that were accepted or paid before,
     * in another tab or by somebody else, are left as they are.
     *
     * @return how many were accepted now
     * @throws PlatformException {@link WorkError#QUANTITY_OF_SEVERAL} where several are taken over by one quantity of a unit
     */
    @Transactional
    public int accept(Takeover takeover) {
        long enterprise = OwnEnterprise.of(access.require(Permission.RECORD_ACCEPTANCES));
        if (takeover.taskIds().isEmpty()) {
            throw new PlatformException(WorkError.NOTHING_CHOSEN, "Choose at least one task.");
        }
        int tasks = new HashSet<>(takeover.taskIds()).size();
        if (takeover.unit() != null && tasks > 1) {
            throw new PlatformException(
                    WorkError.QUANTITY_OF_SEVERAL, "unit", "Take over each task with its own quantity of the unit.");
        }
        List<TaskOrder> chosen = rows.take(enterprise, takeover.taskIds()).stream()
                .map(TaskOrderRow::toTaskOrder)
                .toList();
        if (chosen.size() != tasks) {
            throw Access.notFound("task order");
        }
        Map<Long, State> states = states(enterprise, chosen);
        List<TaskOrder> open = chosen.stream()
                .filter(task -> states.get(task.id()) == State.OPEN)
                .toList();
        if (!open.isEmpty()) {
            record(open, takeover);
        }
        return open.size();
    }

    /** By task order. A task that was paid is closed, however it was accepted. */
    public Map<Long, State> states(long enterpriseId, List<TaskOrder> tasks) {
        Set<Long> accepted = orders.acceptances(
                        enterpriseId, tasks.stream().map(TaskOrder::id).toList())
                .keySet();
        Set<TaskNumber> paid =
                settled.among(tasks.stream().map(TaskOrder::taskNumber).toList());
        Map<Long, State> states = new HashMap<>();
        for (TaskOrder task : tasks) {
            State unpaid = accepted.contains(task.id()) ? State.ACCEPTED : State.OPEN;
            states.put(task.id(), paid.contains(task.taskNumber()) ? State.SETTLED : unpaid);
        }
        return states;
    }

    /** How far a task has come. */
    public enum State {
        OPEN,
        ACCEPTED,
        SETTLED
    }

    private void record(List<TaskOrder> open, Takeover takeover) {
        accepting.deliver(open.stream()
                .map(task -> new RecordAcceptances.Handover(
                        task.taskNumber().value(), takeover.day(), takeover.quantity(), "任务页验收"))
                .toList());
        accepting.accept(open.stream()
                .map(task -> new RecordAcceptances.Command(
                        task.taskNumber().value(),
                        takeover.day(),
                        takeover.quantity(),
                        task.agreedAmount(),
                        takeover.acceptedBy(),
                        takeover.unit()))
                .toList());
    }
}
