package io.siliu.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * What a witness answers to a request, by the rules of C2SP tlog-witness. Whoever runs a witness must hold a lock from
 * reading its latest checkpoint until {@link #accepted} is safely stored, and only then send the answer.
 *
 * @param status the HTTP status to answer with
 * @param body the answer's text
 * @param accepted the checkpoint to store as the latest, exactly when the status is 200
 */
public record WitnessDecision(int status, String body, Optional<Checkpoint> accepted) {

    /**
     * Decides on a request.
     *
     * @param logKey the key this witness trusts for the checkpoint's origin, or nothing when it does not know the log
     * @param latest what it co-signed last for this log, or nothing
     * @param key the witness's own key
     */
    public static WitnessDecision on(
            AddCheckpoint request,
            Optional<VerifierKey> logKey,
            Optional<Checkpoint> latest,
            SignerKey key,
            Instant now) {
        if (logKey.isEmpty()) {
            return refuse(404, "unknown log");
        }
        if (!request.checkpoint().isSignedBy(logKey.get())) {
            return refuse(403, "no valid signature by the log");
        }
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.of(request.checkpoint());
        } catch (MalformedTextException malformed) {
            return refuse(422, "not a checkpoint this witness can check");
        }
        if (request.oldSize() > checkpoint.size()) {
            return refuse(400, "the old size is larger than the new one");
        }
        long known = latest.map(Checkpoint::size).orElse(0L);
        if (request.oldSize() != known) {
            return new WitnessDecision(409, known + "\n", Optional.empty());
        }
        TreeHash knownRoot = latest.map(Checkpoint::root)
                .orElse(TreeHash.emptyTree(checkpoint.root().algorithm()));
        if (!new ConsistencyProof(known, checkpoint.size(), request.path()).proves(knownRoot, checkpoint.root())) {
            return refuse(422, "not consistent with what was co-signed before");
        }
        String line = key.cosign(request.checkpoint().text(), now).line();
        return new WitnessDecision(200, line + "\n", Optional.of(checkpoint));
    }

    private static WitnessDecision refuse(int status, String reason) {
        return new WitnessDecision(status, reason + "\n", Optional.empty());
    }
}
