package io.siliu.ledger.fabric;

import io.siliu.ledger.AddCheckpoint;
import io.siliu.ledger.AnchorLedger;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.LocalAnchorLedger;
import io.siliu.ledger.SignatureType;
import io.siliu.ledger.SignerKey;
import io.siliu.ledger.VerifierKey;
import io.siliu.ledger.Witness;
import io.siliu.ledger.WitnessAnswer;
import io.siliu.ledger.WitnessDecision;
import io.siliu.ledger.WitnessPolicy;
import io.siliu.ledger.chaincode.GrowingLog;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The contract, kept by two witnesses. */
class WitnessedAnchorTest extends AnchorLedgerContract {

    private final Organisation first = new Organisation("witness.example/a");
    private final Organisation second = new Organisation("witness.example/b");

    @Override
    AnchorLedger ledger(GrowingLog over) {
        return new LocalAnchorLedger(
                over.tree(),
                new WitnessPolicy(2, List.of(first.key(), second.key())),
                List.of(first, second),
                Runnable::run,
                Clock.systemUTC());
    }

    private final class Organisation implements Witness {

        private final SignerKey key;
        private Optional<Checkpoint> latest = Optional.empty();

        Organisation(String name) {
            this.key = SignerKey.generate(name, SignatureType.COSIGNATURE_V1, new SecureRandom());
        }

        @Override
        public VerifierKey key() {
            return key.verifier();
        }

        @Override
        public WitnessAnswer ask(AddCheckpoint request) {
            WitnessDecision decision = WitnessDecision.on(
                    request,
                    Optional.of(log.key().verifier()),
                    latest,
                    key,
                    Clock.systemUTC().instant());
            decision.accepted().ifPresent(accepted -> latest = Optional.of(accepted));
            return WitnessAnswer.read(decision.status(), decision.body(), request, key());
        }
    }
}
