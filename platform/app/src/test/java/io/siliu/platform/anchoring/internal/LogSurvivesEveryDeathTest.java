package io.siliu.platform.anchoring.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.ledger.Anchor;
import io.siliu.ledger.AnchorOutcome;
import io.siliu.ledger.ChannelReceipt;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.fabric.AnchorEvent;
import io.siliu.ledger.fabric.EventPosition;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.database.Workers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Wherever the process that works on the log dies, the log is as before or as after, and the next one goes on. */
@SiliuTest
class LogSurvivesEveryDeathTest {

    /** Fewer statements than that would mean that nothing was killed. */
    private static final int FEWEST_STEPS = 7;

    private final LedgerEntries entries;
    private final Sequencer sequencer;
    private final ChannelAnchoring anchoring;
    private final TileRebuild rebuild;
    private final LogCheck check;
    private final EntryMapper entryRows;
    private final TreeMapper tree;
    private final CheckpointMapper checkpoints;
    private final ChannelMapper anchors;
    private final Tiles tiles;
    private final LogKeys keys;
    private final Workers workers;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private final DefaultListableBeanFactory beans;
    private final DyingProcess process;

    LogSurvivesEveryDeathTest(
            LedgerEntries entries,
            Sequencer sequencer,
            ChannelAnchoring anchoring,
            TileRebuild rebuild,
            LogCheck check,
            EntryMapper entryRows,
            TreeMapper tree,
            CheckpointMapper checkpoints,
            ChannelMapper anchors,
            Tiles tiles,
            LogKeys keys,
            Workers workers,
            TransactionTemplate transaction,
            JdbcClient sql,
            DefaultListableBeanFactory beans,
            SqlSessionFactory sessions) {
        this.entries = entries;
        this.sequencer = sequencer;
        this.anchoring = anchoring;
        this.rebuild = rebuild;
        this.check = check;
        this.entryRows = entryRows;
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.anchors = anchors;
        this.tiles = tiles;
        this.keys = keys;
        this.workers = workers;
        this.transaction = transaction;
        this.sql = sql;
        this.beans = beans;
        this.process = DyingProcess.among(sessions);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sequencingMayDieAtEveryStatement(boolean afterIt) {
        workers.drain("anchoring.sequencing");
        int step = 1;
        // More than one tile, so that tiles are both begun and extended.
        for (handOver(300); process.diesAt(step, afterIt, sequencer::pass); step++, handOver(300)) {
            long before = size();
            assertThat(check.check().findings()).as("died at statement " + step).isEmpty();
            assertThat(sequencer.pass()).as("the next process goes on").isPositive();
            workers.drain("anchoring.sequencing");
            assertThat(size()).isEqualTo(before + 300);
            assertThat(check.check().findings()).isEmpty();
        }
        assertThat(step).isGreaterThan(FEWEST_STEPS);
    }

    @Test
    void aDiskThatIsFullWhileTilesAreWrittenLosesNothing() {
        for (String writing : List.of("insertTile", "extendTile", "place", "grow", "insert")) {
            workers.drain("anchoring.sequencing");
            fillTo(250);
            long before = size();
            handOver(20);

            assertThat(process.failsWithoutRoomFor(writing, sequencer::pass))
                    .as(writing)
                    .isTrue();
            assertThat(size()).as(writing).isEqualTo(before);
            assertThat(check.check().findings()).as(writing).isEmpty();

            workers.drain("anchoring.sequencing");
            assertThat(size()).as(writing).isEqualTo(before + 20);
        }
        assertThat(check.check().findings()).isEmpty();
    }

    @Test
    void aClockThatIsSetBackStopsNothingAndKeepsTheOrder() {
        handOver(3);
        workers.drain("anchoring.sequencing");
        long before = size();
        handOver(3);
        Clock yesterday = Clock.offset(Clock.systemUTC(), Duration.ofDays(-1));

        new Sequencer(entryRows, tree, checkpoints, tiles, keys, transaction, yesterday).pass();

        assertThat(size()).isEqualTo(before + 3);
        assertThat(checkpoints.latest().orElseThrow().treeSize()).isEqualTo(before + 3);
        assertThat(check.check().findings()).isEmpty();
    }

    @Test
    void makingTilesAnewMayDieEarlyAndLate() {
        handOver(600);
        workers.drain("anchoring.sequencing");
        sql.sql("UPDATE ledger_tile SET hashes = CONCAT('x', SUBSTRING(hashes, 2))")
                .update();
        int step = 1;
        // One statement a tile at least, so every second power meets beginning, middle and end.
        for (; process.diesAt(step, true, rebuild::rebuild); step *= 2) {
            assertThat(check.check().holds()).as("half of it is not kept").isFalse();
        }

        assertThat(step).isGreaterThan(3);
        assertThat(check.check().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anchoringOnTheChannelMayDieAtEveryStatement(boolean afterIt) {
        Remembering channel = new Remembering();
        beans.registerSingleton("sharedChannel", channel);
        try {
            int step = 1;
            for (checkpoint(); process.diesAt(step, afterIt, anchoring::pass); step++, checkpoint()) {
                workers.drain("anchoring.channel");
                assertThat(anchors.newest(1)).first().satisfies(anchor -> {
                    assertThat(anchor.treeSize()).isEqualTo(size());
                    assertThat(anchor.block()).as("each size was brought once").isEqualTo(channel.sizes.size());
                });
            }
            assertThat(step).isGreaterThan(3);
        } finally {
            beans.destroySingleton("sharedChannel");
            sql.sql("DELETE FROM ledger_channel_anchor").update();
            sql.sql("DELETE FROM ledger_channel_reading").update();
        }
    }

    private void checkpoint() {
        handOver(1);
        workers.drain("anchoring.sequencing");
        sql.sql(
                        "UPDATE ledger_checkpoint SET signed_at = DATE_SUB(signed_at, INTERVAL 1 MINUTE) ORDER BY tree_size DESC LIMIT 1")
                .update();
    }

    /** So that the next 20 entries both fill a tile and begin one. */
    private void fillTo(int widthOfLastTile) {
        long over = size() % 256;
        handOver((int) ((widthOfLastTile - over + 256) % 256));
        workers.drain("anchoring.sequencing");
    }

    private long size() {
        return tree.log().treeSize();
    }

    private void handOver(int count) {
        List<LedgerEntries.Appended> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = "D-" + UUID.randomUUID();
            some.add(new LedgerEntries.Appended(
                    EntryKind.FOUR_FLOW_RECORD, id, 1, CryptoSuite.SM.digest(id.getBytes(UTF_8)), Map.of()));
        }
        transaction.executeWithoutResult(work -> entries.appendAll(some));
    }

    /** A channel that, as the real one does, takes a size once and afterwards answers with what stands there. */
    private static final class Remembering implements SharedChannel {

        private final List<Long> sizes = new ArrayList<>();
        private final List<AnchorEvent> events = new ArrayList<>();

        @Override
        public String name() {
            return "siliu";
        }

        @Override
        public AnchorOutcome anchor(SignedNote note) {
            Checkpoint checkpoint = Checkpoint.of(note);
            if (!sizes.contains(checkpoint.size())) {
                sizes.add(checkpoint.size());
                events.add(new AnchorEvent(
                        checkpoint.origin(), checkpoint.size(), checkpoint.root(), "t-" + sizes.size(), sizes.size()));
            }
            int block = sizes.indexOf(checkpoint.size()) + 1;
            return new AnchorOutcome.Anchored(new Anchor(
                    note,
                    List.of(),
                    Optional.of(new ChannelReceipt(
                            name(), checkpoint.size(), "t-" + block, block, List.of("PlatformOrgMSP", "TaxOrgMSP")))));
        }

        @Override
        public List<AnchorEvent> after(EventPosition position) {
            return events.stream()
                    .filter(event -> position.transaction() == null || event.block() > position.block())
                    .toList();
        }
    }
}
