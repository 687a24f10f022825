package io.siliu.platform.settlement.internal.web;

import io.siliu.platform.settlement.InvoiceRequests.Counted;
import io.siliu.platform.settlement.PayoutStage;
import io.siliu.platform.settlement.internal.BatchFigures.Orders;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * One thing that happened to a batch.
 *
 * @param kind the words stand in the message bundle under {@code batch.event.}kind
 * @param count of how many lines or invoices it tells
 * @param at when the last of them happened, or null where that is not recorded
 */
record BatchEvent(String kind, int count, Instant at) {

    /** Newest first. */
    static List<BatchEvent> of(Instant booked, List<Orders> orders, Counted invoices) {
        List<BatchEvent> events = new ArrayList<>();
        if (invoices.issued() > 0) {
            events.add(new BatchEvent("INVOICED", invoices.issued(), null));
        }
        List<Orders> paid =
                orders.stream().filter(each -> each.stage() == PayoutStage.PAID).toList();
        add(events, "RETURNED", orders, Orders::returns, Orders::lastReturned);
        add(events, "PAID", paid, Orders::orders, Orders::lastPaid);
        add(events, "REFUSED", orders, Orders::refusals, Orders::lastRefused);
        add(events, "SENT", orders, Orders::sendings, Orders::lastSent);
        add(events, "HELD", orders, Orders::holds, Orders::lastHeld);
        add(events, "SCREENED", orders, Orders::screenings, Orders::lastScreened);
        events.add(new BatchEvent(
                "BOOKED", orders.stream().mapToInt(Orders::orders).sum(), booked));
        return events;
    }

    private static void add(
            List<BatchEvent> events,
            String kind,
            List<Orders> orders,
            ToIntFunction<Orders> count,
            Function<Orders, Instant> when) {
        int all = orders.stream().mapToInt(count).sum();
        if (all > 0) {
            Instant last = orders.stream()
                    .map(when)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            events.add(new BatchEvent(kind, all, last));
        }
    }
}
