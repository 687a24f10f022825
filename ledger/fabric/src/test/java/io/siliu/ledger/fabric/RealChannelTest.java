package io.siliu.ledger.fabric;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ledger.AnchorOutcome;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.TlogProof;
import io.siliu.ledger.chaincode.GrowingLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hyperledger.fabric.client.GatewayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract of a channel on a real network of three organisations, and with its processes killed. Needs Fabric's programs
 * on PATH and says so where they are not; {@code -Dfabric.required=true} makes that a failure.
 */
class RealChannelTest extends ChannelContract {

    private static RealNetwork network;

    private final List<FabricAnchorLedger> ledgers = new ArrayList<>();

    @BeforeAll
    static void up(@TempDir Path folder) {
        network = RealNetwork.upIn(folder.resolve("network"));
        GrowingLog first = new GrowingLog("log.example/first").grow(1);
        try (FabricAnchorLedger ledger =
                FabricAnchorLedger.connect(network.connection(), first.key().verifier(), first.hashes())) {
            anchorAtLast(ledger, first.checkpoint());
        }
    }

    @AfterAll
    static void down() {
        if (network != null) {
            network.close();
        }
    }

    @Override
    FabricAnchorLedger ledger(GrowingLog over) {
        return ledger(over, network.connection());
    }

    private FabricAnchorLedger ledger(GrowingLog over, FabricConnection connection) {
        FabricAnchorLedger ledger =
                FabricAnchorLedger.connect(connection, over.key().verifier(), over.hashes());
        ledgers.add(ledger);
        return ledger;
    }

    @AfterEach
    void disconnect() {
        ledgers.forEach(FabricAnchorLedger::close);
    }

    @Test
    void theTaxOfficesOwnPeerServesProofsWithoutThePlatform() throws GatewayException {
        log.grow(300);
        assertAnchored(ledger(log).anchor(log.checkpoint()));
        try (ChannelGateway tax = ChannelGateway.of(tax(), tax().peers().get(0), Deadlines.USUAL)) {
            TlogProof proof = TlogProof.parse(new String(
                    tax.contract()
                            .evaluateTransaction("proof", log.key().verifier().name(), "123"),
                    UTF_8));
            Checkpoint under = Checkpoint.of(proof.checkpoint());

            assertThat(proof.checkpoint().isSignedBy(log.key().verifier())).isTrue();
            assertThat(proof.inclusionIn(under).proves(log.leaf(123), under.root()))
                    .isTrue();
        }
    }

    @Test
    void theTaxOfficeMayReadAndNotWrite() {
        log.grow(3);

        assertThat(ledger(log, tax()).anchor(log.checkpoint()))
                .isInstanceOfSatisfying(
                        AnchorOutcome.Rejected.class,
                        rejected -> assertThat(rejected.reasons())
                                .anyMatch(reason -> reason.startsWith("NOT_PERMITTED TaxOrgMSP")));
    }

    @Test
    void oneRegulatorsPeerDownStopsNothing() {
        FabricAnchorLedger ledger = ledger(log);
        network.kill("peer-TaxOrg");
        try {
            for (int i = 0; i < 3; i++) {
                log.grow(10);
                assertThat(receipt(ledger.anchor(log.checkpoint())).endorsers())
                        .containsExactly("MarketRegulatorOrgMSP", "PlatformOrgMSP");
            }
        } finally {
            network.restore();
        }
    }

    @Test
    void ownPeerKilledUnderLoadLosesNothingAndDoublesNothing() {
        FabricAnchorLedger ledger = ledger(log);
        try {
            for (int round = 0; round < 20; round++) {
                log.grow(5);
                if (round == 7) {
                    network.kill("peer-PlatformOrg");
                }
                anchorAtLast(ledger, log.checkpoint());
            }
        } finally {
            network.restore();
        }
        assertThat(receipt(ledger.anchor(log.checkpoint())).size()).isEqualTo(100);
    }

    @Test
    void anOrdererThatIsKilledMakesTheOutcomeUnknownUntilItIsBack() {
        FabricAnchorLedger ledger = ledger(log);
        log.grow(5);
        assertAnchored(ledger.anchor(log.checkpoint()));
        network.kill("orderer");
        try {
            log.grow(5);
            assertThat(ledger.anchor(log.checkpoint())).isInstanceOf(AnchorOutcome.Unknown.class);
        } finally {
            network.restore();
        }
        anchorAtLast(ledger, log.checkpoint());
    }

    @Test
    void twoOfThreePeersDownIsUnknownUntilTheyAreBack() {
        FabricAnchorLedger ledger = ledger(log);
        log.grow(5);
        assertAnchored(ledger.anchor(log.checkpoint()));
        network.kill("peer-TaxOrg");
        network.kill("peer-MarketRegulatorOrg");
        try {
            log.grow(5);
            assertThat(ledger.anchor(log.checkpoint())).isInstanceOf(AnchorOutcome.Unknown.class);
        } finally {
            network.restore();
        }
        anchorAtLast(ledger, log.checkpoint());
    }

    /** A worker comes again until it is anchored; never a rejection on the way. */
    private static void anchorAtLast(FabricAnchorLedger ledger, SignedNote note) {
        AnchorOutcome outcome = ledger.anchor(note);
        for (int i = 0; i < 30 && outcome instanceof AnchorOutcome.Unknown; i++) {
            outcome = ledger.anchor(note);
        }
        assertAnchored(outcome);
    }

    private static FabricConnection tax() {
        return network.connectionOf("TaxOrgMSP", "tax.siliu.local", 2);
    }
}
