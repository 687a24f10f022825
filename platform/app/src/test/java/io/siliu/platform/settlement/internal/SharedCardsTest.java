package io.siliu.platform.settlement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.settlement.CardUse;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether a card is paid for one worker alone is told without going through its lines. */
@SiliuTest
class SharedCardsTest {

    private static final long ENTERPRISE = 7_494_001;
    private static final long FIRST = 7_494_000_000L;
    private static final int MANY = 400;
    private static final int ASKED = 20;

    private final StoredPayHistory history;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    SharedCardsTest(StoredPayHistory history, JdbcClient database, TransactionTemplate transaction) {
        this.history = history;
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void manyLinesOfOneWorkerAreNotGoneThrough() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            paid(1, MANY, 5);
            long idle = -rowsRead() + rowsRead();
            long start = rowsRead();
            assertThat(history.otherUsesOfCards(asked(), MANY)).isEmpty();

            assertThat(rowsRead() - start - idle).isLessThan(MANY);
        });
    }

    @Test
    void whoeverElseIsPaidToTheCardIsFoundFromEitherSide() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            paid(1, 3, 5);
            paid(4, 4, 6);
            paid(5, 5, 4);

            assertThat(history.otherUsesOfCards(List.of(FIRST + 1), MANY).get(FIRST + 1))
                    .extracting(CardUse::lineId)
                    .containsExactlyInAnyOrder(FIRST + 4, FIRST + 5);
            assertThat(history.otherUsesOfCards(List.of(FIRST + 4), MANY).get(FIRST + 4))
                    .hasSize(4);
            assertThat(history.otherUsesOfCards(List.of(FIRST + 5), MANY).get(FIRST + 5))
                    .hasSize(4);
        });
    }

    private static List<Long> asked() {
        return LongStream.rangeClosed(1, ASKED)
                .map(line -> FIRST + line)
                .boxed()
                .toList();
    }

    private void paid(int from, int to, long worker) {
        for (long line = from; line <= to; line++) {
            database.sql("""
                    INSERT INTO settlement_line
                        (enterprise_id, id, batch_id, batch_number, line_number, worker_id, capacity, agreement_id, model,
                         card, card_key, card_masked, own_card, settled_on, work_month, gross, income_tax, vat, surcharges,
                         net, fee, booked_at, retention_class)
                    VALUES (?, ?, ?, 'CARDS-1', ?, ?, 'NATURAL_PERSON', 1, 'AGENCY', 'x', REPEAT('7', 32), 'x', TRUE,
                            '2026-09-14', '2026-09', 1, 0, 0, 0, 1, 0, NOW(6), 'ACCOUNTING')
                    """)
                    .params(ENTERPRISE, FIRST + line, ENTERPRISE, line, ENTERPRISE + worker)
                    .update();
        }
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
