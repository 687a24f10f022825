package io.siliu.sandbox.economy;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Contract;
import io.siliu.sandbox.economy.event.Delivery;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Invoice;
import io.siliu.sandbox.economy.event.Licence;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.PlantedCase;
import io.siliu.sandbox.economy.event.Registration;
import io.siliu.sandbox.economy.event.Task;
import io.siliu.sandbox.economy.event.Transfer;
import io.siliu.sandbox.economy.event.Withdrawal;
import io.siliu.sandbox.economy.event.Worker;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was told of the records and the people of one planted case. */
record Scene(Told told, PlantedCase planted) {

    List<Line> lines() {
        return in(told.lines, Line::id);
    }

    List<Payment> payments() {
        return in(told.payments, Payment::line);
    }

    List<Invoice> invoices() {
        return in(told.invoices, Invoice::line);
    }

    private <T> List<T> in(List<T> all, Function<T, String> line) {
        Set<String> records = Set.copyOf(planted.records());
        return all.stream().filter(one -> records.contains(line.apply(one))).toList();
    }

    List<Task> tasks() {
        Set<String> numbers = lines().stream().map(Line::task).collect(Collectors.toSet());
        return told.tasks.stream()
                .filter(task -> numbers.contains(task.number()))
                .toList();
    }

    List<Delivery> deliveries() {
        Set<String> numbers = lines().stream().map(Line::task).collect(Collectors.toSet());
        return told.deliveries.stream()
                .filter(one -> numbers.contains(one.task()))
                .toList();
    }

    List<Worker> workers() {
        return told.workers.stream()
                .filter(worker -> planted.parties().contains(worker.id()))
                .toList();
    }

    List<Registration> registrations() {
        return told.registrations.stream()
                .filter(one -> planted.parties().contains(one.worker()))
                .toList();
    }

    List<Licence> licences() {
        return told.licences.stream()
                .filter(one -> planted.parties().contains(one.worker()))
                .toList();
    }

    List<Contract> contracts() {
        return told.contracts.stream()
                .filter(one -> planted.parties().contains(one.worker()))
                .toList();
    }

    List<Withdrawal> withdrawals() {
        return told.withdrawals.stream()
                .filter(one -> planted.parties().contains(one.worker()))
                .toList();
    }

    /** Transfers out of the accounts that the case's payments went to. */
    List<Transfer> transfers() {
        Set<String> accounts = payments().stream().map(Payment::payeeAccount).collect(Collectors.toSet());
        return told.transfers.stream()
                .filter(one -> accounts.contains(one.from()))
                .toList();
    }

    Enterprise enterprise() {
        String code = lines().get(0).enterprise();
        return told.enterprises.stream()
                .filter(one -> one.creditCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    Money gross() {
        return Money.sum(lines().stream().map(Line::gross).toList());
    }

    long days(Function<Line, Boolean> holds) {
        return lines().stream().filter(holds::apply).count();
    }
}
