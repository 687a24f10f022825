package io.siliu.platform.settlement.internal.web;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.settlement.AmountGroup;
import io.siliu.platform.settlement.BatchCompleteness.LineRecord;
import io.siliu.platform.settlement.DraftSheet.Person;
import io.siliu.platform.settlement.InvoiceRequest;
import io.siliu.platform.settlement.InvoiceRequests;
import io.siliu.platform.settlement.InvoiceReview;
import io.siliu.platform.settlement.Payout;
import io.siliu.platform.settlement.SettlementBatch;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.internal.CardMatters;
import java.util.List;

/**
 * A batch as its page shows it.
 *
 * @param groups the way from gross to net, by model and capacity
 * @param reviews invoices that cover money which came back
 * @param first who confirmed first where two had to, or null
 * @param confirmed who confirmed, or null where the batch came over the API
 */
record BatchView(
        SettlementBatch batch,
        List<AmountGroup> groups,
        List<FlowCount> flows,
        Records records,
        PayoutProgress payouts,
        InvoiceRequests.Counted invoices,
        List<InvoiceReview> reviews,
        List<BatchEvent> events,
        Person first,
        Person confirmed) {

    /** Whether something will still happen by itself: payments, invoices, papers that are read, records being sealed. */
    public boolean isMoving() {
        return payouts.isMoving()
                || invoices.isMoving()
                || (payouts.any() && payouts.paid() > 0 && records.screened() < payouts.paid());
    }

    /** The platform's invoices over the batch. */
    public List<InvoiceRequest> batchInvoices() {
        return invoices.overBatch();
    }

    public int invoicesIssued() {
        return invoices.issued();
    }

    /** Requests that were not sent, because no row of the table says what such work is called on an invoice. */
    public int invoicesWithoutItem() {
        return invoices.withoutItem();
    }

    /** Invoices of which nobody knows whether they were issued. */
    public int invoicesUnknown() {
        return invoices.unknown();
    }

    /** How many lines have one flow complete. */
    record FlowCount(Flow flow, int complete, int of) {

        public int percent() {
            return of == 0 ? 0 : complete * 100 / of;
        }
    }

    /** How many records are opened, complete, sealed and screened. */
    record Records(int opened, int complete, int sealed, int screened, int discrepancies) {}

    /** Who has to do what before a payment goes on. */
    enum Next {
        NOTHING,
        /** The worker changes the card, or the platform lets it go. */
        HELD_CARD,
        /** The platform lets it go. */
        HELD,
        /** Nobody: it goes to the worker's other card once the bank says again that it did not pay. */
        GOES_AGAIN,
        /** The worker changes the card. */
        REFUSED_CARD,
        /** The platform has it paid again. */
        REFUSED,
        /** The money came back: the worker changes the card. */
        RETURNED_CARD,
        /** The money came back: the platform has it paid again. */
        RETURNED
    }

    /**
     * One line.
     *
     * @param worker masked name
     * @param record its four-flow record, or null while there is none
     * @param payout its payment order, or null where the enterprise pays by itself
     */
    record Line(SettlementLine line, String worker, LineRecord record, Payout payout) {

        /** Who has to do what before it goes on; the words stand in the bundle under {@code batch.next.}name. */
        public Next next() {
            if (payout == null) {
                return Next.NOTHING;
            }
            return switch (payout.stage()) {
                case HELD -> CardMatters.waits(payout) ? Next.HELD_CARD : Next.HELD;
                case REFUSED -> unless(Next.REFUSED_CARD, Next.REFUSED);
                case RETURNED -> unless(Next.RETURNED_CARD, Next.RETURNED);
                case NEW, READY, SENDING, UNKNOWN, PAID, DROPPED -> Next.NOTHING;
            };
        }

        private Next unless(Next card, Next other) {
            if (payout.goesAgain()) {
                return Next.GOES_AGAIN;
            }
            return CardMatters.waits(payout) ? card : other;
        }

        public boolean has(String flow) {
            return record != null && !record.missing().contains(Flow.valueOf(flow));
        }
    }
}
