package io.siliu.ledger.fabric;

import static io.siliu.ledger.fabric.FakeGateway.Moment.COMMIT;
import static io.siliu.ledger.fabric.FakeGateway.Moment.ENDORSE;
import static io.siliu.ledger.fabric.FakeGateway.Moment.EVALUATE;
import static io.siliu.ledger.fabric.FakeGateway.Moment.SUBMIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ledger.AnchorOutcome;
import io.siliu.ledger.chaincode.GrowingLog;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract of a channel, and every failure that was seen on real ones, against the gateway in memory. */
class FakeChannelTest extends ChannelContract {

    private final FakeNetwork network = new FakeNetwork();

    @Override
    FabricAnchorLedger ledger(GrowingLog over) {
        return network.ledger(over);
    }

    @BeforeEach
    void threeEntries() {
        log.grow(3);
    }

    @AfterEach
    void stop() {
        network.close();
    }

    @Test
    void theOtherGatewayIsUsedWhileTheFirstIsDown() {
        network.own.always(Faults.unavailable());

        assertAnchored(ledger(log).anchor(log.checkpoint()));
    }

    @Test
    void nothingIsLostWhileTheWholeChannelIsDownAndItCatchesUp() {
        FabricAnchorLedger ledger = ledger(log);
        assertAnchored(ledger.anchor(log.checkpoint()));
        network.own.always(Faults.unavailable());
        network.other.always(Faults.unavailable());
        for (int i = 0; i < 3; i++) {
            log.grow(9_000);
            assertThat(ledger.anchor(log.checkpoint()))
                    .isInstanceOfSatisfying(
                            AnchorOutcome.Unknown.class,
                            unknown ->
                                    assertThat(unknown.reasons()).anyMatch(reason -> reason.contains("UNAVAILABLE")));
        }
        network.own.always(null);
        network.other.always(null);

        assertThat(receipt(ledger.anchor(log.checkpoint())).size()).isEqualTo(27_003);
    }

    @Test
    void whatWasNotEndorsedIsTriedAgain() {
        FabricAnchorLedger ledger = ledger(log);
        assertAnchored(ledger.anchor(log.checkpoint()));
        for (FakeGateway.Fault fault :
                new FakeGateway.Fault[] {Faults.unavailable(), Faults.tooFewPeers(), Faults.noChaincode()}) {
            network.own.next(ENDORSE, fault);
            network.other.next(ENDORSE, fault);
            log.grow(1);
            assertAnchored(ledger.anchor(log.checkpoint()));
        }
    }

    @Test
    void aSubmissionWhoseAnswerIsLostIsFoundOnTheChannelAndNotSentAgain() {
        FabricAnchorLedger ledger = ledger(log);
        assertAnchored(ledger.anchor(log.checkpoint()));
        for (FakeGateway.Moment moment : new FakeGateway.Moment[] {SUBMIT, COMMIT}) {
            network.own.next(moment, Faults.answerLost());
            network.other.next(moment, Faults.answerLost());
            log.grow(1);
            int height = network.channel.height();

            assertAnchored(ledger.anchor(log.checkpoint()));
            assertThat(network.channel.height()).as(moment + ": one more block").isEqualTo(height + 1);
        }
    }

    @Test
    void aSubmissionThatNeverArrivedIsSentAgain() {
        FabricAnchorLedger ledger = ledger(log);
        assertAnchored(ledger.anchor(log.checkpoint()));
        network.own.next(SUBMIT, Faults.unavailable());
        log.grow(1);
        assertAnchored(ledger.anchor(log.checkpoint()));

        network.own.next(SUBMIT, Faults.acceptedAndForgotten());
        network.other.next(SUBMIT, Faults.acceptedAndForgotten());
        log.grow(1);
        assertAnchored(ledger.anchor(log.checkpoint()));
    }

    @Test
    void aRaceThatSomebodyElseWonIsSettledByLooking() {
        FabricAnchorLedger ledger = ledger(log);
        assertAnchored(ledger.anchor(log.checkpoint()));
        log.grow(1);
        network.own.next(SUBMIT, Faults.after(() -> assertAnchored(ledger(log).anchor(log.checkpoint()))));

        assertThat(receipt(ledger.anchor(log.checkpoint())).size()).isEqualTo(4);
    }

    @Test
    void aBatchThatSomebodyElseBroughtMeanwhileIsNotBroughtTwice() {
        FabricAnchorLedger ledger = ledger(log);
        assertAnchored(ledger.anchor(log.checkpoint()));
        log.grow(1);
        network.own.next(ENDORSE, Faults.after(() -> assertAnchored(ledger(log).anchor(log.checkpoint()))));

        assertThat(receipt(ledger.anchor(log.checkpoint())).size()).isEqualTo(4);
    }

    @Test
    void tooFewOrganisationsUnderATransactionIsAFaultOfConfigurationAndNotTriedAgain() {
        FabricAnchorLedger ledger = ledger(log);
        assertAnchored(ledger.anchor(log.checkpoint()));
        log.grow(1);
        network.own.next(COMMIT, Faults.committedAs(TxValidationCode.ENDORSEMENT_POLICY_FAILURE));

        assertThat(ledger.anchor(log.checkpoint()))
                .isInstanceOfSatisfying(
                        AnchorOutcome.Rejected.class,
                        rejected -> assertThat(rejected.reasons())
                                .anyMatch(reason -> reason.contains("ENDORSEMENT_POLICY_FAILURE")));
    }

    @Test
    void anOrganisationThatMayNotWriteIsRejectedWithTheFixedWord() {
        assertThat(network.ledger(log, "TaxOrgMSP").anchor(log.checkpoint()))
                .isInstanceOfSatisfying(
                        AnchorOutcome.Rejected.class,
                        rejected -> assertThat(rejected.reasons())
                                .anyMatch(reason -> reason.startsWith("NOT_PERMITTED TaxOrgMSP")));
    }

    @Test
    void aPeerThatStopsAnsweringQuestionsIsLeftForTheOther() {
        FabricAnchorLedger ledger = ledger(log);
        for (int i = 0; i < 3; i++) {
            network.own.next(EVALUATE, Faults.unavailable());
        }

        assertAnchored(ledger.anchor(log.checkpoint()));
    }

    @Test
    void eventsAreReadThroughTheOtherGatewayWhileTheFirstIsDown() {
        FabricAnchorLedger ledger = ledger(log);
        assertAnchored(ledger.anchor(log.checkpoint()));

        assertThat(ledger.events().after(EventPosition.START, 1, PATIENCE)).hasSize(1);
    }
}
