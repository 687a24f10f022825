package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.fourflow.internal.solving.AccountMask;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import io.siliu.platform.fourflow.internal.solving.PartyRead;

/**
 * Of a row of {@code paper} its kind and its parties: what it would prove on a line is told by these alone, without the tasks
 * that it names, of which there may be ten thousand.
 */
@ReadInBulk
record PartiesOnPaper(
        long id,
        PaperKind kind,
        byte[] fromName,
        byte[] fromCode,
        byte[] toName,
        byte[] toNameMask,
        byte[] toCode,
        byte[] toAccount,
        String toAccountHead,
        String toAccountTail) {

    PartyRead from() {
        return new PartyRead(StoredPaper.hex(fromName), null, StoredPaper.hex(fromCode), null, null);
    }

    PartyRead to() {
        return new PartyRead(
                StoredPaper.hex(toName),
                StoredPaper.hex(toNameMask),
                StoredPaper.hex(toCode),
                StoredPaper.hex(toAccount),
                toAccountTail == null ? null : new AccountMask(toAccountHead, toAccountTail));
    }
}
