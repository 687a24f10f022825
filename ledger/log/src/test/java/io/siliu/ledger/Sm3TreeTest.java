package io.siliu.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A log whose name ends with /sm3 is hashed with SM3; everything else about it is as in any other log. */
class Sm3TreeTest {

    private static final String NAME = "log.example/sm3";
    private static final Instant AT = Instant.parse("2026-11-24T04:00:00Z");

    private final SignerKey key = SignerKey.generate(NAME, SignatureType.ED25519, new SecureRandom());
    private final Map<Subtree, TreeHash> hashes = new HashMap<>();
    private final CompactRange range = CompactRange.empty(TreeAlgorithm.SM3);
    private final MerkleLog log = new MerkleLog(new HashReader() {
        @Override
        public List<TreeHash> read(List<Subtree> subtrees) {
            return subtrees.stream().map(hashes::get).toList();
        }

        @Override
        public TreeAlgorithm algorithm() {
            return TreeAlgorithm.SM3;
        }
    });

    @Test
    void theTreeWithoutLeavesIsTheStandardsDigestOfNothing() {
        assertThat(HexFormat.of().formatHex(range.root().bytes()))
                .isEqualTo("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
        assertThat(TreeHash.ofLeaf("abc".getBytes(UTF_8), TreeAlgorithm.SM3).bytes())
                .isEqualTo(CryptoSuite.SM.digest("\0abc".getBytes(UTF_8)).bytes());
    }

    @Test
    void everyLeafIsProvedAndEverySizeIsConsistentWithEveryLaterOne() {
        grow(20);
        for (long size = 1; size <= 20; size++) {
            for (long index = 0; index < size; index++) {
                assertThat(log.inclusionProof(index, size).proves(leaf(index), log.root(size)))
                        .isTrue();
            }
            for (long from = 0; from <= size; from++) {
                assertThat(log.consistencyProof(from, size).proves(log.root(from), log.root(size)))
                        .isTrue();
            }
        }
    }

    @Test
    void aRootOfTheOtherAlgorithmIsNoCheckpointOfThisLog() {
        grow(3);

        assertThatThrownBy(
                        () -> new Checkpoint(NAME, 3, TreeHash.of(range.root().bytes())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Checkpoint("log.example", 3, range.root()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TreeHash.ofChildren(range.root(), TreeHash.EMPTY_TREE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWitnessFollowsItAndAProofFileOfItHolds() {
        SaltedRecord record = SaltedRecord.seal(
                CryptoSuite.SM, "FOUR_FLOW_RECORD", "R-1", 1, Map.of("net", Json.tree("980.00")), new SecureRandom());
        Leaf entry = new Leaf(record.kind(), record.id(), 1, record.commitment(), new TreeMap<>());
        grow(5);
        SignedNote before = checkpoint();
        range.append(entry.hash(TreeAlgorithm.SM3), hashes::put);
        grow(9);
        SignerKey witness = RecordProofFixture.witness("witness.example/a");

        WitnessDecision decision = WitnessDecision.on(
                AddCheckpoint.parse(new AddCheckpoint(
                                5, log.consistencyProof(5, range.size()).path(), checkpoint())
                        .toString()),
                Optional.of(key.verifier()),
                Optional.of(Checkpoint.of(before)),
                witness,
                AT);
        assertThat(decision.status()).as(decision.body()).isEqualTo(200);

        SignedNote note = checkpoint();
        note = note.with(List.of(witness.cosign(note.text(), AT)));
        byte[] file = RecordProofFile.of(
                        record,
                        entry,
                        new TlogProof(5, log.inclusionProof(5, range.size()).path(), note))
                .bytes();
        PublicKeys keys = new PublicKeys(List.of(key.verifier()), new WitnessPolicy(1, List.of(witness.verifier())));
        assertThat(new RecordProofVerifier(keys).verify(file).holds()).isTrue();
        byte[] renamed = new String(file, UTF_8).replace(NAME, "log.example").getBytes(UTF_8);
        assertThat(new RecordProofVerifier(keys).verify(renamed).failing()).contains(ProofCheck.INCLUSION);
    }

    private SignedNote checkpoint() {
        return new Checkpoint(NAME, range.size(), range.root()).signedBy(key);
    }

    private void grow(int to) {
        while (range.size() < to) {
            range.append(leaf(range.size()), hashes::put);
        }
    }

    private static TreeHash leaf(long index) {
        return TreeHash.ofLeaf(("entry " + index).getBytes(UTF_8), TreeAlgorithm.SM3);
    }
}
