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
        Instant previewedAt,
        long previewedBy,
        String previewedName,
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

    DraftRow toRow() {
        return new DraftRow(state, id, batchNumber, settledOn, lineCount, debit);
    }
}
