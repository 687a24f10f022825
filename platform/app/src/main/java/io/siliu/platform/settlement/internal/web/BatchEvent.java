package io.siliu.platform.settlement.internal.web;

import io.siliu.platform.settlement.InvoiceRequest;
import io.siliu.platform.settlement.Payout;
import io.siliu.platform.settlement.PayoutStage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One thing that happened to a batch.
 *
 * @param kind the words stand in the message bundle under {@code batch.event.}kind
 * @param count of how many lines or invoices it tells
 * @param at when the last of them happened, or null where that is not recorded
 */
record BatchEvent(String kind, int count, Instant at) {

    /** Newest first. */
    static List<BatchEvent> of(Instant booked, Collection<Payout> payouts, List<InvoiceRequest> invoices) {
        List<BatchEvent> events = new ArrayList<>();
        long issued = invoices.stream()
                .filter(each -> each.stage() == InvoiceRequest.Stage.ISSUED)
                .count();
        if (issued > 0) {
            events.add(new BatchEvent("INVOICED", (int) issued, null));
        }
        add(events, "PAID", payouts, payout -> payout.stage() == PayoutStage.PAID ? payout.paidAt() : null);
        add(
                events,
                "REFUSED",
                payouts,
                payout -> payout.refusal() == null ? null : payout.refusal().at());
        add(events, "SENT", payouts, Payout::sentAt);
        add(events, "HELD", payouts, payout -> payout.hold() == null ? null : payout.screenedAt());
        add(events, "SCREENED", payouts, Payout::screenedAt);
        events.add(new BatchEvent("BOOKED", payouts.size(), booked));
        return events;
    }

    private static void add(
            List<BatchEvent> events, String kind, Collection<Payout> payouts, Function<Payout, Instant> when) {
        List<Instant> moments =
                payouts.stream().map(when).filter(Objects::nonNull).toList();
        if (!moments.isEmpty()) {
            Instant last = moments.stream().max(Comparator.naturalOrder()).orElseThrow();
            events.add(new BatchEvent(kind, moments.size(), last));
        }
    }
}
