package io.siliu.ledger;

import io.siliu.kernel.Digest;
import io.siliu.ledger.Sentence.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks a proof file with public keys alone: no network, no database, no trust in whoever handed the file over. The
 * five checks of {@link ProofCheck} are made in order, and the first that fails is named.
 */
public final class RecordProofVerifier {

    /** What the file alone never shows. */
    static final Sentence LATEST_OPEN = Sentence.of("open.latest");

    static final Sentence KEYS_OPEN = Sentence.of("open.keys");

    /** What is said of a check that was not made because one before it failed. */
    static final String LATER_CHECK = "open.laterCheck";

    private final PublicKeys keys;

    public RecordProofVerifier(PublicKeys keys) {
        this.keys = keys;
    }

    /** Checks the bytes of one file; bad input of any kind is a failing check, never an exception. */
    public ProofReport verify(byte[] bytes) {
        try {
            return verify(RecordProofFile.parse(bytes));
        } catch (MalformedTextException malformed) {
            return ProofReport.unreadable(
                    ProofFinding.UNREADABLE.because(RecordProofFile.FORMAT, RecordProofFile.VERSION),
                    malformed.getMessage());
        }
    }

    private ProofReport verify(RecordProofFile file) {
        List<Sentence> passed = new ArrayList<>();
        passed.add(Sentence.of("passed.file-format", RecordProofFile.FORMAT, RecordProofFile.VERSION));
        if (!file.record().commitment().equals(file.commitment())) {
            return fails(file, passed, ProofFinding.FIELDS_CHANGED);
        }
        passed.add(fieldsAgree(file));
        if (!leafIsAbout(file)) {
            return fails(file, passed, ProofFinding.OTHER_ENTRY);
        }
        passed.add(Sentence.of(
                "passed.leaf-commitment",
                Term.kind(file.leaf().kind()),
                file.leaf().id(),
                file.leaf().revision()));
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.of(file.proof().checkpoint());
        } catch (MalformedTextException malformed) {
            return fails(file, passed, ProofFinding.NO_CHECKPOINT);
        }
        if (!file.proof()
                .inclusionIn(checkpoint)
                .proves(file.leaf().hash(checkpoint.root().algorithm()), checkpoint.root())) {
            return fails(file, passed, ProofFinding.NOT_IN_LOG, checkpoint.size());
        }
        passed.add(Sentence.of(
                "passed.inclusion", file.proof().index(), file.proof().path().size(), checkpoint.size()));
        return signatures(file, passed, checkpoint);
    }

    private static Sentence fieldsAgree(RecordProofFile file) {
        int withheld = file.record().withheld().size();
        return Sentence.of(
                withheld == 0 ? "passed.disclosed-fields" : "passed.disclosed-fields.some",
                file.record().fields().size(),
                file.commitment().algorithm().toUpperCase(Locale.ROOT),
                withheld);
    }

    private static boolean leafIsAbout(RecordProofFile file) {
        Leaf leaf = file.leaf();
        Digest commitment = file.commitment();
        return leaf.commitment().equals(commitment)
                && leaf.kind().equals(file.record().kind())
                && leaf.id().equals(file.record().id())
                && leaf.revision() == file.record().revision();
    }

    private ProofReport signatures(RecordProofFile file, List<Sentence> passed, Checkpoint checkpoint) {
        SignedNote note = file.proof().checkpoint();
        Optional<VerifierKey> log = keys.logOf(checkpoint.origin());
        if (log.isEmpty()) {
            return fails(file, passed, ProofFinding.UNKNOWN_LOG, checkpoint.origin());
        }
        if (!note.isSignedBy(log.get())) {
            return fails(file, passed, ProofFinding.LOG_SIGNATURE_WRONG, checkpoint.origin());
        }
        WitnessPolicy policy = keys.policy();
        if (policy.witnesses().isEmpty()) {
            return fails(file, passed, ProofFinding.NO_WITNESS_NAMED);
        }
        Optional<VerifierKey> forged = policy.witnesses().stream()
                .filter(witness -> !note.by(witness).isEmpty() && !note.isSignedBy(witness))
                .findFirst();
        if (forged.isPresent()) {
            return fails(
                    file,
                    passed,
                    ProofFinding.WITNESS_SIGNATURE_WRONG,
                    forged.get().name());
        }
        if (!policy.isMetBy(note)) {
            return fails(
                    file,
                    passed,
                    ProofFinding.TOO_FEW_WITNESSES,
                    policy.cosignersOf(note).size(),
                    policy.required(),
                    policy.witnesses().size());
        }
        passed.add(cosigned(note, checkpoint));
        return ProofReport.holds(holding(file, checkpoint), passed, file, witnessedAt(note), open(file));
    }

    private Sentence cosigned(SignedNote note, Checkpoint checkpoint) {
        WitnessPolicy policy = keys.policy();
        return Sentence.of(
                "passed.checkpoint-signatures",
                checkpoint.origin(),
                policy.cosignersOf(note).size(),
                policy.witnesses().size(),
                policy.required(),
                namesOf(note));
    }

    private Term namesOf(SignedNote note) {
        Map<String, Instant> signed = new LinkedHashMap<>();
        keys.policy().cosignersOf(note).forEach(witness -> signed.put(witness.name(), timeOf(witness, note)));
        return words -> signed.entrySet().stream()
                .map(each -> each.getKey() + " " + words.time(each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private Sentence holding(RecordProofFile file, Checkpoint checkpoint) {
        SignedNote note = file.proof().checkpoint();
        WitnessPolicy policy = keys.policy();
        return Sentence.of(
                "holds",
                Term.kind(file.record().kind()),
                file.record().id(),
                file.record().revision(),
                checkpoint.origin(),
                file.proof().index(),
                checkpoint.size(),
                policy.cosignersOf(note).size(),
                policy.witnesses().size(),
                policy.required(),
                namesOf(note));
    }

    /** The time of the last co-signature that was needed. */
    private Instant witnessedAt(SignedNote note) {
        WitnessPolicy policy = keys.policy();
        return policy.cosignersOf(note).stream()
                .map(witness -> timeOf(witness, note))
                .sorted()
                .skip(policy.required() - 1L)
                .findFirst()
                .orElseThrow();
    }

    private static Instant timeOf(VerifierKey witness, SignedNote note) {
        return note.by(witness).stream()
                .map(witness::timeOf)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private ProofReport fails(RecordProofFile file, List<Sentence> passed, ProofFinding finding, Object... values) {
        ProofCheck failing = finding.failing().orElseThrow();
        List<Sentence> open = new ArrayList<>();
        for (ProofCheck later : ProofCheck.values()) {
            if (later.compareTo(failing) > 0) {
                open.add(Sentence.of(LATER_CHECK, Sentence.of("check." + later.label())));
            }
        }
        open.addAll(open(file));
        return ProofReport.fails(finding, finding.because(values), passed, file, open);
    }

    /** What no proof of this kind can say, and what this file leaves out. */
    private List<Sentence> open(RecordProofFile file) {
        List<Sentence> open = new ArrayList<>();
        if (!file.record().withheld().isEmpty()) {
            open.add(Sentence.of(
                    "open.withheld",
                    file.record().withheld().size(),
                    Term.fields(file.record().withheld().keySet())));
        }
        if (!file.leaf().attributes().isEmpty()) {
            open.add(Sentence.of(
                    "open.attributes", Term.fields(file.leaf().attributes().keySet())));
        }
        String strangers = file.proof().checkpoint().signatures().stream()
                .filter(this::isByStranger)
                .map(NoteSignature::keyName)
                .collect(Collectors.joining(", "));
        if (!strangers.isEmpty()) {
            open.add(Sentence.of("open.strangers", strangers));
        }
        open.add(Sentence.of("open.truth"));
        open.add(LATEST_OPEN);
        open.add(Sentence.of("open.clock"));
        open.add(KEYS_OPEN);
        return open;
    }

    private boolean isByStranger(NoteSignature signature) {
        return keys.logs().stream().noneMatch(key -> key.isNamedBy(signature))
                && keys.policy().witnesses().stream().noneMatch(key -> key.isNamedBy(signature));
    }
}
