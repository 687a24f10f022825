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
    private Instant notBefore = Instant.EPOCH;
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
        if (clock.instant().isBefore(notBefore)) {
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

    private AddCheckpoint request(SignedNote note, Checkpoint checkpoint) {
        return new AddCheckpoint(
                cosignedSize,
                log.consistencyProof(cosignedSize, checkpoint.size()).path(),
                note);
    }

    private Optional<NoteSignature> succeed(WitnessAnswer.Cosigned cosigned, Checkpoint checkpoint) {
        cosignedSize = checkpoint.size();
        failures = 0;
        notBefore = Instant.EPOCH;
        standing = new WitnessStanding(witness.key(), WitnessStanding.Kind.COSIGNING, null);
        return Optional.of(cosigned.signature());
    }

    private Optional<NoteSignature> fail(WitnessStanding.Kind kind, String reason) {
        standing = new WitnessStanding(witness.key(), kind, reason);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 10));
        notBefore = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
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
