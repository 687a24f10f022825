package io.siliu.platform.anchoring.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.ledger.Anchor;
import io.siliu.ledger.AnchorOutcome;
import io.siliu.ledger.ChannelReceipt;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.TreeHash;
import io.siliu.ledger.fabric.AnchorEvent;
import io.siliu.ledger.fabric.EventPosition;
import io.siliu.platform.PageVisitor;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.database.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The log on a channel of several organisations: nothing waits for it, and it is compared with what is stored here. */
@SiliuTest
class ChannelAnchoringTest {

    private static final String BEAN = "sharedChannel";

    private final LedgerEntries entries;
    private final Workers workers;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private final ChannelOverview overview;
    private final LedgerOverview page;
    private final LogKeys keys;
    private final DefaultListableBeanFactory beans;
    private final int port;
    private final Organisations channel = new Organisations();

    ChannelAnchoringTest(
            LedgerEntries entries,
            Workers workers,
            TransactionTemplate transaction,
            JdbcClient sql,
            ChannelOverview overview,
            LedgerOverview page,
            LogKeys keys,
            DefaultListableBeanFactory beans,
            @LocalServerPort int port) {
        this.entries = entries;
        this.workers = workers;
        this.transaction = transaction;
        this.sql = sql;
        this.overview = overview;
        this.page = page;
        this.keys = keys;
        this.beans = beans;
        this.port = port;
    }

    @BeforeEach
    void joinTheChannel() {
        beans.registerSingleton(BEAN, channel);
    }

    @AfterEach
    void leaveTheChannel() {
        beans.destroySingleton(BEAN);
        sql.sql("DELETE FROM ledger_channel_anchor").update();
        sql.sql("DELETE FROM ledger_channel_reading").update();
    }

    @Test
    void theNewestCheckpointComesToStandOnTheChannelWithItsBlockAndItsEndorsers() throws Exception {
        long size = oldCheckpoint();

        workers.drain("anchoring.channel");

        ChannelOverview.State state = overview.now();
        assertThat(state.behind()).isZero();
        assertThat(state.anchors()).first().satisfies(line -> {
            assertThat(line.size()).isEqualTo(size);
            assertThat(line.block()).isEqualTo(1);
            assertThat(line.endorsers()).containsExactly("PlatformOrgMSP", "TaxOrgMSP");
        });
        freshly();
        assertThat(PageVisitor.stranger(port).get("/ledger").body())
                .contains("第 1 块", "税务", "全部条目都已锚定到链上")
                .doesNotContain("??", "市场监管");
    }

    @Test
    void whileTheChannelIsDownNothingIsLostAndOneAnchorCoversAll() throws Exception {
        channel.answer = Organisations::unknown;
        oldCheckpoint();
        workers.drain("anchoring.channel");
        long size = oldCheckpoint();
        workers.drain("anchoring.channel");

        assertThat(overview.now().behind()).isEqualTo(size);
        freshly();
        assertThat(PageVisitor.stranger(port).get("/ledger").body()).doesNotContain("全部条目都已锚定到链上");
        assertThat(overview.now().trouble()).containsExactly("peer: UNAVAILABLE");
        channel.answer = channel::anchored;
        workers.drain("anchoring.channel");

        assertThat(overview.now().behind()).isZero();
        assertThat(overview.now().trouble()).isEmpty();
        assertThat(overview.now().anchors()).hasSize(1);
    }

    @Test
    void aClockThatWasSetBackDelaysNothing() {
        oldCheckpoint();
        sql.sql("UPDATE ledger_checkpoint SET signed_at = DATE_ADD(signed_at, INTERVAL 1 DAY)")
                .update();
        workers.drain("anchoring.channel");

        assertThat(overview.now().behind()).isZero();
        sql.sql("UPDATE ledger_checkpoint SET signed_at = DATE_SUB(signed_at, INTERVAL 1 DAY)")
                .update();
    }

    @Test
    void aRefusalIsNoAnchorAndSaysWhy() {
        channel.answer = note -> new AnchorOutcome.Rejected(new Anchor(note, List.of()), List.of("NOT_PERMITTED"));
        oldCheckpoint();
        workers.drain("anchoring.channel");

        assertThat(overview.now().anchors()).isEmpty();
        assertThat(overview.now().trouble()).containsExactly("NOT_PERMITTED");
    }

    @Test
    void anotherTreeUnderThisLogsNameIsAnAlarmThatStays() throws Exception {
        long size = oldCheckpoint();
        channel.events.add(new AnchorEvent(logName(), size, TreeHash.ofLeaf("other".getBytes(UTF_8)), "foreign", 1));
        workers.drain("anchoring.channel");

        assertThat(overview.now().contradiction()).contains("block 1", "not this log's");
        oldCheckpoint();
        workers.drain("anchoring.channel");
        assertThat(overview.now().contradiction()).contains("block 1");
        freshly();
        assertThat(PageVisitor.stranger(port).get("/ledger").body()).contains("链上有一棵不是本账本的树");
    }

    @Test
    void aTreeLargerThanThisLogsIsAnAlarmToo() {
        long size = oldCheckpoint();
        channel.events.add(new AnchorEvent(logName(), size + 1, TreeHash.ofLeaf("more".getBytes(UTF_8)), "foreign", 1));
        workers.drain("anchoring.channel");

        assertThat(overview.now().contradiction()).contains((size + 1) + " leaves");
    }

    @Test
    void otherLogsOnTheChannelAreReadPast() {
        channel.events.add(
                new AnchorEvent("log.example/other", 1, TreeHash.ofLeaf("other".getBytes(UTF_8)), "foreign", 1));
        oldCheckpoint();
        workers.drain("anchoring.channel");
        int read = channel.read;
        workers.drain("anchoring.channel");

        assertThat(overview.now().contradiction()).isNull();
        assertThat(channel.read).as("nothing is read twice").isEqualTo(read);
    }

    /** A checkpoint that has waited long enough for witnesses. */
    private long oldCheckpoint() {
        String id = "C-" + UUID.randomUUID();
        transaction.executeWithoutResult(work ->
                entries.append(EntryKind.FOUR_FLOW_RECORD, id, 1, CryptoSuite.SM.digest(id.getBytes(UTF_8)), Map.of()));
        workers.drain("anchoring.sequencing");
        sql.sql("UPDATE ledger_checkpoint SET signed_at = DATE_SUB(signed_at, INTERVAL 1 MINUTE)")
                .update();
        return sql.sql("SELECT tree_size FROM ledger_log").query(Long.class).single();
    }

    private String logName() {
        return keys.signer().verifier().name();
    }

    /** The overview may be two seconds old. */
    private void freshly() throws InterruptedException {
        Thread.sleep(2_100);
        assertThat(page.now().channel()).isNotNull();
    }

    /** A channel in this process whose answers a test may replace. */
    private static final class Organisations implements SharedChannel {

        private final List<AnchorEvent> events = new ArrayList<>();
        private java.util.function.Function<SignedNote, AnchorOutcome> answer = this::anchored;
        private int read;

        @Override
        public String name() {
            return "siliu";
        }

        @Override
        public AnchorOutcome anchor(SignedNote note) {
            return answer.apply(note);
        }

        @Override
        public List<AnchorEvent> after(EventPosition position) {
            List<AnchorEvent> after = events.stream()
                    .dropWhile(event -> position.transaction() != null
                            && !event.transaction().equals(position.transaction()))
                    .skip(position.transaction() == null ? 0 : 1)
                    .toList();
            read += after.size();
            return after;
        }

        AnchorOutcome anchored(SignedNote note) {
            Checkpoint checkpoint = Checkpoint.of(note);
            long block = events.size() + 1L;
            String transaction = "transaction-" + block;
            events.add(new AnchorEvent(checkpoint.origin(), checkpoint.size(), checkpoint.root(), transaction, block));
            return new AnchorOutcome.Anchored(new Anchor(
                    note,
                    List.of(),
                    Optional.of(new ChannelReceipt(
                            name(), checkpoint.size(), transaction, block, List.of("PlatformOrgMSP", "TaxOrgMSP")))));
        }

        static AnchorOutcome unknown(SignedNote note) {
            return new AnchorOutcome.Unknown(new Anchor(note, List.of()), List.of("peer: UNAVAILABLE"));
        }
    }
}
