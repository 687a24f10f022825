package io.siliu.platform.anchoring.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.ledger.Leaf;
import io.siliu.ledger.MerkleLog;
import io.siliu.ledger.NoteSignature;
import io.siliu.ledger.RecordProofFile;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.TlogProof;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.EntrySubject;
import io.siliu.platform.anchoring.LedgerError;
import io.siliu.platform.anchoring.LedgerProofs;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes proofs from the stored tiles and the first witnessed checkpoint over an entry. */
@Component
final class StoredProofs implements LedgerProofs {

    private final EntryMapper entries;
    private final CheckpointMapper checkpoints;
    private final MerkleLog log;

    StoredProofs(EntryMapper entries, CheckpointMapper checkpoints, Tiles tiles) {
        this.entries = entries;
        this.checkpoints = checkpoints;
        this.log = new MerkleLog(tiles);
    }

    @Override
    public Optional<String> proofOf(EntryKind kind, String id, int revision) {
        return entries.find(new EntrySubject(kind, id, revision))
                .flatMap(this::proof)
                .map(TlogProof::toString);
    }

    @Override
    public Optional<byte[]> proofFileOf(SaltedRecord record) {
        EntrySubject subject = new EntrySubject(EntryKind.valueOf(record.kind()), record.id(), record.revision());
        Optional<EntryMapper.StoredEntry> entry = entries.find(subject);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Leaf leaf = Leaf.parse(entry.get().leaf());
        if (!leaf.commitment().equals(record.commitment())) {
            throw new PlatformException(
                    LedgerError.RECORD_NOT_COMMITTED,
                    "What is stored of " + subject.kind() + " " + subject.id() + " revision " + subject.revision()
                            + " is not what the log committed to.");
        }
        return proof(entry.get())
                .map(proof -> RecordProofFile.of(record, leaf, proof).bytes());
    }

    private Optional<TlogProof> proof(EntryMapper.StoredEntry entry) {
        if (entry.logIndex() == null) {
            return Optional.empty();
        }
        long index = entry.logIndex();
        return checkpoints
                .firstWitnessedOver(index)
                .map(row -> new TlogProof(
                        index, log.inclusionProof(index, row.treeSize()).path(), cosigned(row)));
    }

    private SignedNote cosigned(CheckpointMapper.CheckpointRow row) {
        return SignedNote.parse(row.note())
                .with(checkpoints.cosignatures(List.of(row.treeSize())).stream()
                        .map(cosignature -> NoteSignature.parse(cosignature.line()))
                        .toList());
    }
}
