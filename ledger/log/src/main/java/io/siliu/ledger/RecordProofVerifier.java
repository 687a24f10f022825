package io.siliu.ledger;

import io.siliu.kernel.Digest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks a proof file with public keys alone: no network, no database, no trust in whoever handed the file over. The
 * five checks of {@link ProofCheck} are made in order, and the first that fails is named.
 */
public final class RecordProofVerifier {

    private final PublicKeys keys;

    public RecordProofVerifier(PublicKeys keys) {
        this.keys = keys;
    }

    /** Checks the bytes of one file; bad input of any kind is a failing check, never an exception. */
    public ProofReport verify(byte[] bytes) {
        try {
            return verify(RecordProofFile.parse(bytes));
        } catch (MalformedTextException malformed) {
            return ProofReport.fails(
                    ProofCheck.FILE_FORMAT,
                    Sentence.of("reason.file", RecordProofFile.FORMAT, RecordProofFile.VERSION),
                    malformed.getMessage(),
                    List.of(Sentence.of("open.everything")));
        }
    }

    private ProofReport verify(RecordProofFile file) {
        if (!file.record().commitment().equals(file.commitment())) {
            return fails(file, ProofCheck.DISCLOSED_FIELDS, Sentence.of("reason.fields"));
        }
        if (!leafIsAbout(file)) {
            return fails(file, ProofCheck.LEAF_COMMITMENT, Sentence.of("reason.leaf"));
        }
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.of(file.proof().checkpoint());
        } catch (MalformedTextException malformed) {
            return fails(file, ProofCheck.INCLUSION, Sentence.of("reason.checkpoint"));
        }
        if (!file.proof().inclusionIn(checkpoint).proves(file.leaf().hash(), checkpoint.root())) {
            return fails(file, ProofCheck.INCLUSION, Sentence.of("reason.inclusion", checkpoint.size()));
        }
        Optional<Sentence> unsigned = missingSignature(file.proof().checkpoint(), checkpoint);
        if (unsigned.isPresent()) {
            return fails(file, ProofCheck.CHECKPOINT_SIGNATURES, unsigned.get());
        }
        return ProofReport.holds(holding(file, checkpoint), open(file));
    }

    private static boolean leafIsAbout(RecordProofFile file) {
        Leaf leaf = file.leaf();
        Digest commitment = file.commitment();
        return leaf.commitment().equals(commitment)
                && leaf.kind().equals(file.record().kind())
                && leaf.id().equals(file.record().id())
                && leaf.revision() == file.record().revision();
    }

    private Optional<Sentence> missingSignature(SignedNote note, Checkpoint checkpoint) {
        Optional<VerifierKey> log = keys.logOf(checkpoint.origin());
        if (log.isEmpty()) {
            return Optional.of(Sentence.of("reason.unknownLog", checkpoint.origin()));
        }
        if (!note.isSignedBy(log.get())) {
            return Optional.of(Sentence.of("reason.logSignature", checkpoint.origin()));
        }
        WitnessPolicy policy = keys.policy();
        if (policy.witnesses().isEmpty()) {
            return Optional.of(Sentence.of("reason.noWitnesses"));
        }
        Optional<VerifierKey> forged = policy.witnesses().stream()
                .filter(witness -> !note.by(witness).isEmpty() && !note.isSignedBy(witness))
                .findFirst();
        if (forged.isPresent()) {
            return Optional.of(
                    Sentence.of("reason.witnessSignature", forged.get().name()));
        }
        int count = policy.cosignersOf(note).size();
        if (!policy.isMetBy(note)) {
            return Optional.of(Sentence.of(
                    "reason.witnesses",
                    count,
                    policy.required(),
                    policy.witnesses().size()));
        }
        return Optional.empty();
    }

    private Sentence holding(RecordProofFile file, Checkpoint checkpoint) {
        SignedNote note = file.proof().checkpoint();
        WitnessPolicy policy = keys.policy();
        List<VerifierKey> cosigners = policy.cosignersOf(note);
        String names = cosigners.stream()
                .map(witness -> witness.name() + " " + timeOf(witness, note))
                .collect(Collectors.joining("; "));
        return Sentence.of(
                "holds",
                file.record().kind(),
                file.record().id(),
                file.record().revision(),
                checkpoint.origin(),
                file.proof().index(),
                checkpoint.size(),
                cosigners.size(),
                policy.witnesses().size(),
                policy.required(),
                names);
    }

    private static Instant timeOf(VerifierKey witness, SignedNote note) {
        return note.by(witness).stream()
                .map(witness::timeOf)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private ProofReport fails(RecordProofFile file, ProofCheck check, Sentence reason) {
        List<Sentence> open = new ArrayList<>();
        for (ProofCheck later : ProofCheck.values()) {
            if (later.compareTo(check) > 0) {
                open.add(Sentence.of("open.laterCheck", Sentence.of("check." + later.label())));
            }
        }
        open.addAll(open(file));
        return ProofReport.fails(check, reason, null, open);
    }

    /** What no proof of this kind can say, and what this file leaves out. */
    private List<Sentence> open(RecordProofFile file) {
        List<Sentence> open = new ArrayList<>();
        if (!file.record().withheld().isEmpty()) {
            open.add(Sentence.of(
                    "open.withheld",
                    file.record().withheld().size(),
                    String.join(", ", file.record().withheld().keySet())));
        }
        if (!file.leaf().attributes().isEmpty()) {
            open.add(Sentence.of(
                    "open.attributes",
                    String.join(", ", file.leaf().attributes().keySet())));
        }
        String strangers = file.proof().checkpoint().signatures().stream()
                .filter(this::isByStranger)
                .map(NoteSignature::keyName)
                .collect(Collectors.joining(", "));
        if (!strangers.isEmpty()) {
            open.add(Sentence.of("open.strangers", strangers));
        }
        open.add(Sentence.of("open.truth"));
        open.add(Sentence.of("open.latest"));
        open.add(Sentence.of("open.clock"));
        open.add(Sentence.of("open.keys"));
        return open;
    }

    private boolean isByStranger(NoteSignature signature) {
        return keys.logs().stream().noneMatch(key -> key.isNamedBy(signature))
                && keys.policy().witnesses().stream().noneMatch(key -> key.isNamedBy(signature));
    }
}
