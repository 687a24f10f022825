package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import io.siliu.platform.fourflow.SealedRecords;
import io.siliu.platform.fourflow.SealedRevision;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The queue of sealed revisions: the stage column of the record. */
@Component
final class StoredSealedRecords implements SealedRecords {

    private static final WorkQueue QUEUE =
            new WorkQueue("four_flow_record", "id", "stage = 'SEALED' AND screen_after <= :now", "stage, id");
    private static final Duration LATER = Duration.ofMinutes(1);

    private final WorkClaims claims;
    private final RecordMapper records;
    private final ContentVault vault;
    private final Clock clock;

    StoredSealedRecords(WorkClaims claims, RecordMapper records, ContentVault vault, Clock clock) {
        this.claims = claims;
        this.records = records;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public int screen(int limit, Consumer<List<SealedRevision>> work) {
        return claims.work(
                QUEUE,
                limit,
                ids -> work.accept(records.claimed(ids).stream()
                        .map(claimed -> find(claimed.enterpriseId(), claimed.id(), claimed.number(), claimed.revision())
                                .orElseThrow())
                        .toList()));
    }

    @Override
    public void screened(SealedRevision revision, Verdict verdict) {
        int marked = records.screened(
                revision.enterpriseId(),
                revision.recordId(),
                revision.revision(),
                verdict.hits(),
                verdict.severity(),
                verdict.rank(),
                clock.instant());
        if (marked != 1) {
            throw new IllegalStateException("Revision " + revision.revision() + " of " + revision.number()
                    + " is not the one that waits for its screening");
        }
    }

    @Override
    public void defer(long enterpriseId, long recordId, String reason) {
        records.defer(enterpriseId, recordId, clock.instant().plus(LATER), reason);
    }

    @Override
    public Optional<SealedRevision> find(long enterpriseId, long recordId, int revision) {
        return records.claimed(List.of(recordId)).stream()
                .filter(record -> record.enterpriseId() == enterpriseId)
                .findFirst()
                .flatMap(record -> find(enterpriseId, recordId, record.number(), revision));
    }

    private Optional<SealedRevision> find(long enterpriseId, long recordId, String number, int revision) {
        return records.revision(enterpriseId, recordId, revision)
                .map(row -> new SealedRevision(
                        enterpriseId,
                        recordId,
                        number,
                        revision,
                        row.sealedAt(),
                        row.why(),
                        SealedForm.content(vault.open(number, row))));
    }
}
