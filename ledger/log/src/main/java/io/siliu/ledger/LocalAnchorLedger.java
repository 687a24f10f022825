package io.siliu.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Anchors a checkpoint with witnesses that co-sign it after checking that the log only grew. All witnesses are asked at
 * the same time; one that fails is left alone for a pause that grows up to half a minute.
 */
public final class LocalAnchorLedger implements AnchorLedger {

    private final WitnessPolicy policy;
    private final Executor executor;
    private final List<WitnessSession> sessions;

    /**
     * @param log the tree the checkpoints are about
     * @param policy which of the witnesses must have co-signed
     * @param executor runs one question to one witness; needs as many threads as there are witnesses
     */
    public LocalAnchorLedger(
            MerkleLog log, WitnessPolicy policy, List<Witness> witnesses, Executor executor, Clock clock) {
        this.policy = policy;
        this.executor = executor;
        this.sessions = witnesses.stream()
                .map(witness -> new WitnessSession(witness, log, clock))
                .toList();
    }

    @Override
    public AnchorOutcome anchor(SignedNote note) {
        Checkpoint checkpoint = Checkpoint.of(note);
        List<CompletableFuture<Optional<NoteSignature>>> questions = sessions.stream()
                .filter(session -> !note.isSignedBy(session.standing().key()))
                .map(session -> CompletableFuture.supplyAsync(() -> session.ask(note, checkpoint), executor))
                .toList();
        SignedNote cosigned = note.with(questions.stream()
                .map(CompletableFuture::join)
                .flatMap(Optional::stream)
                .toList());
        return judge(new Anchor(cosigned, policy.cosignersOf(cosigned)));
    }

    /** What is known of each witness. */
    public List<WitnessStanding> standings() {
        return sessions.stream().map(WitnessSession::standing).toList();
    }

    private AnchorOutcome judge(Anchor anchor) {
        if (policy.isMetBy(anchor.note())) {
            return new AnchorOutcome.Anchored(anchor);
        }
        List<WitnessStanding> missing = standings().stream()
                .filter(standing -> !anchor.cosigners().contains(standing.key()))
                .toList();
        List<String> reasons = missing.stream()
                .map(standing -> standing.key().name() + ": " + standing.detail())
                .toList();
        long refusing = missing.stream()
                .filter(standing -> standing.kind() == WitnessStanding.Kind.REFUSING)
                .count();
        boolean hopeless = policy.witnesses().size() - refusing < policy.required();
        return hopeless ? new AnchorOutcome.Rejected(anchor, reasons) : new AnchorOutcome.Unknown(anchor, reasons);
    }
}
