package io.siliu.platform.fourflow.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.database.Portions;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import io.siliu.platform.fourflow.SealedRecords;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.settlement.PayHistory;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    /** Fewer are sooner marked together with others. */
    private static final int MANY_ALIKE = 8;

    private static final Comparator<RecordMapper.Claimed> IN_ORDER = Comparator.comparingLong(
                    RecordMapper.Claimed::enterpriseId)
            .thenComparingLong(RecordMapper.Claimed::recordId)
            .thenComparingInt(RecordMapper.Claimed::revision);

    private static final Duration LATER = Duration.ofMinutes(1);

    private final WorkClaims claims;
    private final RecordMapper records;
    private final GivenPaperMapper blocks;
    private final PayHistory pay;
    private final ContentVault vault;
    private final IdGenerator ids;
    private final Clock clock;

    StoredSealedRecords(
            WorkClaims claims,
            RecordMapper records,
            GivenPaperMapper blocks,
            PayHistory pay,
            ContentVault vault,
            IdGenerator ids,
            Clock clock) {
        this.claims = claims;
        this.records = records;
        this.blocks = blocks;
        this.pay = pay;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public int screen(int limit, Consumer<List<ToScreen>> work) {
        return claims.work(QUEUE, limit, ids -> {
            List<RecordMapper.Claimed> claimed =
                    records.claimed(ids).stream().sorted(IN_ORDER).toList();
            vault.prepare(claimed.stream().map(RecordMapper.Claimed::recordId).toList());
            List<ToScreen> opened = new ArrayList<>();
            List<Long> taken = new ArrayList<>();
            for (RecordMapper.Claimed each : claimed) {
                opened(each).ifPresent(one -> {
                    opened.add(one);
                    taken.add(each.id());
                });
            }
            if (!opened.isEmpty()) {
                work.accept(opened);
                noLongerAwait(taken);
            }
        });
    }

    /** One that is no longer there was worked on by somebody else meanwhile. */
    private void noLongerAwait(List<Long> taken) {
        int waited = records.noLongerAwait(taken);
        if (waited != taken.size()) {
            throw new IllegalStateException(
                    "Of " + taken.size() + " revisions only " + waited + " waited for their screening");
        }
    }

    /** A revision that cannot be opened, such as one whose key is gone, rests and holds up no other. */
    private Optional<ToScreen> opened(RecordMapper.Claimed claimed) {
        try {
            return Optional.of(new ToScreen(revision(claimed), claimed.asked(), claimed.overtaken()));
        } catch (PlatformException | IllegalArgumentException | JacksonException | NoSuchElementException closed) {
            if (claimed.again() && isErased(claimed, closed)) {
                records.noLongerAwaitsScreening(claimed.enterpriseId(), claimed.recordId(), claimed.revision());
                return Optional.empty();
            }
            log.error("Revision {} of {} cannot be opened and rests", claimed.revision(), claimed.number(), closed);
            defer(
                    claimed.enterpriseId(),
                    claimed.recordId(),
                    claimed.revision(),
                    closed.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private SealedRevision revision(RecordMapper.Claimed claimed) {
        return new SealedRevision(
                claimed.enterpriseId(),
                claimed.recordId(),
                claimed.number(),
                claimed.revision(),
                claimed.sealedAt(),
                claimed.why(),
                vault.content(
                        claimed.recordId(), Optional.ofNullable(claimed.form()).orElseThrow()));
    }

    /** Of somebody who left there is nothing to look at again. */
    private static boolean isErased(RecordMapper.Claimed claimed, RuntimeException closed) {
        return claimed.form() == null || closed instanceof PlatformException why && why.code() == AccessError.ERASED;
    }

    @Override
    @Transactional
    public Asked screenAgain(Concerned concerned, Again why) {
        enterprisesOf(concerned).forEach(blocks::holdBlock);
        List<RecordMapper.LastRevision> some = records.lastRevisions(concerned);
        if (!some.isEmpty()) {
            List<RecordMapper.Waiting> rows = some.stream()
                    .map(each -> new RecordMapper.Waiting(
                            ids.next(), each.enterpriseId(), each.id(), each.revision(), clock.instant()))
                    .toList();
            Portions.of(rows, Portions.ROWS)
                    .forEach(portion -> records.awaitAgain(portion, why.askedFor(), why.asked()));
        }
        boolean more = some.size() == concerned.limit();
        return new Asked(some.size(), more ? some.get(some.size() - 1).id() : null);
    }

    /** Where records may just be sealed, in the order in which everybody takes them. */
    private List<Long> enterprisesOf(Concerned concerned) {
        if (concerned.enterpriseId() != null) {
            return List.of(concerned.enterpriseId());
        }
        return pay.ofWorkers(List.of(concerned.workerId()), concerned.from(), concerned.to()).stream()
                .map(PaidLine::enterpriseId)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Long> enterprisesOf(YearMonth month) {
        return records.enterprisesOf(month.toString());
    }

    @Override
    public void screenedAll(List<Screened> screened) {
        Map<Alike, List<Screened>> alike =
                screened.stream().collect(groupingBy(Alike::of, LinkedHashMap::new, toList()));
        List<Screened> single = new ArrayList<>();
        alike.forEach((each, some) -> {
            if (some.size() < MANY_ALIKE) {
                single.addAll(some);
            } else {
                Portions.of(some, Portions.ROWS).forEach(portion -> screenedAlike(each, portion));
            }
        });
        Portions.of(single, Portions.ROWS).forEach(this::screenedEach);
    }

    private void screenedAlike(Alike alike, List<Screened> portion) {
        records.screenedAlike(
                alike.enterpriseId(),
                portion.stream().map(each -> each.revision().recordId()).toList(),
                alike.revision(),
                alike.verdict(),
                clock.instant());
    }

    private void screenedEach(List<Screened> portion) {
        List<RecordMapper.ScreenedRow> rows = portion.stream()
                .map(each -> new RecordMapper.ScreenedRow(
                        each.revision().enterpriseId(),
                        each.revision().recordId(),
                        each.revision().revision(),
                        each.verdict().hits(),
                        each.verdict().rank()))
                .toList();
        records.screenedAll(Json.text(rows), clock.instant());
    }

    @Override
    public void defer(SealedRevision revision, String reason) {
        defer(revision.enterpriseId(), revision.recordId(), revision.revision(), reason);
    }

    private void defer(long enterpriseId, long recordId, int revision, String reason) {
        records.defer(enterpriseId, recordId, revision, clock.instant().plus(LATER), reason);
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
                vault.content(row.recordId(), row.form()));
    }

    /** What revisions have in common that one statement marks as screened. */
    private record Alike(long enterpriseId, int revision, Verdict verdict) {

        static Alike of(Screened screened) {
            return new Alike(
                    screened.revision().enterpriseId(), screened.revision().revision(), screened.verdict());
        }
    }
}
