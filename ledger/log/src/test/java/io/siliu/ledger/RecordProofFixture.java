package io.siliu.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A log with a few entries, two witnesses, and the proof of one record in it. */
final class RecordProofFixture {

    static final Instant AT = Instant.parse("2026-11-24T04:00:00Z");

    final SignerKey log = SignerKey.generate("log.example", SignatureType.ED25519, new SecureRandom());
    final SignerKey first = witness("witness.example/a");
    final SignerKey second = witness("witness.example/b");
    final PublicKeys keys = keys(2, first, second);
    final SaltedRecord record = SaltedRecord.seal(
                    CryptoSuite.SM,
                    "FOUR_FLOW_RECORD",
                    "R-2026-000001",
                    2,
                    Map.of(
                            "grossAmount", Json.tree("1200.00"),
                            "workerName", Json.tree("示例甲"),
                            "lines", Json.tree(3),
                            "complete", Json.tree(true)),
                    new SecureRandom())
            .withhold("workerName");
    final Leaf leaf = new Leaf(
            record.kind(),
            record.id(),
            record.revision(),
            record.commitment(),
            new TreeMap<>(Map.of("ruleSet", CryptoSuite.INTL.digest("rules".getBytes(UTF_8)))));

    private final StoredTree tree = StoredTree.ofSize(5);
    private final long index = tree.append(leaf.bytes());

    RecordProofFixture() {
        for (int i = 0; i < 7; i++) {
            tree.append(("later " + i).getBytes(UTF_8));
        }
    }

    static SignerKey witness(String name) {
        return SignerKey.generate(name, SignatureType.COSIGNATURE_V1, new SecureRandom());
    }

    PublicKeys keys(int required, SignerKey... witnesses) {
        return new PublicKeys(
                List.of(log.verifier()),
                new WitnessPolicy(
                        required,
                        List.of(witnesses).stream().map(SignerKey::verifier).toList()));
    }

    SignedNote checkpoint(SignerKey... witnesses) {
        SignedNote note = tree.checkpoint(log.verifier().name()).signedBy(log);
        for (SignerKey witness : witnesses) {
            note = note.with(List.of(witness.cosign(note.text(), AT)));
        }
        return note;
    }

    TlogProof proof(SignedNote checkpoint) {
        return new TlogProof(
                index, tree.log().inclusionProof(index, tree.range().size()).path(), checkpoint);
    }

    RecordProofFile file() {
        return RecordProofFile.of(record, leaf, proof(checkpoint(first, second)));
    }

    RecordProofFile fileUnder(SignedNote checkpoint) {
        return RecordProofFile.of(record, leaf, proof(checkpoint));
    }

    static SortedMap<String, io.siliu.kernel.Digest> none() {
        return new TreeMap<>();
    }
}
