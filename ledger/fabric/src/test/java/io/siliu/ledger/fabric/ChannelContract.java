package io.siliu.ledger.fabric;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ledger.AnchorOutcome;
import io.siliu.ledger.ChannelReceipt;
import io.siliu.ledger.SignatureType;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.SignerKey;
import io.siliu.ledger.chaincode.GrowingLog;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What every Fabric channel promises beyond the contract of all ledgers, the fake one and a real one alike. */
abstract class ChannelContract extends AnchorLedgerContract {

    static final Duration PATIENCE = Duration.ofSeconds(3);

    @Override
    abstract FabricAnchorLedger ledger(GrowingLog over);

    @Test
    void theReceiptNamesTheBlockAndTheOrganisationsThatComputedTheSameRoot() {
        log.grow(10);
        ChannelReceipt receipt = receipt(ledger(log).anchor(log.checkpoint()));

        assertThat(receipt.size()).isEqualTo(log.size());
        assertThat(receipt.block()).isPositive();
        assertThat(receipt.endorsers())
                .hasSizeGreaterThanOrEqualTo(2)
                .isSubsetOf("PlatformOrgMSP", "MarketRegulatorOrgMSP", "TaxOrgMSP");
    }

    @Test
    void aTreeThatIsCoveredByALaterCheckpointIsAnchoredWithIt() {
        log.grow(10);
        SignedNote earlier = log.checkpoint();
        log.grow(10);
        ledger(log).anchor(log.checkpoint());

        assertThat(receipt(ledger(log).anchor(earlier)).size()).isEqualTo(log.size());
    }

    @Test
    void moreLeavesThanATransactionTakesGoInParts() {
        FabricAnchorLedger ledger = ledger(log);
        log.grow(FabricAnchorLedger.MOST_LEAVES + 1_234);

        assertThat(receipt(ledger.anchor(log.checkpoint())).size()).isEqualTo(log.size());
    }

    @Test
    void aCheckpointThatTheLogDidNotSignIsRejected() {
        log.grow(4);
        ledger(log).anchor(log.checkpoint());
        log.grow(4);
        SignerKey stranger = SignerKey.generate(log.key().verifier().name(), SignatureType.ED25519, new SecureRandom());
        SignedNote forged = new SignedNote(
                log.checkpoint().text(), List.of(stranger.sign(log.checkpoint().text())));

        assertThat(ledger(log).anchor(forged))
                .isInstanceOfSatisfying(
                        AnchorOutcome.Rejected.class,
                        rejected -> assertThat(rejected.reasons()).anyMatch(reason -> reason.startsWith("NOT_SIGNED")));
    }

    @Test
    void twoProcessesAnchorTheSameLogAtOnceWithoutHarm() {
        FabricAnchorLedger one = ledger(log);
        FabricAnchorLedger other = ledger(log);
        for (int round = 0; round < 5; round++) {
            log.grow(20);
            SignedNote note = log.checkpoint();
            CompletableFuture<AnchorOutcome> first = CompletableFuture.supplyAsync(() -> one.anchor(note));
            CompletableFuture<AnchorOutcome> second = CompletableFuture.supplyAsync(() -> other.anchor(note));

            assertThat(receipt(first.join())).isEqualTo(receipt(second.join()));
        }
    }

    @Test
    void aReaderSeesEveryAnchorOnceAndGoesOnAfterTheLastOne() {
        FabricAnchorLedger ledger = ledger(log);
        List<Long> anchored = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            log.grow(i);
            anchored.add(receipt(ledger.anchor(log.checkpoint())).size());
        }
        AnchorEvents events = ledger.events();
        List<AnchorEvent> firstTwo = own(events, EventPosition.START, 2);
        List<AnchorEvent> rest = own(events, firstTwo.get(1).position(), 2);

        assertThat(firstTwo).extracting(AnchorEvent::size).containsExactlyElementsOf(anchored.subList(0, 2));
        assertThat(rest).extracting(AnchorEvent::size).containsExactlyElementsOf(anchored.subList(2, 4));
        assertThat(rest.get(1).root()).isEqualTo(log.tree().root(log.size()));
        assertThat(events.after(rest.get(1).position(), 1, Duration.ofMillis(300)))
                .isEmpty();
    }

    /** Events of this test's log; other tests' logs are on the same channel. */
    private List<AnchorEvent> own(AnchorEvents events, EventPosition from, int count) {
        List<AnchorEvent> own = new ArrayList<>();
        EventPosition position = from;
        while (own.size() < count) {
            List<AnchorEvent> read = events.after(position, 1, PATIENCE);
            assertThat(read).as("an event after " + position).hasSize(1);
            position = read.get(0).position();
            read.stream()
                    .filter(event -> event.log().equals(log.key().verifier().name()))
                    .forEach(own::add);
        }
        return own;
    }

    static ChannelReceipt receipt(AnchorOutcome outcome) {
        assertAnchored(outcome);
        return outcome.anchor().receipt().orElseThrow();
    }
}
