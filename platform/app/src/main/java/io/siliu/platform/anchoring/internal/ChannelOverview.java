package io.siliu.platform.anchoring.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The organisations' channel as the ledger page shows it. */
@Component
public final class ChannelOverview {

    private static final int ANCHORS = 5;

    private final ObjectProvider<SharedChannel> channels;
    private final ChannelMapper anchors;
    private final CheckpointMapper checkpoints;
    private final ChannelAnchoring anchoring;
    private final Clock clock;

    ChannelOverview(
            ObjectProvider<SharedChannel> channels,
            ChannelMapper anchors,
            CheckpointMapper checkpoints,
            ChannelAnchoring anchoring,
            Clock clock) {
        this.channels = channels;
        this.anchors = anchors;
        this.checkpoints = checkpoints;
        this.anchoring = anchoring;
        this.clock = clock;
    }

    /** The present state, or null when the log is anchored on no channel. */
    public State now() {
        SharedChannel channel = channels.getIfAvailable();
        if (channel == null) {
            return null;
        }
        List<Line> lines =
                anchors.newest(ANCHORS).stream().map(ChannelOverview::line).toList();
        long latest = checkpoints.latest().orElseThrow().treeSize();
        long anchored = lines.isEmpty() ? 0 : lines.get(0).size();
        Instant oldest = anchors.oldestUncovered();
        return new State(
                channel.name(),
                Math.max(0, latest - anchored),
                oldest == null
                        ? 0
                        : Math.max(0, Duration.between(oldest, clock.instant()).toSeconds()),
                lines,
                anchors.reading(channel.name())
                        .map(ChannelMapper.ReadingRow::contradiction)
                        .orElse(null),
                anchoring.trouble());
    }

    private static Line line(ChannelMapper.AnchorRow row) {
        List<String> endorsers = Arrays.stream(row.endorsers().split(","))
                .filter(name -> !name.isEmpty())
                .toList();
        return new Line(row.treeSize(), row.block(), row.transactionId(), endorsers, row.anchoredAt());
    }

    /**
     * The state at one moment.
     *
     * @param behind entries in the log that no anchor covers yet
     * @param behindSeconds how long the oldest of them has been waiting
     * @param anchors newest first
     * @param contradiction what the channel tells of another tree, in English, or null
     * @param trouble why the newest checkpoint is not on the channel, in English
     */
    public record State(
            String channel,
            long behind,
            long behindSeconds,
            List<Line> anchors,
            String contradiction,
            List<String> trouble) {

        public State {
            anchors = List.copyOf(anchors);
            trouble = List.copyOf(trouble);
        }
    }

    /** A checkpoint on the channel. */
    public record Line(long size, long block, String transaction, List<String> endorsers, Instant at) {

        public Line {
            endorsers = List.copyOf(endorsers);
        }
    }
}
