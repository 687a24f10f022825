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

/**
 * The queue of sealed revisions: a row for each that is not screened yet, written with its seal and taken away with its
 * assessment, so that one that is followed by another before its screening is screened all the same.
 */
@Component
final class StoredSealedRecords implements SealedRecords {

    private static final WorkQueue QUEUE = new WorkQueue("revision_to_screen", "id", "not_before <= :now", "id");
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
                        .map(claimed -> find(
                                        claimed.enterpriseId(),
                                        claimed.recordId(),
                                        claimed.number(),
                                        claimed.revision())
                                .orElseThrow())
                        .toList()));
    }

    @Override
    public void screened(SealedRevision revision, Verdict verdict) {
        int waited = records.noLongerAwaitsScreening(revision.enterpriseId(), revision.recordId(), revision.revision());
        if (waited != 1) {
            throw new IllegalStateException("Revision " + revision.revision() + " of " + revision.number()
                    + " is not one that waits for its screening");
        }
        records.screened(
                revision.enterpriseId(),
                revision.recordId(),
                revision.revision(),
                verdict.hits(),
                verdict.severity(),
                verdict.rank(),
                clock.instant());
    }

    @Override
    public void defer(SealedRevision revision, String reason) {
        records.defer(
                revision.enterpriseId(),
                revision.recordId(),
                revision.revision(),
                clock.instant().plus(LATER),
                reason);
    }

    @Override
    public Optional<SealedRevision> find(long enterpriseId, long recordId, int revision) {
        return records.number(enterpriseId, recordId).flatMap(number -> find(enterpriseId, recordId, number, revision));
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
