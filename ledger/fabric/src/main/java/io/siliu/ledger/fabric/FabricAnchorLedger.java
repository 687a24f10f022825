package io.siliu.ledger.fabric;

import io.siliu.ledger.Anchor;
import io.siliu.ledger.AnchorLedger;
import io.siliu.ledger.AnchorOutcome;
import io.siliu.ledger.ChannelReceipt;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.HashReader;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.VerifierKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hyperledger.fabric.client.GatewayException;

/**
 * Anchors checkpoints on a Fabric channel whose every organisation recomputes the root. One transaction brings a whole batch
 * of leaves. Before anything is sent, and after everything that did not plainly succeed, the channel itself is asked how far
 * it has come, so that nothing is sent twice and nothing is taken for lost; another peer's gateway is used while the first
 * one fails. Safe for one caller at a time; several processes may anchor the same log at once.
 */
public final class FabricAnchorLedger implements AnchorLedger, AutoCloseable {

    /** Leaves of one transaction, the most that the chaincode takes. */
    public static final int MOST_LEAVES = 10_000;

    private static final int TRIES = 6;
    private static final long PAUSE_MILLIS = 100;
    private static final Duration LONGEST_CALL = Duration.ofSeconds(60);
    private static final Duration FIRST_LEFT_ALONE = Duration.ofSeconds(30);
    /** A long way is gone in several calls, so that the caller can store how far it has come. */
    private static final int MOST_PARTS = 20;

    private final VerifierKey log;
    private final HashReader hashes;
    private final List<ChannelGateway> gateways;
    private int current;
    private long firstTriedAgainAt = System.nanoTime();

    FabricAnchorLedger(VerifierKey log, HashReader hashes, List<ChannelGateway> gateways) {
        this.log = log;
        this.hashes = hashes;
        this.gateways = List.copyOf(gateways);
    }

    /**
     * @param log the key that signs the checkpoints
     * @param hashes the log's tree
     */
    public static FabricAnchorLedger connect(FabricConnection connection, VerifierKey log, HashReader hashes) {
        return new FabricAnchorLedger(
                log,
                hashes,
                connection.peers().stream()
                        .map(peer -> ChannelGateway.of(connection, peer, Deadlines.USUAL))
                        .toList());
    }

    @Override
    public synchronized AnchorOutcome anchor(SignedNote note) {
        Checkpoint target = Checkpoint.of(note);
        Set<String> reasons = new LinkedHashSet<>();
        startWithOwnPeer();
        long end = System.nanoTime() + LONGEST_CALL.toNanos();
        int parts = 0;
        for (int failures = 0; failures < TRIES && System.nanoTime() < end; ) {
            Look look = lookAndStep(note, target);
            if (look.receipt().isPresent()) {
                return new AnchorOutcome.Anchored(new Anchor(note, List.of(), look.receipt()));
            }
            switch (look.step().kind()) {
                case GO_ON -> {
                    if (++parts > MOST_PARTS) {
                        return unknown(note, List.of("the channel is catching up: call again"));
                    }
                }
                case REFUSED -> {
                    return new AnchorOutcome.Rejected(
                            new Anchor(note, List.of()), List.of(look.step().reason()));
                }
                case UNCLEAR -> {
                    reasons.add(gateway().name() + " " + look.step().reason());
                    takeNextGateway();
                    pause(++failures);
                }
            }
        }
        return unknown(note, new ArrayList<>(reasons));
    }

    /** What the channel tells of every checkpoint that is anchored on it, of whatever log. */
    public AnchorEvents events() {
        return new AnchorEvents(gateways);
    }

    @Override
    public void close() {
        gateways.forEach(ChannelGateway::close);
    }

    private ChannelGateway gateway() {
        return gateways.get(current);
    }

    /** The first gateway is our own peer's; after a failure it is left alone for a while. */
    private void startWithOwnPeer() {
        if (System.nanoTime() - firstTriedAgainAt >= 0) {
            current = 0;
        }
    }

    private void takeNextGateway() {
        if (current == 0) {
            firstTriedAgainAt = System.nanoTime() + FIRST_LEFT_ALONE.toNanos();
        }
        current = (current + 1) % gateways.size();
    }

    private Look lookAndStep(SignedNote note, Checkpoint target) {
        ChannelLog channel = new ChannelLog(gateway(), log.name());
        try {
            Optional<ChannelLog.Standing> standing = channel.standing();
            if (standing.isEmpty()) {
                return Look.of(channel.open(log));
            }
            long size = standing.get().size();
            if (size > target.size() || standing.get().checkpointSize() == target.size()) {
                return covered(channel, note, target, standing.get());
            }
            return Look.of(channel.append(note, target, size, Math.min(target.size(), size + MOST_LEAVES), hashes));
        } catch (GatewayException error) {
            return Look.of(Refused.in(error.getDetails())
                    .map(Refused::step)
                    .orElseGet(() -> Step.unclear(Submission.words("not answered", error))));
        }
    }

    /** The channel has a tree at least as large: is it this one? */
    private Look covered(ChannelLog channel, SignedNote note, Checkpoint target, ChannelLog.Standing standing)
            throws GatewayException {
        Optional<ChannelLog.Brought> same = channel.anchor(target.size());
        if (same.isPresent() && !same.get().root().equals(target.root())) {
            return Look.of(Step.refused("CONTRADICTED the channel has another root for " + target.size() + " leaves"));
        }
        if (same.isEmpty()) {
            // The chaincode computes the root at this size and says whether it is the same.
            Step step = channel.append(note, target, standing.size(), standing.size(), hashes);
            if (step.kind() != Step.Kind.GO_ON) {
                return Look.of(step);
            }
        }
        if (standing.checkpointSize() < target.size()) {
            return Look.of(Step.unclear("the channel is on its way to a later checkpoint"));
        }
        Optional<ChannelLog.Brought> brought = same.isPresent() ? same : channel.anchor(standing.checkpointSize());
        Optional<ChannelReceipt> receipt = brought.isPresent() ? channel.receipt(brought.get()) : Optional.empty();
        return receipt.map(Look::of).orElseGet(() -> Look.of(Step.unclear("the peer asked is behind the others")));
    }

    private static AnchorOutcome unknown(SignedNote note, List<String> reasons) {
        return new AnchorOutcome.Unknown(new Anchor(note, List.of()), reasons);
    }

    private static void pause(int failures) {
        try {
            Thread.sleep(PAUSE_MILLIS * failures);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a look at the channel found, or what was tried after it. */
    private record Look(Step step, Optional<ChannelReceipt> receipt) {

        static Look of(Step step) {
            return new Look(step, Optional.empty());
        }

        static Look of(ChannelReceipt receipt) {
            return new Look(Step.goOn(), Optional.of(receipt));
        }
    }
}
