package io.siliu.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The conversation with one witness: what size it last co-signed, and how long to leave it alone after a failure. */
final class WitnessSession {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int MOST_QUESTIONS = 4;

    private final Witness witness;
    private final MerkleLog log;
    private final Clock clock;

    private long cosignedSize;
    private int failures;
    private Instant failedAt = Instant.EPOCH;
    private Duration pause = Duration.ZERO;
    private WitnessStanding standing;

    WitnessSession(Witness witness, MerkleLog log, Clock clock) {
        this.witness = witness;
        this.log = log;
        this.clock = clock;
        this.standing = new WitnessStanding(witness.key(), WitnessStanding.Kind.NOT_ASKED, null);
    }

    synchronized WitnessStanding standing() {
        return standing;
    }

    /** Asks for a co-signature unless the witness is to be left alone for now. */
    synchronized Optional<NoteSignature> ask(SignedNote note, Checkpoint checkpoint) {
        if (isPausing()) {
            return Optional.empty();
        }
        for (int question = 0; question < MOST_QUESTIONS; question++) {
            if (cosignedSize > checkpoint.size()) {
                return failAhead(checkpoint);
            }
            WitnessAnswer answer = witness.ask(request(note, checkpoint));
            if (answer instanceof WitnessAnswer.OtherSize other && other.size() != cosignedSize) {
                cosignedSize = other.size();
                continue;
            }
            return answer.fold(
                    cosigned -> succeed(cosigned, checkpoint),
                    same -> fail(WitnessStanding.Kind.UNREACHABLE, "the witness contradicts itself about its size"),
                    refused -> fail(WitnessStanding.Kind.REFUSING, refused.reason()),
                    silent -> fail(WitnessStanding.Kind.UNREACHABLE, silent.reason()));
        }
        return fail(WitnessStanding.Kind.UNREACHABLE, "the witness keeps changing its size");
    }

    /** A clock that was set back ends the pause: it must not last until the clock has caught up. */
    private boolean isPausing() {
        Duration since = Duration.between(failedAt, clock.instant());
        return !since.isNegative() && since.compareTo(pause) < 0;
    }

    private AddCheckpoint request(SignedNote note, Checkpoint checkpoint) {
        return new AddCheckpoint(
                cosignedSize,
                log.consistencyProof(cosignedSize, checkpoint.size()).path(),
                note);
    }

    private Optional<NoteSignature> succeed(WitnessAnswer.Cosigned cosigned, Checkpoint checkpoint) {
        cosignedSize = checkpoint.size();
        failures = 0;
        pause = Duration.ZERO;
        standing = new WitnessStanding(witness.key(), WitnessStanding.Kind.COSIGNING, null);
        return Optional.of(cosigned.signature());
    }

    private Optional<NoteSignature> fail(WitnessStanding.Kind kind, String reason) {
        standing = new WitnessStanding(witness.key(), kind, reason);
        Duration longer = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 10));
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        failedAt = clock.instant();
        failures++;
        return Optional.empty();
    }

    private Optional<NoteSignature> failAhead(Checkpoint checkpoint) {
        String reason =
                "the witness has co-signed size " + cosignedSize + ", but the log has only " + checkpoint.size();
        // The next question starts from nothing, so that a witness put right by its people is noticed.
        cosignedSize = 0;
        return fail(WitnessStanding.Kind.REFUSING, reason);
    }
}
