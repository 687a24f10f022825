package io.siliu.platform.anchoring.internal;

import io.siliu.ledger.Anchor;
import io.siliu.ledger.AnchorOutcome;
import io.siliu.ledger.NoteSignature;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.VerifierKey;
import io.siliu.ledger.WitnessPolicy;
import io.siliu.platform.database.StageWorker;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has the newest checkpoint co-signed. The conversation runs outside of any transaction; what came of it is stored
 * afterwards, and a process that dies in between asks again and is answered again.
 */
@Component
final class Witnessing implements StageWorker {

    private static final Logger log = LoggerFactory.getLogger(Witnessing.class);

    private final CheckpointMapper checkpoints;
    private final WitnessCircle circle;
    private final LogKeys keys;
    private final TransactionTemplate transaction;
    private final Clock clock;

    private List<String> lastRefusals = List.of();

    Witnessing(
            CheckpointMapper checkpoints,
            WitnessCircle circle,
            LogKeys keys,
            TransactionTemplate transaction,
            Clock clock) {
        this.checkpoints = checkpoints;
        this.circle = circle;
        this.keys = keys;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "anchoring.witnessing";
    }

    @Override
    public int pass() {
        circle.look();
        Optional<CheckpointMapper.CheckpointRow> waiting =
                checkpoints.latest().filter(row -> row.witnessedAt() == null);
        if (waiting.isEmpty()) {
            return 0;
        }
        SignedNote note = withCosignatures(waiting.get());
        AnchorOutcome outcome = circle.ask(note);
        sayOnce(outcome);
        return transaction.execute(status -> store(waiting.get().treeSize(), outcome.anchor(), note));
    }

    private SignedNote withCosignatures(CheckpointMapper.CheckpointRow row) {
        return SignedNote.parse(row.note())
                .with(checkpoints.cosignatures(List.of(row.treeSize())).stream()
                        .map(cosignature -> NoteSignature.parse(cosignature.line()))
                        .toList());
    }

    /** @return how much there was to store */
    private int store(long treeSize, Anchor anchor, SignedNote before) {
        int stored = 0;
        for (VerifierKey witness : anchor.cosigners()) {
            if (before.isSignedBy(witness)) {
                continue;
            }
            NoteSignature signature = anchor.note().by(witness).get(0);
            stored += checkpoints.insertCosignature(
                    treeSize,
                    witness.name(),
                    signature.line(),
                    witness.timeOf(signature).orElseThrow());
        }
        WitnessPolicy policy = keys.policy();
        if (policy.isMetBy(anchor.note())) {
            stored += checkpoints.markWitnessed(
                    treeSize,
                    clock.instant(),
                    policy.required(),
                    policy.witnesses().size());
        }
        return stored;
    }

    /** A refusal is an alarm; the same one again and again is noise. */
    private void sayOnce(AnchorOutcome outcome) {
        List<String> refusals =
                outcome.fold(anchored -> List.of(), unknown -> List.of(), rejected -> rejected.reasons());
        if (!refusals.isEmpty() && !refusals.equals(lastRefusals)) {
            log.error("Witnesses refuse the log's checkpoint; a person has to look: {}", refusals);
        }
        lastRefusals = refusals;
    }
}
