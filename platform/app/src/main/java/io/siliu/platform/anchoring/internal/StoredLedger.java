package io.siliu.platform.anchoring.internal;

import io.siliu.kernel.Digest;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.Leaf;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.WitnessStanding;
import io.siliu.platform.anchoring.Cosigner;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.EntryState;
import io.siliu.platform.anchoring.EntrySubject;
import io.siliu.platform.anchoring.Ledger;
import io.siliu.platform.anchoring.LedgerStatus;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the tables of the log say, in the words of the public face. */
@Component
final class StoredLedger implements Ledger, LedgerStatus {

    private final EntryMapper entries;
    private final TreeMapper tree;
    private final CheckpointMapper checkpoints;
    private final WitnessCircle circle;

    StoredLedger(EntryMapper entries, TreeMapper tree, CheckpointMapper checkpoints, WitnessCircle circle) {
        this.entries = entries;
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.circle = circle;
    }

    @Override
    public Optional<EntryState> of(EntryKind kind, String id, int revision) {
        EntrySubject subject = new EntrySubject(kind, id, revision);
        return Optional.ofNullable(ofAll(Set.of(subject)).get(subject));
    }

    @Override
    public Map<EntrySubject, EntryState> ofAll(Collection<EntrySubject> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<EntryMapper.Progress> progress = entries.progress(subjects);
        Covering covering = covering(progress);
        Map<EntrySubject, EntryState> states = new HashMap<>();
        progress.forEach(one -> states.put(one.subject(), covering.stateOf(one)));
        return states;
    }

    @Override
    public Optional<Digest> commitmentOf(EntryKind kind, String id, int revision) {
        return entries.find(new EntrySubject(kind, id, revision))
                .map(entry -> Leaf.parse(entry.leaf()).commitment());
    }

    @Override
    public Counts counts() {
        long size = tree.log().treeSize();
        long witnessed = checkpoints
                .latestWitnessed()
                .map(CheckpointMapper.CheckpointRow::treeSize)
                .orElse(0L);
        return new Counts(entries.countWaiting(), size - witnessed, witnessed);
    }

    @Override
    public CheckpointView latestCheckpoint() {
        return view(checkpoints.latest().orElseThrow());
    }

    @Override
    public List<WitnessView> witnesses() {
        Map<String, CheckpointMapper.CosignatureRow> newest = checkpoints.newestOfEach().stream()
                .collect(Collectors.toMap(CheckpointMapper.CosignatureRow::witness, row -> row));
        return circle.standings().stream()
                .map(standing -> view(standing, newest.get(standing.key().name())))
                .toList();
    }

    private static WitnessView view(WitnessStanding standing, CheckpointMapper.CosignatureRow newest) {
        return new WitnessView(
                standing.key().name(),
                newest == null ? 0 : newest.treeSize(),
                newest == null ? null : newest.cosignedAt(),
                standing(standing.kind()),
                standing.detail());
    }

    private static Standing standing(WitnessStanding.Kind kind) {
        return switch (kind) {
            case NOT_ASKED -> Standing.UNKNOWN;
            case COSIGNING -> Standing.COSIGNING;
            case UNREACHABLE -> Standing.UNREACHABLE;
            case REFUSING -> Standing.REFUSING;
        };
    }

    private static CheckpointView view(CheckpointMapper.CheckpointRow row) {
        Checkpoint checkpoint = Checkpoint.of(SignedNote.parse(row.note()));
        return new CheckpointView(
                checkpoint.origin(), checkpoint.size(), checkpoint.root().base64(), row.signedAt(), row.witnessedAt());
    }

    private Covering covering(List<EntryMapper.Progress> progress) {
        Set<Long> sizes = progress.stream()
                .flatMap(one -> Stream.of(one.anchoredSize(), one.witnessedSize()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (sizes.isEmpty()) {
            return new Covering(Map.of(), Map.of());
        }
        return new Covering(
                checkpoints.ofSizes(sizes).stream()
                        .collect(Collectors.toMap(CheckpointMapper.CheckpointRow::treeSize, row -> row)),
                checkpoints.cosignatures(sizes).stream()
                        .collect(Collectors.groupingBy(CheckpointMapper.CosignatureRow::treeSize)));
    }

    private static List<Cosigner> cosigners(List<CheckpointMapper.CosignatureRow> rows) {
        return rows.stream()
                .map(row -> new Cosigner(row.witness(), row.cosignedAt()))
                .toList();
    }

    /** The checkpoints that cover some entries, by size, and who co-signed them. */
    private record Covering(
            Map<Long, CheckpointMapper.CheckpointRow> checkpoints,
            Map<Long, List<CheckpointMapper.CosignatureRow>> cosignatures) {

        EntryState stateOf(EntryMapper.Progress progress) {
            if (progress.logIndex() == null || progress.anchoredSize() == null) {
                return new EntryState.Pending(progress.createdAt());
            }
            if (progress.witnessedSize() == null) {
                CheckpointMapper.CheckpointRow checkpoint = checkpoints.get(progress.anchoredSize());
                return new EntryState.Anchored(progress.logIndex(), checkpoint.treeSize(), checkpoint.signedAt());
            }
            CheckpointMapper.CheckpointRow checkpoint = checkpoints.get(progress.witnessedSize());
            return new EntryState.Witnessed(
                    progress.logIndex(),
                    checkpoint.treeSize(),
                    checkpoint.witnessedAt(),
                    cosigners(cosignatures.getOrDefault(checkpoint.treeSize(), List.of())),
                    checkpoint.required(),
                    checkpoint.known());
        }
    }
}
