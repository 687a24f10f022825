package io.siliu.platform.anchoring.internal;

import io.siliu.ledger.RecordProofFile;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.EntryState;
import io.siliu.platform.anchoring.LedgerStatus;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A proof says that a revision is unchanged; only the log knows whether another one came after it. */
@Component
public class LaterRevisions {

    /** A screening, a report or a rule set has steps that go beside each other; a record and a proof of income have versions. */
    private static final Set<EntryKind> REPLACED = EnumSet.of(EntryKind.FOUR_FLOW_RECORD, EntryKind.INCOME_PROOF);

    private final LedgerStatus status;

    LaterRevisions(LedgerStatus status) {
        this.status = status;
    }

    /**
     * The newest revision that came after that of a file.
     *
     * @param ended whether it says that the proof was withdrawn
     * @param at since when it stands
     */
    public record Later(int revision, boolean ended, Instant at) {}

    /** Whether a later revision of what the file proves would take its place; of other kinds it is another step. */
    public boolean replace(RecordProofFile file) {
        return kind(file).isPresent();
    }

    /** Nothing when the file's revision is the newest this log has. */
    @Transactional(readOnly = true)
    public Optional<Later> after(RecordProofFile file) {
        return kind(file)
                .flatMap(kind -> newest(kind, file.record().id(), file.record().revision()));
    }

    private static Optional<EntryKind> kind(RecordProofFile file) {
        return REPLACED.stream()
                .filter(kind -> kind.name().equals(file.record().kind()))
                .findFirst();
    }

    private Optional<Later> newest(EntryKind kind, String id, int revision) {
        Optional<Later> newest = Optional.empty();
        for (int next = revision + 1; ; next++) {
            Optional<EntryState> state = status.of(kind, id, next);
            if (state.isEmpty()) {
                return newest;
            }
            newest = Optional.of(new Later(next, kind == EntryKind.INCOME_PROOF, since(state.get())));
        }
    }

    private static Instant since(EntryState state) {
        return state.fold(EntryState.Pending::since, EntryState.Anchored::at, EntryState.Witnessed::at);
    }
}
