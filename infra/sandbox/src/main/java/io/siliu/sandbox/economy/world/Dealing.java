package io.siliu.sandbox.economy.world;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Acceptance;
import io.siliu.sandbox.economy.event.Contract;
import io.siliu.sandbox.economy.event.Delivery;
import io.siliu.sandbox.economy.event.Invoice;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.Task;
import io.siliu.sandbox.economy.event.Transfer;
import io.siliu.sandbox.economy.event.WorkDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Makes the deals of one economy, in the order of time, since what is withheld depends on what was paid before. */
public final class Dealing {

    private static final int DUE_DAYS = 15;

    private final Withholding withholding = new Withholding();

    /** The contract of an engagement as it was concluded, or null. */
    public static Contract contract(Engagement engagement) {
        return engagement.conduct().contract(engagement, WorkPapers.contract(engagement));
    }

    /** The deals of an engagement in a month; none where it is not on. */
    public List<Deal> of(Engagement engagement, Contract contract, YearMonth month) {
        if (!engagement.isOn(month)) {
            return List.of();
        }
        return Stint.of(engagement, month).stream()
                .map(stint -> deal(stint, contract))
                .toList();
    }

    private Deal deal(Stint stint, Contract contract) {
        Conduct conduct = stint.engagement().conduct();
        List<WorkDay> days = conduct.days(stint, WorkDays.of(stint));
        Task ordered = WorkPapers.task(stint, days);
        Task task = conduct.task(stint, ordered);
        Delivery delivery = task == null ? null : conduct.delivery(stint, WorkPapers.delivery(stint, task, days));
        Acceptance acceptance =
                task == null ? null : conduct.acceptance(stint, WorkPapers.acceptance(stint, task, delivery));
        LocalDate done =
                acceptance == null ? stint.to() : acceptance.acceptedAt().toLocalDate();
        Line line = line(stint, contract, task, task == null ? ordered.agreed() : task.agreed(), done);
        LocalDateTime paidAt = conduct.paidAt(stint, MoneyPapers.paidAt(stint, line.settledOn()));
        List<Payment> payments = conduct.payments(stint, MoneyPapers.payment(stint, line, paidAt));
        List<Invoice> invoices = conduct.invoices(stint, MoneyPapers.invoice(stint, line, paidAt));
        List<Transfer> transfers = new ArrayList<>();
        payments.forEach(
                payment -> transfers.addAll(conduct.transfers(stint, payment, MoneyPapers.transfers(stint, payment))));
        return new Deal(
                stint,
                task,
                delivery,
                acceptance,
                line,
                payments,
                invoices,
                transfers,
                payments.isEmpty()
                        ? List.of()
                        : conduct.withdrawals(stint, MoneyPapers.withdrawal(stint, payments.get(0))),
                conduct.signIn(stint, MoneyPapers.signIn(stint, paidAt)));
    }

    private Line line(Stint stint, Contract contract, Task task, Money agreed, LocalDate done) {
        Engagement engagement = stint.engagement();
        Money gross = engagement.conduct().gross(stint, agreed);
        Money tax = engagement.licence() == null
                ? withholding.on(engagement.member().id(), stint.month(), gross)
                : Money.ZERO;
        LocalDate settledOn = done.plusDays(stint.chance("settlement").between(1, 3));
        return new Line(
                stint.lineId(),
                engagement.enterprise().creditCode(),
                engagement.member().id(),
                engagement.licence() == null ? null : engagement.licence().creditCode(),
                engagement.trade().name(),
                engagement.enterprise().city(),
                task == null ? null : task.number(),
                contract == null ? null : contract.number(),
                stint.month(),
                settledOn,
                settledOn.plusDays(DUE_DAYS),
                gross,
                tax,
                Money.ZERO,
                Money.ZERO,
                gross.minus(tax),
                engagement.conduct().feeCharged(stint, gross));
    }
}
