package io.siliu.ledger.chaincode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.SignatureType;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.SignerKey;
import io.siliu.ledger.TlogProof;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A peer takes leaves only where they lead to what the log signed, and only behind what it has. */
class PeerRefusesWhatDoesNotExtendTest {

    private final GrowingLog log = new GrowingLog();
    private final Peer peer = new Peer();

    @BeforeEach
    void open() {
        peer.call("open", log.key().verifier().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 700})
    void everyBatchIsAnchoredUnderTheRootThePeerComputesItself(int batch) {
        for (int i = 0; i < 3; i++) {
            long from = log.size();
            log.grow(batch);
            peer.follow(log, from);

            assertThat(peer.call("checkpoint")).isEqualTo(log.checkpoint().toString());
        }
        assertThat(peer.call("standing"))
                .contains("\"size\":" + 3 * batch, log.tree().root(3L * batch).base64());
    }

    @Test
    void aLogWhoseNameSaysSm3IsComputedWithSm3() {
        GrowingLog sm3 = new GrowingLog("log.example/sm3").grow(700);
        Peer other = new Peer(java.util.Set.of(Peer.PLATFORM), "log.example/sm3");
        other.call("open", sm3.key().verifier().toString());

        other.follow(sm3, 0);
        sm3.grow(81);
        other.follow(sm3, 700);

        assertThat(other.call("checkpoint")).isEqualTo(sm3.checkpoint().toString());
        TlogProof proof = TlogProof.parse(other.call("proof", "300"));
        Checkpoint under = Checkpoint.of(proof.checkpoint());
        assertThat(proof.inclusionIn(under).proves(sm3.leaf(300), under.root())).isTrue();
    }

    @Test
    void aPeerServesProofsThatHoldWithoutTheLogKeeper() {
        log.grow(700);
        peer.follow(log, 0);
        log.grow(81);
        peer.follow(log, 700);

        for (int index : new int[] {0, 255, 256, 699, 700, 780}) {
            TlogProof proof = TlogProof.parse(peer.call("proof", Integer.toString(index)));
            Checkpoint under = Checkpoint.of(proof.checkpoint());
            assertThat(proof.checkpoint().isSignedBy(log.key().verifier())).isTrue();
            assertThat(proof.inclusionIn(under).proves(log.leaf(index), under.root()))
                    .as("leaf " + index)
                    .isTrue();
        }
        TlogProof older = TlogProof.parse(peer.call("proof", "699", "700"));
        assertThat(Checkpoint.of(older.checkpoint()).size()).isEqualTo(700);
        assertThat(peer.call("leaves", "250", "260")).isEqualTo(log.hex(250, 260));
        assertThat(peer.call("anchor", "700")).contains("PlatformOrgMSP", "transaction-2", "\"size\":700");
    }

    @Test
    void aLongWayIsTakenInPartsEachProvenToLeadToTheSignedCheckpoint() {
        log.grow(1000);
        String note = log.checkpoint().toString();

        peer.call("append", note, "0", log.hex(0, 600), log.path(600, 1000));
        refused("NOT_FOUND", () -> peer.call("checkpoint"));
        peer.call("append", note, "600", log.hex(600, 1000), "");

        assertThat(peer.call("checkpoint")).isEqualTo(note);
    }

    @Test
    void aTreeThatWasPassedInPartsStillGetsItsCheckpoint() {
        log.grow(1000);
        peer.call("append", log.checkpoint().toString(), "0", log.hex(0, 600), log.path(600, 1000));

        peer.call("append", log.checkpoint(600).toString(), "600", "", "");

        assertThat(peer.call("checkpoint")).isEqualTo(log.checkpoint(600).toString());
    }

    @Test
    void aPartThatDoesNotLeadToTheSignedCheckpointIsRefused() {
        log.grow(1000);
        String note = log.checkpoint().toString();

        refused("NOT_EXTENDING", () -> peer.call("append", note, "0", log.hex(0, 600), ""));
        refused("NOT_EXTENDING", () -> peer.call("append", note, "0", log.hex(0, 600), log.path(601, 1000)));
        refused("NOT_EXTENDING", () -> peer.call("append", note, "0", log.hex(1, 601), log.path(600, 1000)));
        assertThat(peer.call("standing")).contains("\"size\":0");
    }

    @Test
    void aChangedAReorderedAMissingAndAnAdditionalLeafAreRefused() {
        log.grow(5);
        String note = log.checkpoint().toString();
        String[] leaves = log.hex(0, 5).split("(?<=\\G.{64})");

        String changed = leaves[0].startsWith("0") ? "1" + leaves[0].substring(1) : "0" + leaves[0].substring(1);
        for (List<String> row : List.of(
                List.of(changed, leaves[1], leaves[2], leaves[3], leaves[4]),
                List.of(leaves[1], leaves[0], leaves[2], leaves[3], leaves[4]),
                List.of(leaves[0], leaves[1], leaves[2], leaves[3]),
                List.of(leaves[0], leaves[1], leaves[2], leaves[3], leaves[4], leaves[4]))) {
            refused("NOT_EXTENDING", () -> peer.call("append", note, "0", String.join("", row), ""));
        }
        assertThat(Arrays.asList(leaves)).hasSize(5);
    }

    @Test
    void anotherHistoryIsAContradictionWhateverItsLength() {
        log.grow(300);
        peer.follow(log, 0);

        for (int size : new int[] {299, 300}) {
            GrowingLog shorter = log.fork().grow(size);
            refused("CONTRADICTED", () -> peer.follow(shorter, 0));
        }
        GrowingLog longer = log.fork().grow(310);
        refused(
                "NOT_EXTENDING",
                () -> peer.call("append", longer.checkpoint().toString(), "300", longer.hex(300, 310), ""));
        assertThat(peer.call("checkpoint")).isEqualTo(log.checkpoint().toString());
    }

    @Test
    void theSameAgainIsSaidToBeThereAndStaysAsItWas() {
        log.grow(10);
        peer.follow(log, 0);
        log.grow(5);
        peer.follow(log, 10);

        refused("ALREADY_ANCHORED 15", () -> peer.follow(log, 10));
        refused(
                "ALREADY_ANCHORED 10",
                () -> peer.call("append", log.checkpoint(10).toString(), "0", "", ""));
        assertThat(peer.call("anchor")).contains("transaction-3");
    }

    @Test
    void leavesThatDoNotStartWhereTheTreeEndsAreToldWhereItEnds() {
        log.grow(10);
        peer.follow(log, 0);
        log.grow(5);

        refused("NOT_AT_THE_END 10", () -> peer.follow(log, 9));
        refused("NOT_AT_THE_END 10", () -> peer.follow(log, 11));
    }

    @Test
    void whatTheLogDidNotSignIsRefused() {
        log.grow(3);
        SignerKey stranger = SignerKey.generate(log.key().verifier().name(), SignatureType.ED25519, new SecureRandom());
        SignerKey otherLog = SignerKey.generate("log.example/other", SignatureType.ED25519, new SecureRandom());
        SignedNote forged =
                new Checkpoint(log.key().verifier().name(), 3, log.tree().root(3)).signedBy(stranger);
        SignedNote other = new Checkpoint("log.example/other", 3, log.tree().root(3)).signedBy(otherLog);
        String flipped = log.checkpoint().toString().replaceFirst("\n3\n", "\n2\n");

        for (String note : List.of(forged.toString(), other.toString(), flipped, "no note", "")) {
            refused("NOT_SIGNED", () -> peer.call("append", note, "0", log.hex(0, 3), ""));
        }
    }

    @Test
    void theLogsNameAndKeyAreFixedOnce() {
        SignerKey other = SignerKey.generate("log.example/siliu", SignatureType.ED25519, new SecureRandom());

        peer.call("open", log.key().verifier().toString());
        refused("OPENED_DIFFERENTLY", () -> peer.call("open", other.verifier().toString()));
    }

    @Test
    void aCountThatNoTreeCanHaveIsRefusedWhenTheLogSignedItToo() {
        log.grow(3);
        SignedNote absurd = new Checkpoint(
                        log.key().verifier().name(), Long.MAX_VALUE, log.tree().root(3))
                .signedBy(log.key());

        refused("NOT_EXTENDING", () -> peer.call("append", absurd.toString(), "0", log.hex(0, 3), log.path(2, 3)));
        refused(
                "NOT_AT_THE_END 0",
                () -> peer.call("append", absurd.toString(), "9223372036854775807", log.hex(0, 3), ""));
        refused(
                "WRONG_ARGUMENTS",
                () -> peer.call("append", absurd.toString(), "9223372036854775808", log.hex(0, 3), ""));
    }

    static void refused(String words, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessageStartingWith(words);
    }
}
