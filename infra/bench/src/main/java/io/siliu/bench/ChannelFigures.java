package io.siliu.bench;

import io.siliu.ledger.AnchorOutcome;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.CompactRange;
import io.siliu.ledger.HashReader;
import io.siliu.ledger.SignatureType;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.SignerKey;
import io.siliu.ledger.Subtree;
import io.siliu.ledger.TreeHash;
import io.siliu.ledger.fabric.FabricAnchorLedger;
import io.siliu.ledger.fabric.FabricConnection;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Batches of leaves brought to a real Fabric channel, one transaction each, each computed again by two organisations. */
final class ChannelFigures {

    private static final int WARM_UP = 2;
    /** The first anchors may come before the organisations' peers know of each other. */
    private static final int PATIENCE = 30;

    private final Map<Subtree, TreeHash> hashes = new HashMap<>();
    private final CompactRange range = CompactRange.empty();
    private final HashReader reader =
            subtrees -> subtrees.stream().map(hashes::get).toList();
    private final SignerKey key;

    private ChannelFigures() {
        SecureRandom random = new SecureRandom();
        byte[] number = new byte[6];
        random.nextBytes(number);
        this.key =
                SignerKey.generate("bench.invalid/" + HexFormat.of().formatHex(number), SignatureType.ED25519, random);
    }

    static void report(Suite.Size size, Figures figures) {
        try (BenchNetwork network = BenchNetwork.find()) {
            if (network.missing().isPresent()) {
                figures.report(
                        Figure.skipped("fabric.perSecond", network.missing().get()));
                figures.report(
                        Figure.skipped("fabric.latency", network.missing().get()));
                return;
            }
            new ChannelFigures().measure(network.connection(), size == Suite.Size.full ? 30 : 6, figures);
        }
    }

    private void measure(FabricConnection connection, int batches, Figures figures) {
        long[] times = new long[batches];
        try (FabricAnchorLedger ledger = FabricAnchorLedger.connect(connection, key.verifier(), reader)) {
            for (int i = 0; i < WARM_UP; i++) {
                anchor(ledger);
            }
            for (int i = 0; i < batches; i++) {
                times[i] = anchor(ledger);
            }
        }
        String data = batches + " batches of " + FabricAnchorLedger.MOST_LEAVES + " leaves one after the other, "
                + connection.peers().size() + " peers";
        double seconds = Arrays.stream(times).sum() / 1e9;
        Arrays.sort(times);
        figures.report(Figure.plain(
                "fabric.perSecond", batches * FabricAnchorLedger.MOST_LEAVES / seconds, "entries/s", data));
        figures.report(Figure.plain(
                "fabric.latency", times[(int) Math.ceil(batches * 0.95) - 1] / 1e6, "ms a batch (p95)", data));
    }

    /** @return how long a full batch took from its signed checkpoint to its receipt, in nanoseconds */
    private long anchor(FabricAnchorLedger ledger) {
        for (int i = 0; i < FabricAnchorLedger.MOST_LEAVES; i++) {
            byte[] entry = ByteBuffer.allocate(200).putLong(range.size()).array();
            range.append(TreeHash.ofLeaf(entry), hashes::put);
        }
        SignedNote note = new Checkpoint(key.verifier().name(), range.size(), range.root()).signedBy(key);
        long begun = System.nanoTime();
        AnchorOutcome outcome = ledger.anchor(note);
        for (int i = 0; i < PATIENCE && outcome instanceof AnchorOutcome.Unknown; i++) {
            outcome = ledger.anchor(note);
        }
        long took = System.nanoTime() - begun;
        if (outcome.anchor().receipt().isEmpty()) {
            throw new IllegalStateException("The channel does not take the batch: "
                    + outcome.fold(anchored -> "", unknown -> unknown.reasons(), rejected -> rejected.reasons()));
        }
        return took;
    }
}
