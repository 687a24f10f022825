package io.siliu.platform.anchoring;

import io.siliu.kernel.Digest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Tells how far an entry has come in the log. */
public interface LedgerStatus {

    /** The entry's state, or nothing when no such entry was ever handed over. */
    Optional<EntryState> of(EntryKind kind, String id, int revision);

    /** What an entry committed to, or nothing when no such entry was ever handed over. */
    Optional<Digest> commitmentOf(EntryKind kind, String id, int revision);

    /** The states of many entries in a few queries, for lists; a subject without an entry is missing from the map. */
    Map<EntrySubject, EntryState> ofAll(Collection<EntrySubject> subjects);
}
