package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Digest;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.SealReason;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.platform.fourflow.Sealing;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Seals revisions in the caller's transaction: what is fixed with them, their form with salts, and the entry in the log
 * come into being together or not at all.
 */
@Component
final class Sealer {

    private final RecordMapper records;
    private final AllocationMapper allocations;
    private final ContentVault vault;
    private final LedgerEntries ledger;
    private final ObjectProvider<Sealing> sealing;
    private final IdGenerator ids;
    private final SecureRandom random;

    Sealer(
            RecordMapper records,
            AllocationMapper allocations,
            ContentVault vault,
            LedgerEntries ledger,
            ObjectProvider<Sealing> sealing,
            IdGenerator ids,
            SecureRandom random) {
        this.records = records;
        this.allocations = allocations;
        this.vault = vault;
        this.ledger = ledger;
        this.sealing = sealing;
        this.ids = ids;
        this.random = random;
    }

    /** A record that is to be sealed now, as it stands. */
    record Ripe(RecordHead head, RecordContent content, SealReason why) {}

    void seal(long enterpriseId, List<Ripe> ripe, Instant now) {
        if (ripe.isEmpty()) {
            return;
        }
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
        sealing.orderedStream().forEach(port -> port.beforeSeal(revisions));
        Map<String, RecordHead> heads = new java.util.HashMap<>();
        ripe.forEach(each -> heads.put(each.head().number(), each.head()));
        revisions.forEach(revision -> seal(revision, heads.get(revision.number())));
    }

    private void seal(SealedRevision revision, RecordHead head) {
        SaltedRecord form = SealedForm.seal(
                CryptoSuite.SM, revision.number(), revision.revision(), revision.content(), revision.why(), random);
        Digest commitment = form.commitment();
        records.insertRevision(new RecordMapper.RevisionRow(
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
                (int) revision.content().lanes().stream()
                        .flatMap(lane -> lane.evidence().stream())
                        .filter(item -> item.isPaper())
                        .count(),
                revision.sealedAt()));
        allocations.seal(revision.enterpriseId(), head.lineId(), revision.revision());
        records.sealed(revision.enterpriseId(), revision.recordId(), revision.revision(), revision.sealedAt());
        records.awaitScreening(
                ids.next(), revision.enterpriseId(), revision.recordId(), revision.revision(), revision.sealedAt());
        ledger.append(EntryKind.FOUR_FLOW_RECORD, revision.number(), revision.revision(), commitment, Map.of());
    }
}
