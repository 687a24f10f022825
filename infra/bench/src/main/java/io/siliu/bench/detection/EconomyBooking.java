package io.siliu.bench.detection;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.RecordAgreement;
import io.siliu.platform.party.ImportParties;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.PartyImport;
import io.siliu.platform.party.RowOutcome;
import io.siliu.platform.work.OrderTasks;
import io.siliu.platform.work.RecordAcceptances;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.WorkUnit;
import io.siliu.sandbox.economy.event.Acceptance;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Licence;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.MasterAgreement;
import io.siliu.sandbox.economy.event.Task;
import io.siliu.sandbox.economy.event.Worker;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;

/** Brings the parties and the tasks of an economy into the product, through its use cases. */
final class EconomyBooking {

    private static final int ROWS = 500;
    private static final int TRADE_NAME = 100;
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);
    private static final Instant CONSENT = Instant.parse("2025-06-01T00:00:00Z");
    private static final Actor RISK_DESK =
            new Actor(0, "bench", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final Book book;
    private final Access access;
    private final ImportParties parties;
    private final RecordAgreement agreements;
    private final OrderTasks tasks;
    private final RecordAcceptances acceptances;
    private final Map<String, Long> enterprises = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private int refused;

    EconomyBooking(ApplicationContext application, Book book) {
        this.book = book;
        access = application.getBean(Access.class);
        parties = application.getBean(ImportParties.class);
        agreements = application.getBean(RecordAgreement.class);
        tasks = application.getBean(OrderTasks.class);
        acceptances = application.getBean(RecordAcceptances.class);
    }

    void parties() {
        access.actingAs(RISK_DESK, this::takeOver);
    }

    private void takeOver() {
        inChunks(List.copyOf(book.enterprises.values()), ROWS, this::enterprises);
        book.agreements.values().forEach(this::agreement);
        inChunks(List.copyOf(book.workers.values()), ROWS, this::workers);
    }

    void work() {
        Map<String, List<Task>> ofEnterprise = new HashMap<>();
        book.tasks
                .values()
                .forEach(task -> ofEnterprise
                        .computeIfAbsent(task.enterprise(), key -> new ArrayList<>())
                        .add(task));
        ofEnterprise.forEach((enterprise, all) -> as(enterprise, () -> {
            inChunks(all, ROWS, this::order);
            inChunks(all.stream().filter(this::isOrdered).toList(), ROWS, this::accept);
        }));
    }

    /** How many parties, tasks and acceptances the product refused. */
    int refused() {
        return refused;
    }

    /** The number under which the product knows a task; null where it refused it. */
    String number(String task) {
        return task == null ? null : numbers.get(task);
    }

    boolean knows(String enterprise) {
        return enterprises.containsKey(enterprise);
    }

    void as(String enterprise, Runnable work) {
        Long id = enterprises.get(enterprise);
        if (id != null) {
            access.actingAs(new Actor(1, "bench", Role.ENTERPRISE, id, null, Role.ENTERPRISE.permissions()), work);
        }
    }

    private void enterprises(List<Enterprise> some) {
        List<RowOutcome> outcomes = parties.run(new PartyImport(
                        some.stream()
                                .map(each -> new PartyImport.EnterpriseRow(
                                        each.creditCode(), each.name(), each.city(), null))
                                .toList(),
                        List.of()))
                .enterprises();
        for (RowOutcome outcome : outcomes) {
            if (outcome.id() == null) {
                refused++;
            } else {
                enterprises.put(some.get(outcome.row()).creditCode(), outcome.id());
            }
        }
    }

    private void agreement(MasterAgreement agreement) {
        if (knows(agreement.enterprise())) {
            agreements.record(new RecordAgreement.Command(
                    agreement.enterprise(),
                    agreement.number(),
                    EngagementModel.valueOf(
                            book.enterprises.get(agreement.enterprise()).model().name()),
                    agreement.signedOn(),
                    agreement.signedOn(),
                    null,
                    agreement.feeRate()));
        }
    }

    private void workers(List<Worker> some) {
        parties.run(new PartyImport(List.of(), some.stream().map(this::row).toList())).workers().stream()
                .filter(outcome -> outcome.id() == null)
                .forEach(outcome -> refused++);
    }

    private PartyImport.WorkerRow row(Worker worker) {
        return new PartyImport.WorkerRow(
                worker.name(),
                worker.idNumber(),
                worker.mobile(),
                worker.card(),
                trade(worker),
                worker.city(),
                capacities(worker),
                List.of(new PartyImport.ConsentRow("SETTLEMENT_AND_TAX", "2026-06", CONSENT, null)));
    }

    private String trade(Worker worker) {
        return book.linesByWorker.of(worker.id()).stream()
                .map(Line::trade)
                .findFirst()
                .orElse("RIDER");
    }

    /** The product knows one capacity a day: a further licence of the same person ends the one before. */
    private List<PartyImport.CapacityRow> capacities(Worker worker) {
        List<Licence> held = book.licences.values().stream()
                .filter(licence -> licence.worker().equals(worker.id()))
                .sorted(Comparator.comparing(Licence::registeredOn))
                .toList();
        List<PartyImport.CapacityRow> rows = new ArrayList<>();
        LocalDate natural = held.isEmpty() ? null : held.get(0).registeredOn().minusDays(1);
        if (natural == null || natural.isAfter(LONG_AGO)) {
            rows.add(new PartyImport.CapacityRow(
                    LegalCapacity.NATURAL_PERSON, LONG_AGO, natural, null, null, null, "示例"));
        }
        for (int place = 0; place < held.size(); place++) {
            LocalDate next = place + 1 < held.size() ? held.get(place + 1).registeredOn() : null;
            if (!held.get(place).registeredOn().equals(next)) {
                rows.add(row(held.get(place), next));
            }
        }
        return rows;
    }

    private static PartyImport.CapacityRow row(Licence licence, LocalDate next) {
        LocalDate end = next == null ? licence.cancelledOn() : next.minusDays(1);
        String name = licence.tradeName();
        return new PartyImport.CapacityRow(
                LegalCapacity.SOLE_PROPRIETOR,
                licence.registeredOn(),
                end,
                licence.creditCode(),
                name.substring(0, Math.min(TRADE_NAME, name.length())),
                licence.registeredOn(),
                "示例");
    }

    private void order(List<Task> some) {
        halving(some, part -> {
            List<TaskOrder> ordered = tasks.order(part.stream()
                    .map(task -> new OrderTasks.Command(
                            book.workers.get(task.worker()).idNumber(),
                            task.trade(),
                            task.city(),
                            task.description(),
                            task.agreed(),
                            task.startsOn(),
                            task.endsOn()))
                    .toList());
            for (int place = 0; place < part.size(); place++) {
                numbers.put(
                        part.get(place).number(),
                        ordered.get(place).taskNumber().value());
            }
        });
    }

    private boolean isOrdered(Task task) {
        return numbers.containsKey(task.number()) && book.acceptances.containsKey(task.number());
    }

    private void accept(List<Task> some) {
        halving(
                some,
                part -> acceptances.accept(part.stream().map(this::acceptance).toList()));
    }

    private RecordAcceptances.Command acceptance(Task task) {
        Acceptance acceptance = book.acceptances.get(task.number());
        return new RecordAcceptances.Command(
                numbers.get(task.number()),
                acceptance.acceptedAt().toLocalDate(),
                BigDecimal.valueOf(Math.max(1, task.quantity())),
                acceptance.amount(),
                "示例验收人",
                WorkUnit.ORDER);
    }

    /** All of a call or none: what is refused is looked for by halves. */
    private <T> void halving(List<T> some, Consumer<List<T>> call) {
        try {
            call.accept(some);
        } catch (PlatformException no) {
            if (some.size() == 1) {
                refused++;
                return;
            }
            halving(some.subList(0, some.size() / 2), call);
            halving(some.subList(some.size() / 2, some.size()), call);
        }
    }

    private static <T> void inChunks(List<T> all, int size, Consumer<List<T>> call) {
        for (int start = 0; start < all.size(); start += size) {
            call.accept(all.subList(start, Math.min(all.size(), start + size)));
        }
    }
}
