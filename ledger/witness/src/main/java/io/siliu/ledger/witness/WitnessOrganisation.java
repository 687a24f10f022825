package io.siliu.ledger.witness;

import io.siliu.kernel.Secret;
import io.siliu.kernel.disk.DurableFile;
import io.siliu.ledger.AddCheckpoint;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.MalformedTextException;
import io.siliu.ledger.NoteSignature;
import io.siliu.ledger.SignatureType;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.SignerKey;
import io.siliu.ledger.VerifierKey;
import io.siliu.ledger.WitnessDecision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One organisation that witnesses the log: its key, what it co-signed last, and what it refused as a second history. It
 * answers only after what it co-signed is on its disk.
 */
final class WitnessOrganisation {

    private static final int INCONSISTENT = 422;
    private static final int MOST_EVIDENCE = 100;

    private final SignerKey key;
    private final KnownLog log;
    private final DurableFile latest;
    private final Path evidence;
    private final Clock clock;
    private final Consumer<Path> alarm;

    /**
     * @param folder where this organisation keeps what is its own
     * @param alarm told of the file that holds the evidence of a second history
     */
    WitnessOrganisation(String name, Path folder, KnownLog log, Clock clock, Consumer<Path> alarm) {
        this.key = key(name, new DurableFile(folder.resolve("witness.key")));
        this.log = log;
        this.latest = new DurableFile(folder.resolve("latest.checkpoint"));
        this.evidence = folder.resolve("evidence");
        this.clock = clock;
        this.alarm = alarm;
    }

    VerifierKey vkey() {
        return key.verifier();
    }

    /** Decides on a request; one at a time, so that nothing comes between looking and remembering. */
    synchronized WitnessDecision decide(AddCheckpoint request) {
        String origin = request.checkpoint().text().lines().findFirst().orElse("");
        WitnessDecision decision =
                WitnessDecision.on(request, log.keyOf(origin), latestNote().map(Checkpoint::of), key, clock.instant());
        if (decision.accepted().isPresent()) {
            remember(request.checkpoint(), decision);
        }
        if (decision.status() == INCONSISTENT) {
            keepEvidence(request);
        }
        return decision;
    }

    /** The checkpoint it co-signed last for this log, with the signatures of both. */
    synchronized Optional<SignedNote> latestOf(String originHash) {
        return latestNote()
                .filter(note -> OriginHash.of(Checkpoint.of(note).origin()).equals(originHash));
    }

    private Optional<SignedNote> latestNote() {
        return latest.read().map(SignedNote::parse);
    }

    private void remember(SignedNote checkpoint, WitnessDecision decision) {
        VerifierKey logKey =
                log.keyOf(decision.accepted().orElseThrow().origin()).orElseThrow();
        NoteSignature cosignature = NoteSignature.parse(decision.body().strip());
        latest.write(new SignedNote(checkpoint.text(), checkpoint.by(logKey))
                .with(List.of(cosignature))
                .toString());
    }

    /** Two histories signed by one log are proof of misbehaviour; they are kept side by side. */
    private void keepEvidence(AddCheckpoint request) {
        try {
            Files.createDirectories(evidence);
            try (Stream<Path> kept = Files.list(evidence)) {
                if (kept.count() >= MOST_EVIDENCE) {
                    return;
                }
            }
            String name = OriginHash.of(request.toString()).substring(0, 16) + ".txt";
            String coSigned = latestNote().map(SignedNote::toString).orElse("");
            DurableFile file = new DurableFile(evidence.resolve(name));
            file.write(request + "\n\nco-signed before:\n\n" + coSigned);
            alarm.accept(file.path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static SignerKey key(String name, DurableFile file) {
        Optional<String> known = file.read();
        if (known.isPresent()) {
            SignerKey key = SignerKey.parse(Secret.of(known.get().strip()));
            if (!key.verifier().name().equals(name)) {
                throw new MalformedTextException("The key file " + file.path() + " is that of another witness");
            }
            return key;
        }
        SignerKey fresh = SignerKey.generate(name, SignatureType.COSIGNATURE_V1, new SecureRandom());
        file.write(fresh.text().reveal() + "\n");
        return fresh;
    }
}
