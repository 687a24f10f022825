package io.siliu.platform.assessment.internal.outside;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.access.Actor;
import io.siliu.platform.assessment.OutsideStatements.Reason;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.Workers;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.TaskOrders;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Whom the statements of one call speak of, asked for once. */
final class KnownParties {

    /** Whom they are looked for among is known; what is not there is not found. */
    private static final InventedNumbers ANY = InventedNumbers.ACCEPTED;

    private final Map<String, Long> enterprises;
    private final Map<String, Long> workers;
    private final Map<String, Workers.OwnedBusiness> businesses;
    private final Map<Long, Map<String, TaskOrder>> tasks = new HashMap<>();

    private KnownParties(
            Map<String, Long> enterprises, Map<String, Long> workers, Map<String, Workers.OwnedBusiness> businesses) {
        this.enterprises = enterprises;
        this.workers = workers;
        this.businesses = businesses;
    }

    static KnownParties of(
            Collection<Said> said,
            Actor actor,
            LocalDate today,
            Enterprises enterprises,
            Workers workers,
            TaskOrders tasks) {
        Map<String, Long> visible = enterprises.all().stream()
                .filter(each -> actor.sees(each.id()))
                .collect(toMap(each -> each.creditCode().value(), Enterprise::id));
        Map<String, Long> people = new HashMap<>();
        workers.withIdNumbers(
                        parsed(said, each -> each.who().worker(), text -> ResidentIdNumber.parse(text, today, ANY)))
                .forEach((number, worker) -> people.put(number.value(), worker.workerId()));
        Map<String, Workers.OwnedBusiness> owned = new HashMap<>();
        workers.ownersOf(parsed(
                        said, each -> each.who().business(), text -> UnifiedSocialCreditCode.parseIssued(text, ANY)))
                .forEach((code, business) -> owned.put(code.value(), business));
        KnownParties known = new KnownParties(visible, people, owned);
        known.readTasks(said, tasks);
        return known;
    }

    private void readTasks(Collection<Said> said, TaskOrders orders) {
        Map<Long, Set<TaskNumber>> numbers = new HashMap<>();
        said.stream()
                .filter(each -> each.who().task() != null
                        && enterprises.containsKey(each.who().enterprise()))
                .forEach(each -> TaskNumber.parse(each.who().task())
                        .ifPresent(number -> numbers.computeIfAbsent(
                                        enterprises.get(each.who().enterprise()), key -> new HashSet<>())
                                .add(number)));
        numbers.forEach((enterprise, some) -> tasks.put(
                enterprise,
                orders.withNumbers(enterprise, some).entrySet().stream()
                        .collect(toMap(each -> each.getKey().value(), Map.Entry::getValue))));
    }

    private static <T> List<T> parsed(
            Collection<Said> said, Function<Said, String> field, Function<String, Optional<T>> parser) {
        return said.stream().map(field).filter(Objects::nonNull).collect(toSet()).stream()
                .flatMap(text -> parser.apply(text).stream())
                .toList();
    }

    /** By ids; what a row does not speak of is null. */
    record Ids(Long worker, Long business, Long enterprise, Long task) {}

    /** @throws Refused where somebody is not known here */
    Ids ids(Said said) {
        Said.Who who = said.who();
        Long enterprise = who.enterprise() == null
                ? null
                : required(enterprises.get(who.enterprise()), Reason.ENTERPRISE_UNKNOWN, "enterprise");
        TaskOrder task = who.task() == null
                ? null
                : required(tasks.getOrDefault(enterprise, Map.of()).get(who.task()), Reason.TASK_UNKNOWN, "task");
        Workers.OwnedBusiness business = who.business() == null ? null : businesses.get(who.business());
        if (who.business() != null && who.worker() == null) {
            required(business, Reason.BUSINESS_UNKNOWN, "business");
        }
        Long worker =
                who.worker() == null ? null : required(workers.get(who.worker()), Reason.WORKER_UNKNOWN, "worker");
        if (worker == null && business != null) {
            worker = business.workerId();
        }
        if (worker == null && task != null) {
            worker = task.workerId();
        }
        return new Ids(worker, business == null ? null : business.id(), enterprise, task == null ? null : task.id());
    }

    private static <T> T required(T known, Reason reason, String field) {
        if (known == null) {
            throw new Refused(reason, field);
        }
        return known;
    }
}
