package io.siliu.platform.settlement;

import io.siliu.platform.party.PartyIdentity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The booked lines. Callers check first that the actor may see the enterprise. */
public interface SettlementLines {

    /** All lines of an enterprise, by batch number and line number. */
    List<SettlementLine> of(long enterpriseId);

    /**
     * All lines of an enterprise together with the names, codes and cards of their workers, decrypted for comparing papers
     * in memory. Where an order goes to a card of the worker's record instead of the card of the line, the line names that
     * card: a record says to which card the money went, not which one a file had named.
     */
    LinesForMatching forMatching(long enterpriseId);

    /** How many lines of an enterprise are booked. */
    long count(long enterpriseId);

    Optional<SettlementLine> find(long enterpriseId, long lineId);

    Map<Long, SettlementLine> findAll(long enterpriseId, Collection<Long> lineIds);

    /** By line; lines without withholding are left out. */
    Map<Long, WithholdingRow> withholdings(long enterpriseId, Collection<Long> lineIds);

    List<SettlementBatch> batches(long enterpriseId);

    /**
     * Batches of several enterprises, newest first.
     *
     * @param before only those booked before the batch of this id, or null
     */
    List<SettlementBatch> newest(Collection<Long> enterpriseIds, Long before, int limit);

    /** A batch by its id alone, whoever's it is: ask {@code Access.requireOwner} before showing it. */
    Optional<SettlementBatch> batch(long batchId);

    /** By line number. */
    List<SettlementLine> ofBatch(long enterpriseId, long batchId);

    /**
     * What papers are held against.
     *
     * @param payees by worker; an erased worker is left out
     * @param returned lines whose money came back and that are not paid again, whatever receipts say
     */
    record LinesForMatching(List<SettlementLine> lines, Map<Long, PartyIdentity> payees, Set<Long> returned) {}
}
