package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.Channel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Enterprises are served in turn, and what came by itself before what came in packages. */
@SiliuTest
class ReadingTurnsTest {

    private static final long MANY = 7_632_001L;
    private static final long FEW = 7_632_002L;
    private static final long FIRST = 7_632_000_000L;

    private final ReadingTurns turns;
    private final ReadAgain again;
    private final DocumentMapper documents;
    private final Workers workers;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private long sent;

    ReadingTurnsTest(
            ReadingTurns turns,
            ReadAgain again,
            DocumentMapper documents,
            Workers workers,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.turns = turns;
        this.again = again;
        this.documents = documents;
        this.workers = workers;
        this.database = database;
        this.transaction = transaction;
    }

    @BeforeEach
    void nothingElseWaits() {
        workers.drain("document.reading");
    }

    @Test
    void whoSendsOnePaperDoesNotWaitForAllOfWhoSentMany() {
        undone(() -> {
            long one = send(MANY, Channel.PACKAGE);
            long two = send(MANY, Channel.PACKAGE);
            long three = send(MANY, Channel.PACKAGE);
            long other = send(FEW, Channel.PACKAGE);
            long otherTwo = send(FEW, Channel.PACKAGE);

            assertThat(order()).containsExactly(one, other, two, otherTwo, three);
        });
    }

    @Test
    void whatComesByItselfIsReadBeforePackages() {
        undone(() -> {
            long packed = send(MANY, Channel.PACKAGE);
            long single = send(MANY, Channel.WEB);
            long other = send(FEW, Channel.API);

            assertThat(order()).containsExactly(single, other, packed);
        });
    }

    @Test
    void whatIsReadAgainStandsBehindAsIfItCameToday() {
        undone(() -> {
            long old = send(MANY, Channel.PACKAGE);
            long older = send(MANY, Channel.PACKAGE);
            database.sql("UPDATE document SET stage = 'FAILED', turn = 0 WHERE id IN (?, ?)")
                    .params(old, older)
                    .update();
            long packed = send(FEW, Channel.PACKAGE);
            long packedTwo = send(FEW, Channel.PACKAGE);
            long single = send(FEW, Channel.WEB);

            assertThat(again.putBack(documents.find(old).orElseThrow())).isTrue();
            assertThat(again.putBack(documents.find(older).orElseThrow())).isTrue();

            assertThat(order()).containsExactly(single, old, packed, older, packedTwo);
        });
    }

    @Test
    void whoComesLateIsLevelWithWhatIsReadNext() {
        undone(() -> {
            long one = send(MANY, Channel.WEB);
            long two = send(MANY, Channel.WEB);
            long three = send(MANY, Channel.WEB);
            read(one);
            long late = send(FEW, Channel.WEB);
            long lateTwo = send(FEW, Channel.WEB);

            assertThat(order()).containsExactly(two, late, three, lateTwo);
        });
    }

    @Test
    void whatRestsAfterAFailureStandsInNobodysWay() {
        undone(() -> {
            long rests = send(MANY, Channel.WEB);
            send(MANY, Channel.WEB);
            database.sql("UPDATE document SET not_before = NOW(6) WHERE id = ?")
                    .param(rests)
                    .update();

            assertThat(turns.next(FEW, Channel.WEB)).isEqualTo(turnOf(rests) + 1);
        });
    }

    @Test
    void aClaimReadsNoMoreThanItTakes() {
        undone(() -> {
            for (int each = 0; each < 300; each++) {
                send(MANY, Channel.PACKAGE);
            }
            claim();
            long idle = -rowsRead() + rowsRead();
            long start = rowsRead();
            claim();

            assertThat(rowsRead() - start - idle).isLessThan(50);
        });
    }

    private void claim() {
        database.sql("SELECT id FROM document WHERE "
                        + ReadingStage.RECEIVED.ready().replace(":now", "NOW(6)") + " ORDER BY "
                        + ReadingStage.RECEIVED.order() + " LIMIT 1 FOR UPDATE SKIP LOCKED")
                .query(Long.class)
                .list();
    }

    private void undone(Runnable work) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        });
    }

    private long send(long enterpriseId, Channel channel) {
        long id = FIRST + ++sent;
        database.sql("""
                INSERT INTO document
                    (enterprise_id, id, sha256, byte_size, media_type, file_name, channel, received_at, received_by,
                     stage, turn)
                VALUES (?, ?, UNHEX(SHA2(CONCAT('turn', ?), 256)), 1, 'image/png', '', ?, NOW(6), 0, 'RECEIVED', ?)
                """)
                .params(enterpriseId, id, id, channel.name(), turns.next(enterpriseId, channel))
                .update();
        return id;
    }

    private void read(long id) {
        database.sql("UPDATE document SET stage = 'READ' WHERE id = ?")
                .param(id)
                .update();
    }

    private long turnOf(long id) {
        return database.sql("SELECT turn FROM document WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private List<Long> order() {
        return database.sql("SELECT id FROM document WHERE stage = 'RECEIVED' AND enterprise_id IN (?, ?) ORDER BY "
                        + ReadingStage.RECEIVED.order())
                .params(MANY, FEW)
                .query(Long.class)
                .list();
    }

    /** Rows that this connection has read in scans so far. */
    private long rowsRead() {
        return database
                .sql("SHOW SESSION STATUS WHERE Variable_name IN"
                        + " ('Handler_read_next', 'Handler_read_prev', 'Handler_read_rnd_next')")
                .query((row, number) -> row.getLong(2))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
