package io.siliu.platform.anchoring.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.MerkleLog;
import io.siliu.ledger.SignedNote;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.Ledger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The log as its page shows it to anybody. That a checkpoint extends the one before is computed from the stored tree each
 * time, not remembered. The newest state is computed at most once in a few seconds, however many ask.
 */
@Component
public final class LedgerOverview {

    /** Rows on a page. */
    public static final int CHECKPOINTS = 10;

    public static final int ENTRIES = 50;

    private static final int DAYS = 14;
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Ledger ledger;
    private final CheckpointMapper checkpoints;
    private final EntryMapper entries;
    private final LogKeys keys;
    private final MerkleLog log;
    private final ChannelOverview channel;
    private final Clock clock;
    private volatile Now newest;

    LedgerOverview(
            Ledger ledger,
            CheckpointMapper checkpoints,
            EntryMapper entries,
            LogKeys keys,
            Tiles tiles,
            ChannelOverview channel,
            Clock clock) {
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.entries = entries;
        this.keys = keys;
        this.log = new MerkleLog(tiles);
        this.channel = channel;
        this.clock = clock;
    }

    /** The present state. */
    public synchronized Now now() {
        Instant instant = clock.instant();
        if (newest == null || newest.at().plus(FRESH).isBefore(instant)) {
            newest = new Now(
                    instant,
                    ledger.latestCheckpoint(),
                    ledger.counts(),
                    entries.oldestWaiting(),
                    ledger.witnesses(),
                    keys.policy().required(),
                    checkpointsBefore(Long.MAX_VALUE),
                    entries.before(Long.MAX_VALUE, CHECKPOINTS).stream()
                            .map(LedgerOverview::line)
                            .toList(),
                    days(instant),
                    channel.now());
        }
        return newest;
    }

    /** Checkpoints below this size, newest first. */
    public List<CheckpointLine> checkpointsBefore(long size) {
        List<CheckpointMapper.CheckpointRow> rows = checkpoints.before(size, CHECKPOINTS + 1);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> signatures =
                checkpoints
                        .cosignatures(rows.stream()
                                .map(CheckpointMapper.CheckpointRow::treeSize)
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                CheckpointMapper.CosignatureRow::treeSize, Collectors.counting()));
        List<CheckpointLine> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(rows.size(), CHECKPOINTS); i++) {
            CheckpointMapper.CheckpointRow row = rows.get(i);
            CheckpointMapper.CheckpointRow previous = i + 1 < rows.size() ? rows.get(i + 1) : null;
            lines.add(line(row, previous, signatures.getOrDefault(row.treeSize(), 0L)));
        }
        return lines;
    }

    /** Entries with a smaller place, last place first. */
    public List<EntryLine> entriesBefore(long index) {
        return entries.before(index, ENTRIES).stream().map(LedgerOverview::line).toList();
    }

    private CheckpointLine line(
            CheckpointMapper.CheckpointRow row, CheckpointMapper.CheckpointRow previous, long signatures) {
        SignedNote note = SignedNote.parse(row.note());
        Checkpoint checkpoint = Checkpoint.of(note);
        boolean signed = note.isSignedBy(keys.signer().verifier());
        long from = previous == null ? 0 : previous.treeSize();
        return new CheckpointLine(
                row.signedAt(),
                checkpoint.size(),
                checkpoint.size() - from,
                checkpoint.root().base64(),
                signed && isOfStoredTree(checkpoint) && (previous == null || isExtended(previous, checkpoint)),
                previous == null,
                signatures,
                row.witnessedAt());
    }

    private boolean isOfStoredTree(Checkpoint checkpoint) {
        return log.root(checkpoint.size()).equals(checkpoint.root());
    }

    private boolean isExtended(CheckpointMapper.CheckpointRow previous, Checkpoint checkpoint) {
        Checkpoint before = Checkpoint.of(SignedNote.parse(previous.note()));
        return log.consistencyProof(before.size(), checkpoint.size()).proves(before.root(), checkpoint.root());
    }

    private List<Day> days(Instant instant) {
        LocalDate today = LocalDate.ofInstant(instant, ChinaTime.ZONE);
        LocalDate first = today.minusDays(DAYS - 1L);
        Map<LocalDate, Map<EntryKind, Long>> counted = new TreeMap<>();
        entries.byDay(first.atStartOfDay(ChinaTime.ZONE).toInstant())
                .forEach(one -> counted.computeIfAbsent(one.day(), any -> new TreeMap<>())
                        .put(one.kind(), one.entries()));
        return first.datesUntil(today.plusDays(1))
                .map(day -> new Day(day, counted.getOrDefault(day, Map.of())))
                .toList();
    }

    private static EntryLine line(EntryMapper.Placed placed) {
        return new EntryLine(
                placed.logIndex(), placed.kind(), placed.subjectId(), placed.revision(), placed.createdAt());
    }

    /**
     * The state at one moment.
     *
     * @param oldestWaiting when the entry that waits longest was handed over, or null
     * @param required how many witnesses must co-sign
     * @param channel the organisations' channel, or null where there is none
     */
    public record Now(
            Instant at,
            Ledger.CheckpointView latest,
            Ledger.Counts counts,
            Instant oldestWaiting,
            List<Ledger.WitnessView> witnesses,
            int required,
            List<CheckpointLine> checkpoints,
            List<EntryLine> entries,
            List<Day> days,
            ChannelOverview.State channel) {

        /** How many witnesses co-signed the newest checkpoint. */
        public long upToDate() {
            return witnesses.stream().filter(this::isUpToDate).count();
        }

        public boolean isUpToDate(Ledger.WitnessView witness) {
            return witness.cosignedSize() == latest.size() && latest.size() > 0;
        }

        /** How many of the checkpoints shown do not extend the one before. */
        public long broken() {
            return checkpoints.stream().filter(one -> !one.extended()).count();
        }

        /** How long the oldest waiting entry has been waiting, in seconds. */
        public long waitingSeconds() {
            return oldestWaiting == null
                    ? 0
                    : Duration.between(oldestWaiting, at).toSeconds();
        }
    }

    /**
     * One checkpoint.
     *
     * @param added how many entries more than the one before
     * @param extended whether the log signed it, its root is that of the stored tree, and that tree was just proven to
     *     extend the tree before
     * @param first whether there is none before it
     * @param signatures how many witnesses co-signed this very one
     */
    public record CheckpointLine(
            Instant signedAt,
            long size,
            long added,
            String root,
            boolean extended,
            boolean first,
            long signatures,
            Instant witnessedAt) {}

    /** One entry; it never holds personal data. */
    public record EntryLine(long index, EntryKind kind, String subject, int revision, Instant handedOverAt) {}

    /** What came in on one day. */
    public record Day(LocalDate date, Map<EntryKind, Long> entries) {

        public Day {
            entries = Map.copyOf(entries);
        }

        public long of(String kind) {
            return entries.getOrDefault(EntryKind.valueOf(kind), 0L);
        }
    }
}
