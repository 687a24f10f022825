package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Papers that one may be another form of are found without going through all papers of the enterprise. */
@SiliuTest
class AlikePapersTest {

    private static final long ENTERPRISE = 7_598_001;
    private static final long FIRST = 7_598_000_000L;
    private static final int MANY = 2_500;

    private final PaperPlaceMapper rows;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    AlikePapersTest(PaperPlaceMapper rows, TransactionTemplate transaction, JdbcClient database) {
        this.rows = rows;
        this.transaction = transaction;
        this.database = database;
    }

    @Test
    void theyAreFoundByTasksOrByAmountAndDayTheNewestFirst() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            paper(1, "INVOICE", "RW1,RW2", 10_000, "2026-09-14");
            paper(2, "INVOICE", "RW1,RW2", 10_100, "2026-09-15");
            paper(3, "INVOICE", "RW3", 10_000, "2026-09-14");
            paper(4, "INVOICE", "RW1", 10_000, "2026-09-15");
            paper(5, "BANK_RECEIPT", "RW1,RW2", 10_000, "2026-09-14");
            paper(6, "INVOICE", "RW1,RW2", 10_000, "2026-09-14");

            assertThat(rows.alike(ENTERPRISE, FIRST + 1, 10))
                    .extracting(PaperPlaceMapper.AlikeRow::paperId)
                    .containsExactly(FIRST + 6, FIRST + 3, FIRST + 2);
            assertThat(rows.alike(ENTERPRISE, FIRST + 1, 2))
                    .extracting(PaperPlaceMapper.AlikeRow::paperId)
                    .containsExactly(FIRST + 6, FIRST + 3);
        });
    }

    @Test
    void thoseOfAllOtherTasksAndAmountsAreNotGoneThrough() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            others();
            paper(1, "INVOICE", "RW1", 10_000, "2026-09-14");
            paper(2, "INVOICE", "RW1", 10_000, "2026-09-14");
            long idle = -rowsRead() + rowsRead();
            long start = rowsRead();

            assertThat(rows.alike(ENTERPRISE, FIRST + 1, 10)).hasSize(1);

            assertThat(rowsRead() - start - idle).isLessThan(100);
        });
    }

    private void paper(int number, String kind, String tasks, long cents, String day) {
        database.sql("""
                INSERT INTO paper (enterprise_id, id, document_id, part, kind, source_rank, digest, original_digest,
                                   task_numbers, amount_cents, day_from, arrived_at, read_at, retention_class)
                VALUES (?, ?, ?, 0, ?, 1, REPEAT('d', 32), 'original', ?, ?, ?, NOW(6), NOW(6), 'ACCOUNTING')
                """)
                .params(ENTERPRISE, FIRST + number, FIRST + number, kind, tasks, cents, day)
                .update();
    }

    private void others() {
        database.sql("""
                INSERT INTO paper (enterprise_id, id, document_id, part, kind, source_rank, digest, original_digest,
                                   task_numbers, amount_cents, day_from, arrived_at, read_at, retention_class)
                SELECT ?, ? + line, ? + line, 0, 'INVOICE', 1, REPEAT('d', 32), 'original', CONCAT('RW', 100 + line),
                       20000 + line, '2026-09-14', NOW(6), NOW(6), 'ACCOUNTING'
                FROM (WITH RECURSIVE hundred (line) AS
                        (SELECT 1 UNION ALL SELECT line + 1 FROM hundred WHERE line < 100)
                      SELECT tens.line * 100 + ones.line AS line FROM hundred tens, hundred ones) lines_of_it
                WHERE line <= ?
                """).params(ENTERPRISE, FIRST, FIRST, MANY).update();
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
