package io.siliu.bench;

import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.CompactRange;
import io.siliu.ledger.Leaf;
import io.siliu.ledger.MerkleLog;
import io.siliu.ledger.PublicKeys;
import io.siliu.ledger.RecordProofFile;
import io.siliu.ledger.RecordProofVerifier;
import io.siliu.ledger.SignatureType;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.SignerKey;
import io.siliu.ledger.TlogProof;
import io.siliu.ledger.TreeHash;
import io.siliu.ledger.WitnessPolicy;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The arithmetic of the log in memory ({@code tree}, {@code proof} and {@code verify} figures): growing the tree with a signed
 * checkpoint each thousand entries, making proofs and verifying them; the log in the database with its witnesses; and
 * batches brought to a real Fabric channel.
 */
final class LedgerSuite implements Suite {

    private static final int BATCH = 1000;
    private static final Instant AT = Instant.parse("2026-11-24T04:00:00Z");

    private final Set<Part> parts;
    private final Path home;
    private final SignerKey log = SignerKey.generate("log.example", SignatureType.ED25519, new SecureRandom());
    private final SignerKey first = witness("witness.example/a");
    private final SignerKey second = witness("witness.example/b");

    /** What can be measured by itself. */
    enum Part {
        /** The arithmetic, in memory. */
        TREE,
        /** The log in the database, and its witnesses. */
        LOG,
        /** A real Fabric channel. */
        CHANNEL
    }

    /**
     * @param parts null for all
     * @param home where the log in the database lies and stays, or null for one that is forgotten
     */
    LedgerSuite(Set<Part> parts, Path home) {
        this.parts = parts == null ? EnumSet.allOf(Part.class) : parts;
        this.home = home;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public void run(Size size, Figures figures) {
        if (parts.contains(Part.TREE)) {
            tree(size, figures);
        }
        if (parts.contains(Part.LOG)) {
            LogFigures.report(size, home, figures);
        }
        if (parts.contains(Part.CHANNEL)) {
            ChannelFigures.report(size, figures);
        }
    }

    private void tree(Size size, Figures figures) {
        int count = size == Size.full ? 1_000_000 : 100_000;
        List<List<TreeHash>> levels = new ArrayList<>();
        CompactRange range = CompactRange.empty();
        SaltedRecord record = new SealedSample().next(1).withhold("field0");
        Leaf leaf = new Leaf(record.kind(), record.id(), 1, record.commitment(), new TreeMap<>());

        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            TreeHash hash = i == count / 2 ? leaf.hash() : TreeHash.ofLeaf(entry(i));
            range.append(hash, (subtree, completed) -> {
                while (levels.size() <= subtree.level()) {
                    levels.add(new ArrayList<>());
                }
                levels.get(subtree.level()).add(completed);
            });
            if (range.size() % BATCH == 0) {
                checkpoint(range);
            }
        }
        double perSecond = count * 1e9 / (System.nanoTime() - begun);

        MerkleLog tree = new MerkleLog(subtrees -> subtrees.stream()
                .map(subtree -> levels.get(subtree.level()).get((int) subtree.index()))
                .toList());
        String data = count + " entries of 200 bytes in memory, one thread, checkpoint each " + BATCH;
        figures.report(Figure.atLeast("tree.perSecond", perSecond, "entries/s", 10_000, data));
        proofs(figures, tree, range, record, leaf, count, data);
    }

    private void proofs(
            Figures figures,
            MerkleLog tree,
            CompactRange range,
            SaltedRecord record,
            Leaf leaf,
            int count,
            String data) {
        SignedNote note = checkpoint(range);
        note = note.with(List.of(first.cosign(note.text(), AT), second.cosign(note.text(), AT)));
        SignedNote cosigned = note;
        int index = count / 2;
        TlogProof proof = new TlogProof(index, tree.inclusionProof(index, count).path(), cosigned);
        byte[] file = RecordProofFile.of(record, leaf, proof).bytes();
        RecordProofVerifier verifier = new RecordProofVerifier(new PublicKeys(
                List.of(log.verifier()), new WitnessPolicy(2, List.of(first.verifier(), second.verifier()))));
        if (!verifier.verify(file).holds()) {
            throw new IllegalStateException("The proof that was to be measured does not hold");
        }
        figures.report(Figure.atMost("proof.bytes", proof.toString().length(), "bytes", 3072, data));
        figures.report(Figure.atMost(
                "proof.ms",
                Stopwatch.p95Milliseconds(2000, number -> tree.inclusionProof((long) number * 31 % count, count)),
                "ms (p95)",
                5,
                data));
        figures.report(Figure.atMost(
                "verify.ms",
                Stopwatch.p95Milliseconds(500, number -> verifier.verify(file)),
                "ms (p95)",
                1000,
                "one proof file of " + SealedSample.FIELDS + " fields, 2 of 2 witnesses"));
    }

    private SignedNote checkpoint(CompactRange range) {
        return new Checkpoint(log.verifier().name(), range.size(), range.root()).signedBy(log);
    }

    private static byte[] entry(int number) {
        return ByteBuffer.allocate(200).putInt(number).array();
    }

    private static SignerKey witness(String name) {
        return SignerKey.generate(name, SignatureType.COSIGNATURE_V1, new SecureRandom());
    }
}
