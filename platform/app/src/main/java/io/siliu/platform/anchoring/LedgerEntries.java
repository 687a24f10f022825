package io.siliu.platform.anchoring;

import io.siliu.kernel.Digest;
import java.util.List;
import java.util.Map;

/** The way into the log. */
public interface LedgerEntries {

    /**
     * Hands an entry over to the log, in the caller's transaction: the entry exists if and only if the caller's work is
     * committed. The same subject with the same commitment and attributes again does nothing.
     *
     * @param id the public number of the thing; never an identity, phone or card number
     * @param revision counts from 1
     * @param commitment the salted commitment; the only trace of the content that leaves the database
     * @param attributes digests of what else the entry stands on, such as {@code ruleSet -> sha256:…}; every value must
     *     be the text form of a {@link Digest}, so that no free text, and with it no personal datum, can get in
     * @throws io.siliu.kernel.PlatformException {@code ENTRY_CONTRADICTED} (conflict) when the subject was already
     *     handed over with another commitment or other attributes
     * @throws IllegalArgumentException when the id, the revision or an attribute has another form
     * @throws org.springframework.transaction.IllegalTransactionStateException when the caller has no transaction
     */
    void append(EntryKind kind, String id, int revision, Digest commitment, Map<String, String> attributes);

    /** As {@link #append} for each of them, in a few statements for all. */
    void appendAll(List<Appended> entries);

    /** What {@link #append} takes. */
    record Appended(EntryKind kind, String id, int revision, Digest commitment, Map<String, String> attributes) {

        public Appended {
            attributes = Map.copyOf(attributes);
        }
    }
}
