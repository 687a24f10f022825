package io.siliu.ledger.fabric;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ledger.AnchorLedger;
import io.siliu.ledger.AnchorOutcome;
import io.siliu.ledger.chaincode.GrowingLog;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every place for checkpoints promises, whether witnesses or a channel keep it. */
abstract class AnchorLedgerContract {

    final GrowingLog log = new GrowingLog("log.example/" + UUID.randomUUID());

    /** A ledger as a freshly started process has it, over the same outside. */
    abstract AnchorLedger ledger(GrowingLog over);

    @Test
    void everyCheckpointOfAGrowingLogIsAnchored() {
        AnchorLedger ledger = ledger(log);
        for (int batch : new int[] {1, 2, 300, 7}) {
            log.grow(batch);
            assertAnchored(ledger.anchor(log.checkpoint()));
        }
    }

    @Test
    void theSameCheckpointAgainChangesNothing() {
        AnchorLedger ledger = ledger(log);
        log.grow(3);
        AnchorOutcome first = ledger.anchor(log.checkpoint());
        AnchorOutcome again = ledger.anchor(log.checkpoint());

        assertAnchored(first);
        assertAnchored(again);
        assertThat(again.anchor().receipt()).isEqualTo(first.anchor().receipt());
    }

    @Test
    void aFreshProcessGoesOnWhereTheOutsideStands() {
        log.grow(5);
        assertAnchored(ledger(log).anchor(log.checkpoint()));
        log.grow(5);

        assertAnchored(ledger(log).anchor(log.checkpoint()));
    }

    @Test
    void checkpointsThatWereNeverHandedInAreCoveredByTheNext() {
        AnchorLedger ledger = ledger(log);
        log.grow(4);
        assertAnchored(ledger.anchor(log.checkpoint()));
        log.grow(50).grow(50);

        assertAnchored(ledger.anchor(log.checkpoint()));
    }

    @Test
    void anotherHistoryIsRejectedAtTheSameSizeAndAtALargerOne() {
        log.grow(6);
        assertAnchored(ledger(log).anchor(log.checkpoint()));

        for (int size : new int[] {6, 9}) {
            GrowingLog fork = log.fork().grow(size);
            AnchorOutcome outcome = ledger(fork).anchor(fork.checkpoint());
            assertThat(outcome).as("size " + size).isInstanceOf(AnchorOutcome.Rejected.class);
        }
    }

    static void assertAnchored(AnchorOutcome outcome) {
        String why = outcome.fold(
                anchored -> "",
                unknown -> unknown.reasons().toString(),
                rejected -> rejected.reasons().toString());
        assertThat(outcome).as(why).isInstanceOf(AnchorOutcome.Anchored.class);
    }
}
