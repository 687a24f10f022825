package io.siliu.platform.settlement.internal.income;

import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.platform.anchoring.EntryState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A proof of income that was issued.
 *
 * @param number public, on the ledger
 * @param shareToken what the address that opens it ends with, or null for a proof older than sharing
 * @param withheld what whoever opens it does not see
 * @param withdrawnAt when the worker ended it, or null while it stands
 * @param state how far its entry has come
 */
public record IncomeProof(
        long id,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        SaltedRecord record,
        String shareToken,
        Set<String> withheld,
        Instant withdrawnAt,
        EntryState.Stage state) {

    public IncomeProof {
        withheld = Set.copyOf(withheld);
    }

    /** What one of its fields says, as text. */
    public String value(String field) {
        return record.fields().get(field).value().asString();
    }

    public boolean has(String field) {
        return record.fields().containsKey(field);
    }

    /** The fields that its owner may leave out, in the order of a page. */
    public List<String> mayWithhold() {
        return IncomeProofs.MAY_BE_WITHHELD.stream().filter(this::has).toList();
    }

    /** The field that says what arrived, and cannot be left out. */
    public String sum() {
        return has("netSeen") ? "netSeen" : "net";
    }

    /** Whether its last day lies before this one. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(validUntil);
    }

    /** Whether the proof file can be made: enough witnesses have co-signed. */
    public boolean isReady() {
        return state == EntryState.Stage.WITNESSED;
    }
}
