package io.siliu.platform.fourflow.internal.solving;

import java.time.LocalDate;
import java.time.Period;

/**
 * How far from the settlement a paper without a reference may lie.
 *
 * @param bank after the settlement, for receipts and slips
 * @param invoice before and after the settlement, for invoices
 */
public record Windows(Period bank, Period invoice) {

    boolean holds(PaperKind kind, LocalDate day, Line line) {
        if (day == null) {
            return false;
        }
        return switch (kind) {
            case PAYMENT_SLIP, BANK_RECEIPT ->
                between(day, line.settledOn().minusDays(1), line.settledOn().plus(bank));
            case INVOICE ->
                between(day, line.settledOn().minus(invoice), line.settledOn().plus(invoice));
            case ACCEPTANCE_RECEIPT ->
                between(day, line.workFrom(), line.settledOn().plus(invoice));
            case CONTRACT -> true;
        };
    }

    /** Whether a return, a red letter, or what replaces the paper that was taken back, may bear this day. */
    boolean holdsReturn(PaperKind kind, LocalDate day, Line line) {
        if (day == null) {
            return false;
        }
        Period longest = kind == PaperKind.INVOICE ? invoice : bank;
        return between(
                day,
                line.settledOn().minus(kind == PaperKind.INVOICE ? invoice : Period.ZERO),
                line.settledOn().plus(longest.multipliedBy(3)));
    }

    /** From this day on nothing is awaited any more. */
    public LocalDate closedOn(LocalDate settledOn) {
        LocalDate bankClosed = settledOn.plus(bank);
        LocalDate invoiceClosed = settledOn.plus(invoice);
        return (bankClosed.isAfter(invoiceClosed) ? bankClosed : invoiceClosed).plusDays(1);
    }

    private static boolean between(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
