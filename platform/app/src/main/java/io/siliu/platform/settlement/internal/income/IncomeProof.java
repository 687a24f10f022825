package io.siliu.platform.settlement.internal.income;

import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.platform.anchoring.EntryState;
import java.time.LocalDate;

/**
 * A proof of income that was issued.
 *
 * @param number public, on the ledger
 * @param state how far its entry has come
 */
public record IncomeProof(
        long id, String number, LocalDate issuedOn, LocalDate validUntil, SaltedRecord record, EntryState.Stage state) {

    /** What one of its fields says, as text. */
    public String value(String field) {
        return record.fields().get(field).value().asString();
    }

    /** Whether the proof file can be made: enough witnesses have co-signed. */
    public boolean isReady() {
        return state == EntryState.Stage.WITNESSED;
    }
}
