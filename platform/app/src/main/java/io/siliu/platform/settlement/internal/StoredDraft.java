package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.DraftSheet.Person;
import io.siliu.platform.settlement.DraftState;
import io.siliu.platform.settlement.SettlementDrafts.DraftRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** A stored draft. */
record StoredDraft(
        long enterpriseId,
        long id,
        long fileId,
        DraftState state,
        String batchNumber,
        LocalDate settledOn,
        String workMonth,
        int lineCount,
        Money debit,
        Instant firstAt,
        Long firstBy,
        String firstName,
        Integer firstLines,
        Money firstDebit,
        String firstShown,
        Instant confirmedAt,
        Long confirmedBy,
        String confirmedName,
        Long batchId) {

    YearMonth month() {
        return YearMonth.parse(workMonth);
    }

    Person first() {
        return state == DraftState.PREVIEWED ? null : whoeverWasFirst();
    }

    /** Who confirmed it first for a day that is over; null where nobody did. */
    Person firstOfAnotherDay() {
        return state == DraftState.PREVIEWED ? whoeverWasFirst() : null;
    }

    private Person whoeverWasFirst() {
        return firstBy == null ? null : new Person(firstBy, firstName, firstAt);
    }

    Person confirmed() {
        return confirmedBy == null ? null : new Person(confirmedBy, confirmedName, confirmedAt);
    }

    /** Whether the first person confirmed this very batch. */
    boolean firstConfirmed(ConfirmDraft.Shown shown) {
        return state == DraftState.AWAITING_SECOND
                && shown.equals(new ConfirmDraft.Shown(firstDebit, firstLines, firstShown));
    }

    /** @param today on another day a first confirmation counts no longer */
    DraftRow toRow(LocalDate today) {
        DraftState now =
                state == DraftState.AWAITING_SECOND && settledOn.isBefore(today) ? DraftState.PREVIEWED : state;
        return new DraftRow(now, id, batchNumber, settledOn, lineCount, debit);
    }
}
