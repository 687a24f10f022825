package io.siliu.platform.anchoring;

import io.siliu.kernel.canonical.SaltedRecord;
import java.util.Optional;

/** Hands out what a stranger needs to check an entry without us. */
public interface LedgerProofs {

    /**
     * The C2SP tlog-proof text of an entry under the first witnessed checkpoint that covers it, so that the same entry
     * always has the same proof; nothing until the entry is witnessed.
     */
    Optional<String> proofOf(EntryKind kind, String id, int revision);

    /**
     * The proof file of a sealed record: one JSON file with the disclosed fields, the leaf and the tlog-proof, which
     * {@code siliu verify} checks offline; nothing until the entry is witnessed. The record's kind, id and revision name
     * the entry; fields may be withheld from it.
     *
     * @throws io.siliu.kernel.PlatformException {@code RECORD_NOT_COMMITTED} (conflict) when the record's commitment is
     *     not the one in the log
     */
    Optional<byte[]> proofFileOf(SaltedRecord record);
}
