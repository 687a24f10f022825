package io.siliu.platform.anchoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Digest;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.ledger.Leaf;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.database.Workers;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How fast waiting entries get their places, tiles and checkpoints in the database, and how long reading the whole log again
 * takes, printed as figures (goals on two idle cores: 10,000 a second, a minute); that the whole agrees is asserted. {@code
 * -Dledger.entries=1000000} is the size for which the goals are stated.
 */
@SiliuTest
@Tag("nightly")
class LogThroughputTest {

    private static final int ENTRIES = Integer.getInteger("ledger.entries", 100_000);
    private static final int MEASURED = 50_000;
    private static final Instant AT = Instant.parse("2026-11-24T04:00:00Z");

    private final JdbcTemplate sql;
    private final Workers workers;
    private final LogCheck check;
    private long next = 1_000_000_000L;

    LogThroughputTest(JdbcTemplate sql, Workers workers, LogCheck check) {
        this.sql = sql;
        this.workers = workers;
        this.check = check;
    }

    @Test
    void theLogKeepsUpAndIsReadAgainInTime() {
        handOver(ENTRIES);
        workers.drain("anchoring.sequencing");
        handOver(MEASURED);
        long begun = System.nanoTime();
        workers.drain("anchoring.sequencing");
        double perSecond = MEASURED * 1e9 / (System.nanoTime() - begun);

        begun = System.nanoTime();
        LogCheck.Checked checked = check.check();
        Duration fsck = Duration.ofNanos(System.nanoTime() - begun);

        System.out.printf(
                "ledger: append.perSecond %.0f with %d stored; fsck.seconds %.1f for %d entries%n",
                perSecond, ENTRIES, fsck.toMillis() / 1000.0, checked.size());
        assertThat(checked.findings()).isEmpty();
    }

    /** Rows as {@code LedgerEntries.append} writes them, many at a time. */
    private void handOver(int count) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row(next++));
            if (rows.size() == 5_000 || i == count - 1) {
                insert(rows);
                rows.clear();
            }
        }
    }

    private void insert(List<Object[]> rows) {
        StringBuilder statement = new StringBuilder(
                "INSERT INTO ledger_entry (id, kind, subject_id, revision, commitment, leaf, log_index, created_at) VALUES ");
        List<Object> values = new ArrayList<>();
        for (Object[] row : rows) {
            statement.append(values.isEmpty() ? "(?,?,?,?,?,?,?,?)" : ",(?,?,?,?,?,?,?,?)");
            values.addAll(List.of(row));
        }
        sql.update(statement.toString(), values.toArray());
    }

    private static Object[] row(long number) {
        Digest commitment = CryptoSuite.INTL.digest(
                ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        String id = "R-" + number;
        Leaf leaf = new Leaf("FOUR_FLOW_RECORD", id, 1, commitment, new TreeMap<>());
        return new Object[] {
            number, leaf.kind(), id, 1, commitment.toString(), leaf.bytes(), -number, Timestamp.from(AT),
        };
    }
}
