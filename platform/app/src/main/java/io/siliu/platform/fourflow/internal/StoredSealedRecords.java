package io.siliu.platform.fourflow.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import io.siliu.platform.fourflow.SealedRecords;
import io.siliu.platform.fourflow.SealedRevision;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;

/**
 * The queue of sealed revisions: a row for each that is not screened yet, written with its seal and taken away with its
 * assessment, so that one that is followed by another before its screening is screened all the same.
 */
@Component
class StoredSealedRecords implements SealedRecords {

    private static final Logger log = LoggerFactory.getLogger(StoredSealedRecords.class);
    private static final WorkQueue QUEUE =
            new WorkQueue("revision_to_screen", "id", WorkQueue.rested("not_before"), "id");
    private static final int ROWS_A_STATEMENT = 200;
    private static final Duration LATER = Duration.ofMinutes(1);

    private final WorkClaims claims;
    private final RecordMapper records;
    private final ContentVault vault;
    private final IdGenerator ids;
    private final Clock clock;

    StoredSealedRecords(WorkClaims claims, RecordMapper records, ContentVault vault, IdGenerator ids, Clock clock) {
        this.claims = claims;
        this.records = records;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public int screen(int limit, Consumer<List<ToScreen>> work) {
        return claims.work(QUEUE, limit, ids -> {
            List<RecordMapper.Claimed> claimed = records.claimed(ids);
            Map<Key, RecordMapper.RevisionRow> rows =
                    records.claimedRevisions(ids).stream().collect(toMap(Key::of, row -> row));
            vault.prepare(claimed.stream().map(RecordMapper.Claimed::recordId).toList());
            List<ToScreen> opened = claimed.stream()
                    .flatMap(each -> opened(each, rows.get(Key.of(each))).stream())
                    .toList();
            if (!opened.isEmpty()) {
                work.accept(opened);
            }
        });
    }

    /** A revision that cannot be opened, such as one whose key is gone, rests and holds up no other. */
    private Optional<ToScreen> opened(RecordMapper.Claimed claimed, RecordMapper.RevisionRow row) {
        try {
            SealedRevision revision =
                    opened(claimed.number(), Optional.ofNullable(row).orElseThrow());
            return Optional.of(new ToScreen(revision, claimed.asked()));
        } catch (PlatformException | IllegalArgumentException | JacksonException | NoSuchElementException closed) {
            if (claimed.again() && isErased(row, closed)) {
                records.noLongerAwaitsScreening(claimed.enterpriseId(), claimed.recordId(), claimed.revision());
                return Optional.empty();
            }
            log.error("Revision {} of {} cannot be opened and rests", claimed.revision(), claimed.number(), closed);
            defer(claimed, closed.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Of somebody who left there is nothing to look at again. */
    private static boolean isErased(RecordMapper.RevisionRow row, RuntimeException closed) {
        return row == null || closed instanceof PlatformException why && why.code() == AccessError.ERASED;
    }

    @Override
    @Transactional
    public Asked screenAgain(Concerned concerned, Again why) {
        List<RecordMapper.LastRevision> some = records.lastRevisions(concerned);
        if (!some.isEmpty()) {
            List<RecordMapper.Waiting> rows = some.stream()
                    .map(each -> new RecordMapper.Waiting(
                            ids.next(), each.enterpriseId(), each.id(), each.revision(), clock.instant()))
                    .toList();
            for (int start = 0; start < rows.size(); start += ROWS_A_STATEMENT) {
                records.awaitAgain(
                        rows.subList(start, Math.min(rows.size(), start + ROWS_A_STATEMENT)),
                        why.askedFor(),
                        why.asked());
            }
        }
        boolean more = some.size() == concerned.limit();
        return new Asked(some.size(), more ? some.get(some.size() - 1).id() : null);
    }

    @Override
    public List<Long> enterprisesOf(YearMonth month) {
        return records.enterprisesOf(month.toString());
    }

    @Override
    public void unchanged(List<SealedRevision> revisions) {
        revisions.forEach(
                each -> records.noLongerAwaitsScreening(each.enterpriseId(), each.recordId(), each.revision()));
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
    public void screenedAll(List<Screened> screened) {
        for (int start = 0; start < screened.size(); start += ROWS_A_STATEMENT) {
            screenedSome(screened.subList(start, Math.min(screened.size(), start + ROWS_A_STATEMENT)));
        }
    }

    private void screenedSome(List<Screened> some) {
        List<RecordMapper.ScreenedRow> rows = some.stream()
                .map(each -> new RecordMapper.ScreenedRow(
                        each.revision().enterpriseId(),
                        each.revision().recordId(),
                        each.revision().revision(),
                        each.verdict().hits(),
                        each.verdict().severity(),
                        each.verdict().rank()))
                .toList();
        String json = Json.text(rows);
        List<Long> waiting = records.waiting(json);
        int waited = waiting.isEmpty() ? 0 : records.noLongerAwait(waiting);
        if (waited != rows.size()) {
            throw new IllegalStateException(
                    "Of " + rows.size() + " revisions only " + waited + " waited for their screening");
        }
        records.screenedAll(json, clock.instant());
    }

    @Override
    public void defer(SealedRevision revision, String reason) {
        defer(
                new RecordMapper.Claimed(
                        revision.enterpriseId(),
                        revision.recordId(),
                        revision.number(),
                        revision.revision(),
                        false,
                        null,
                        0),
                reason);
    }

    private void defer(RecordMapper.Claimed one, String reason) {
        records.defer(
                one.enterpriseId(),
                one.recordId(),
                one.revision(),
                clock.instant().plus(LATER),
                reason);
    }

    @Override
    public Optional<SealedRevision> find(long enterpriseId, long recordId, int revision) {
        return records.number(enterpriseId, recordId).flatMap(number -> find(enterpriseId, recordId, number, revision));
    }

    private Optional<SealedRevision> find(long enterpriseId, long recordId, String number, int revision) {
        return records.revision(enterpriseId, recordId, revision).map(row -> opened(number, row));
    }

    private SealedRevision opened(String number, RecordMapper.RevisionRow row) {
        return new SealedRevision(
                row.enterpriseId(),
                row.recordId(),
                number,
                row.revision(),
                row.sealedAt(),
                row.why(),
                vault.content(row));
    }

    /** One revision of one record. */
    private record Key(long recordId, int revision) {

        static Key of(RecordMapper.Claimed claimed) {
            return new Key(claimed.recordId(), claimed.revision());
        }

        static Key of(RecordMapper.RevisionRow row) {
            return new Key(row.recordId(), row.revision());
        }
    }
}
