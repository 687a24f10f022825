package io.siliu.platform.anchoring.internal;

import io.siliu.kernel.Digest;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.ledger.Leaf;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.EntrySubject;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.anchoring.LedgerError;
import io.siliu.platform.database.BulkRows;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes entries over in the transaction of whoever made them. */
@Component
class StoredEntries implements LedgerEntries {

    private final EntryMapper entries;
    private final BulkRows rows;
    private final IdGenerator ids;
    private final Clock clock;

    StoredEntries(EntryMapper entries, BulkRows rows, IdGenerator ids, Clock clock) {
        this.entries = entries;
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(EntryKind kind, String id, int revision, Digest commitment, Map<String, String> attributes) {
        EntrySubject subject = new EntrySubject(kind, id, revision);
        byte[] leaf = new Leaf(kind.name(), id, revision, commitment, digests(attributes)).bytes();
        if (isAlreadyThere(subject, leaf)) {
            return;
        }
        try {
            entries.insert(new EntryMapper.NewEntry(
                    ids.next(), kind, id, revision, commitment.toString(), leaf, clock.instant()));
        } catch (DuplicateKeyException handedOverMeanwhile) {
            isAlreadyThere(subject, leaf);
        }
    }

    /** They are new as a rule; where one of them is there already, they go in one by one. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void appendAll(List<Appended> all) {
        Instant now = clock.instant();
        List<EntryMapper.NewEntry> fresh =
                all.stream().map(each -> entry(each, now)).toList();
        try {
            rows.write(EntryMapper.class, fresh, EntryMapper::insert);
        } catch (DuplicateKeyException knownAlready) {
            all.forEach(each -> append(each.kind(), each.id(), each.revision(), each.commitment(), each.attributes()));
        }
    }

    private EntryMapper.NewEntry entry(Appended each, Instant now) {
        return new EntryMapper.NewEntry(
                ids.next(),
                each.kind(),
                each.id(),
                each.revision(),
                each.commitment().toString(),
                new Leaf(each.kind().name(), each.id(), each.revision(), each.commitment(), digests(each.attributes()))
                        .bytes(),
                now);
    }

    /** @throws PlatformException when the subject is there with another leaf */
    private boolean isAlreadyThere(EntrySubject subject, byte[] leaf) {
        Optional<EntryMapper.StoredEntry> stored = entries.find(subject);
        if (stored.isPresent() && !Arrays.equals(stored.get().leaf(), leaf)) {
            throw new PlatformException(
                    LedgerError.ENTRY_CONTRADICTED,
                    "Revision " + subject.revision() + " of " + subject.kind() + " " + subject.id()
                            + " is already in the log with another content. A change needs a new revision.");
        }
        return stored.isPresent();
    }

    private static SortedMap<String, Digest> digests(Map<String, String> attributes) {
        SortedMap<String, Digest> digests = new TreeMap<>();
        attributes.forEach((name, value) -> digests.put(name, Digest.parse(value)));
        return digests;
    }
}
