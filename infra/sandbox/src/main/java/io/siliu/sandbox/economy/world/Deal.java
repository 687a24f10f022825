package io.siliu.sandbox.economy.world;

import io.siliu.sandbox.economy.event.Acceptance;
import io.siliu.sandbox.economy.event.Delivery;
import io.siliu.sandbox.economy.event.Invoice;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.SignIn;
import io.siliu.sandbox.economy.event.Task;
import io.siliu.sandbox.economy.event.Transfer;
import io.siliu.sandbox.economy.event.Withdrawal;
import java.util.List;

/**
 * Everything that belongs to one settlement line.
 *
 * @param stint the piece of an engagement that it pays
 * @param task null where nothing was ordered; then there is no delivery and no acceptance either
 * @param signIn the last one of the month before the payment, or null
 */
public record Deal(
        Stint stint,
        Task task,
        Delivery delivery,
        Acceptance acceptance,
        Line line,
        List<Payment> payments,
        List<Invoice> invoices,
        List<Transfer> transfers,
        List<Withdrawal> withdrawals,
        SignIn signIn) {}
