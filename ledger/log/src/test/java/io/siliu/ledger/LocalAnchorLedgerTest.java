package io.siliu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The conversation with witnesses, each of which decides by the rules of tlog-witness. */
class LocalAnchorLedgerTest {

    private static final SignerKey LOG =
            SignerKey.generate("log.example", SignatureType.ED25519, new java.security.SecureRandom());

    private final Hours clock = new Hours();
    private final Organisation first = new Organisation("witness.example/a");
    private final Organisation second = new Organisation("witness.example/b");
    private final StoredTree tree = StoredTree.ofSize(3);

    @Test
    void growingLogIsCosignedByAll() {
        LocalAnchorLedger ledger = ledger(2);
        for (int i = 0; i < 5; i++) {
            AnchorOutcome outcome = ledger.anchor(checkpoint());
            assertThat(outcome).isInstanceOf(AnchorOutcome.Anchored.class);
            assertThat(outcome.anchor().cosigners()).hasSize(2);
            tree.append(new byte[] {(byte) i});
        }
        assertThat(first.latest.orElseThrow().size()).isEqualTo(7);
    }

    @Test
    void freshProcessLearnsTheWitnessesSizeFromItsConflict() {
        ledger(2).anchor(checkpoint());
        tree.append(new byte[] {1});

        assertThat(ledger(2).anchor(checkpoint())).isInstanceOf(AnchorOutcome.Anchored.class);
    }

    @Test
    void silentWitnessIsLeftAloneForAWhileAndThenAskedAgain() {
        LocalAnchorLedger ledger = ledger(2);
        second.answer = request -> new WitnessAnswer.NoAnswer("switched off");
        assertThat(ledger.anchor(checkpoint())).isInstanceOf(AnchorOutcome.Unknown.class);
        second.answer = second::decide;

        AnchorOutcome tooSoon = ledger.anchor(checkpoint());
        clock.forward(Duration.ofSeconds(31));
        AnchorOutcome later = ledger.anchor(checkpoint());

        assertThat(tooSoon).isInstanceOf(AnchorOutcome.Unknown.class);
        assertThat(later).isInstanceOf(AnchorOutcome.Anchored.class);
    }

    @Test
    void aClockThatIsSetBackDoesNotKeepAWitnessWaiting() {
        LocalAnchorLedger ledger = ledger(2);
        second.answer = request -> new WitnessAnswer.NoAnswer("switched off");
        ledger.anchor(checkpoint());
        second.answer = second::decide;
        clock.forward(Duration.ofDays(-1));

        assertThat(ledger.anchor(checkpoint())).isInstanceOf(AnchorOutcome.Anchored.class);
    }

    @Test
    void oneOfTwoIsEnoughWhereThePolicySaysSo() {
        second.answer = request -> new WitnessAnswer.NoAnswer("switched off");

        assertThat(ledger(1).anchor(checkpoint())).isInstanceOf(AnchorOutcome.Anchored.class);
    }

    @Test
    void witnessThatHasSeenMoreThanTheLogHasIsAnAlarm() {
        ledger(2).anchor(checkpoint());
        StoredTree shorter = StoredTree.ofSize(2);

        AnchorOutcome outcome =
                ledger(2, shorter).anchor(shorter.checkpoint("log.example").signedBy(LOG));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        AnchorOutcome.Rejected.class,
                        rejected ->
                                assertThat(rejected.reasons()).allMatch(reason -> reason.contains("co-signed size 3")));
    }

    @Test
    void anotherHistoryIsAnAlarm() {
        ledger(2).anchor(checkpoint());
        StoredTree fork = new StoredTree();
        for (int i = 0; i < 6; i++) {
            fork.append(new byte[] {(byte) (100 + i)});
        }

        AnchorOutcome outcome =
                ledger(2, fork).anchor(fork.checkpoint("log.example").signedBy(LOG));

        assertThat(outcome).isInstanceOf(AnchorOutcome.Rejected.class);
        assertThat(outcome.anchor().cosigners()).isEmpty();
    }

    @Test
    void cosignatureByAnotherKeyIsNotBelieved() {
        Organisation impostor = new Organisation("witness.example/b");
        second.answer = request -> WitnessAnswer.read(
                200,
                impostor.key
                                .cosign(request.checkpoint().text(), clock.instant())
                                .line() + "\n",
                request,
                second.key());

        assertThat(ledger(2).anchor(checkpoint())).isInstanceOf(AnchorOutcome.Unknown.class);
    }

    @Test
    void requestIsReadBackAsItWasWritten() {
        AddCheckpoint request =
                new AddCheckpoint(2, tree.log().consistencyProof(2, 3).path(), checkpoint());

        assertThat(AddCheckpoint.parse(request.toString())).isEqualTo(request);
    }

    private SignedNote checkpoint() {
        return tree.checkpoint("log.example").signedBy(LOG);
    }

    private LocalAnchorLedger ledger(int required) {
        return ledger(required, tree);
    }

    private LocalAnchorLedger ledger(int required, StoredTree over) {
        WitnessPolicy policy = new WitnessPolicy(required, List.of(first.key(), second.key()));
        return new LocalAnchorLedger(over.log(), policy, List.of(first, second), Runnable::run, clock);
    }

    /** A witness in this process, whose answers a test may replace. */
    private final class Organisation implements Witness {

        private final SignerKey key;
        private Optional<Checkpoint> latest = Optional.empty();
        private Function<AddCheckpoint, WitnessAnswer> answer = this::decide;

        Organisation(String name) {
            this.key = RecordProofFixture.witness(name);
        }

        @Override
        public VerifierKey key() {
            return key.verifier();
        }

        @Override
        public WitnessAnswer ask(AddCheckpoint request) {
            return answer.apply(request);
        }

        WitnessAnswer decide(AddCheckpoint request) {
            WitnessDecision decision =
                    WitnessDecision.on(request, Optional.of(LOG.verifier()), latest, key, clock.instant());
            decision.accepted().ifPresent(accepted -> latest = Optional.of(accepted));
            return WitnessAnswer.read(decision.status(), decision.body(), request, key());
        }
    }

    /** A clock that a test moves. */
    private static final class Hours extends Clock {

        private Instant now = Instant.parse("2026-11-24T04:00:00Z");

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
