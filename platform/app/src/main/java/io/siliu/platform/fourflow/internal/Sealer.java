package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Digest;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.LinePapers;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.SealReason;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.platform.fourflow.Sealing;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Seals revisions in the caller's transaction: what is fixed with them, their form with salts, and the entry in the log
 * come into being together or not at all.
 */
@Component
final class Sealer {

    static final int AT_ONCE = 2_000;

    private final RecordMapper records;
    private final AllocationMapper allocations;
    private final ContentVault vault;
    private final LedgerEntries ledger;
    private final ObjectProvider<Sealing> sealing;
    private final IdGenerator ids;
    private final BulkRows bulk;
    private final SecureRandom random;

    Sealer(
            RecordMapper records,
            AllocationMapper allocations,
            ContentVault vault,
            LedgerEntries ledger,
            ObjectProvider<Sealing> sealing,
            IdGenerator ids,
            BulkRows bulk,
            SecureRandom random) {
        this.records = records;
        this.allocations = allocations;
        this.vault = vault;
        this.ledger = ledger;
        this.sealing = sealing;
        this.ids = ids;
        this.bulk = bulk;
        this.random = random;
    }

    /**
     * A record that is to be sealed now, as it stands.
     *
     * @param fields what the content is written as
     * @param marked whether its rows say already that this revision is sealed
     */
    record Ripe(RecordHead head, RecordContent content, RecordFields fields, SealReason why, boolean marked) {}

    /**
     * One portion, in a few statements.
     *
     * @param ripe no more than {@link #AT_ONCE}, so that what is held is bounded
     * @return those whose numbers are still to be asked about
     */
    List<SealedPapers> seal(long enterpriseId, List<Ripe> ripe, LinePapers papers, Instant now) {
        Map<String, Ripe> byNumber =
                ripe.stream().collect(Collectors.toMap(each -> each.head().number(), Function.identity()));
        List<SealedRevision> revisions = ripe.stream()
                .sorted(Comparator.comparing(each -> each.head().number()))
                .map(each -> new SealedRevision(
                        enterpriseId,
                        each.head().id(),
                        each.head().number(),
                        each.head().revision() + 1,
                        now,
                        each.why(),
                        each.content()))
                .toList();
        sealing.orderedStream().forEach(port -> port.beforeSeal(revisions, papers));
        List<Closed> closed = revisions.stream()
                .map(each -> close(each, byNumber.get(each.number()).fields()))
                .toList();
        bulk.write(RecordMapper.class, closed, (rows, each) -> rows.insertRevision(each.row()));
        bulk.write(
                RecordMapper.class,
                closed,
                (rows, each) -> rows.awaitScreening(new RecordMapper.Waiting(
                        ids.next(),
                        enterpriseId,
                        each.row().recordId(),
                        each.row().revision(),
                        now)));
        ledger.appendAll(closed.stream().map(Closed::entry).toList());
        ripe.stream()
                .filter(each -> !each.marked())
                .map(Ripe::head)
                .collect(Collectors.groupingBy(head -> head.revision() + 1, TreeMap::new, Collectors.toList()))
                .forEach((revision, same) -> mark(enterpriseId, revision, same, now));
        return revisions.stream()
                .map(SealedPapers::of)
                .filter(each -> !each.papers().isEmpty())
                .toList();
    }

    private void mark(long enterpriseId, int revision, List<RecordHead> same, Instant now) {
        Portions.of(same, Portions.ROWS).forEach(some -> {
            allocations.seal(enterpriseId, some.stream().map(RecordHead::lineId).toList(), revision);
            records.sealed(enterpriseId, some.stream().map(RecordHead::id).toList(), revision, now);
        });
    }

    /** A revision as its row, and as its entry in the log. */
    private record Closed(RecordMapper.RevisionRow row, LedgerEntries.Appended entry) {}

    private Closed close(SealedRevision revision, RecordFields fields) {
        SealedForm.Sealed form = SealedForm.seal(
                CryptoSuite.SM, revision.number(), revision.revision(), fields.sealed(revision.why()), random);
        Digest commitment = form.commitment();
        RecordMapper.RevisionRow row = new RecordMapper.RevisionRow(
                revision.enterpriseId(),
                revision.recordId(),
                revision.revision(),
                SaltedRecord.ENCODING_VERSION,
                form.algorithm(),
                commitment.toString(),
                vault.form(revision.recordId(), form),
                vault.salts(revision.recordId(), form),
                revision.why(),
                MissingFlows.of(revision.content()),
                papers(revision.content()),
                revision.sealedAt());
        return new Closed(
                row,
                new LedgerEntries.Appended(
                        EntryKind.FOUR_FLOW_RECORD, revision.number(), revision.revision(), commitment, Map.of()));
    }

    private static int papers(RecordContent content) {
        return (int) content.lanes().stream()
                .flatMap(lane -> lane.evidence().stream())
                .filter(EvidenceItem::isPaper)
                .count();
    }
}
