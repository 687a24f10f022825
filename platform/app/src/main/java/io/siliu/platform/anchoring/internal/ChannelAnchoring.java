package io.siliu.platform.anchoring.internal;

import io.siliu.ledger.AnchorOutcome;
import io.siliu.ledger.ChannelReceipt;
import io.siliu.ledger.NoteSignature;
import io.siliu.ledger.SignedNote;
import io.siliu.platform.database.StageWorker;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Brings the newest checkpoint to the organisations' channel, where there is one. Nothing waits for it: entries are
 * sequenced and witnessed as ever while the channel is down, and one later anchor covers all of them. The conversation runs
 * outside of any transaction; a process that dies in between asks the channel again.
 */
@Component
final class ChannelAnchoring implements StageWorker {

    private static final Logger log = LoggerFactory.getLogger(ChannelAnchoring.class);

    /** The peers keep the note as it comes, so it comes with its co-signatures; for so long it waits for them. */
    private static final Duration WAIT_FOR_WITNESSES = Duration.ofSeconds(5);

    private final CheckpointMapper checkpoints;
    private final ChannelMapper anchors;
    private final ChannelReading reading;
    private final ObjectProvider<SharedChannel> channels;
    private final Clock clock;

    private volatile List<String> trouble = List.of();

    ChannelAnchoring(
            CheckpointMapper checkpoints,
            ChannelMapper anchors,
            ChannelReading reading,
            ObjectProvider<SharedChannel> channels,
            Clock clock) {
        this.checkpoints = checkpoints;
        this.anchors = anchors;
        this.reading = reading;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "anchoring.channel";
    }

    @Override
    public int pass() {
        SharedChannel channel = channels.getIfAvailable();
        return channel == null ? 0 : anchorOn(channel) + reading.on(channel);
    }

    /** Why the newest checkpoint is not on the channel, in English; empty while all is well. */
    List<String> trouble() {
        return trouble;
    }

    private int anchorOn(SharedChannel channel) {
        return waiting()
                .map(row -> store(channel.anchor(withCosignatures(row))))
                .orElse(0);
    }

    private Optional<CheckpointMapper.CheckpointRow> waiting() {
        long anchored = anchors.newest(1).stream()
                .mapToLong(ChannelMapper.AnchorRow::treeSize)
                .findFirst()
                .orElse(0);
        Optional<CheckpointMapper.CheckpointRow> witnessed =
                checkpoints.latestWitnessed().filter(row -> row.treeSize() > anchored);
        return witnessed.isPresent()
                ? witnessed
                : checkpoints.latest().filter(row -> row.treeSize() > anchored).filter(this::hasWaited);
    }

    /** Also where the clock was set back since. */
    private boolean hasWaited(CheckpointMapper.CheckpointRow row) {
        return Duration.between(row.signedAt(), clock.instant()).abs().compareTo(WAIT_FOR_WITNESSES) > 0;
    }

    private int store(AnchorOutcome outcome) {
        List<String> reasons =
                outcome.fold(anchored -> List.of(), unknown -> unknown.reasons(), rejected -> rejected.reasons());
        boolean rejected = outcome.fold(any -> false, any -> false, any -> true);
        if (rejected && !reasons.equals(trouble)) {
            log.error("The channel refuses the log's checkpoint; a person has to look: {}", reasons);
        }
        trouble = reasons;
        return outcome.anchor().receipt().map(this::store).orElse(0);
    }

    private int store(ChannelReceipt receipt) {
        return anchors.insert(new ChannelMapper.AnchorRow(
                receipt.size(),
                receipt.channel(),
                receipt.transaction(),
                receipt.block(),
                String.join(",", receipt.endorsers()),
                clock.instant()));
    }

    private SignedNote withCosignatures(CheckpointMapper.CheckpointRow row) {
        return SignedNote.parse(row.note())
                .with(checkpoints.cosignatures(List.of(row.treeSize())).stream()
                        .map(cosignature -> NoteSignature.parse(cosignature.line()))
                        .toList());
    }
}
