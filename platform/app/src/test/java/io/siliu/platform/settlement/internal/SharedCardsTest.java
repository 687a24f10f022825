package io.siliu.platform.settlement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.settlement.AccountPay;
import io.siliu.platform.settlement.CardUse;
import java.time.LocalDate;
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

    private static final String OTHER_CARD = "REPEAT('9', 32)";

    private final StoredPayHistory history;
    private final LineMapper lines;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    SharedCardsTest(StoredPayHistory history, LineMapper lines, JdbcClient database, TransactionTemplate transaction) {
        this.history = history;
        this.lines = lines;
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

    @Test
    void theCardThatIsReallyPaidCountsAndNotTheOneOfTheFile() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            paid(1, 1, 5);
            paid(2, 3, 6);
            ordered(1, 1, "REFUSED", "NULL");
            ordered(1, 2, "PAID", OTHER_CARD);

            assertThat(history.otherUsesOfCards(List.of(FIRST + 2), MANY))
                    .as("nobody else is paid to the first card any more")
                    .isEmpty();

            ordered(3, 1, "HELD", OTHER_CARD);
            assertThat(history.otherUsesOfCards(List.of(FIRST + 1), MANY).get(FIRST + 1))
                    .extracting(CardUse::lineId)
                    .containsExactly(FIRST + 3);
            assertThat(history.otherUsesOfCards(List.of(FIRST + 3), MANY).get(FIRST + 3))
                    .extracting(CardUse::workerId)
                    .containsExactly(ENTERPRISE + 5);
            assertThat(history.accountsOf(List.of(FIRST + 1, FIRST + 2)))
                    .containsEntry(FIRST + 1, "39".repeat(32))
                    .containsEntry(FIRST + 2, "37".repeat(32));
            LocalDate day = LocalDate.parse("2026-09-14");
            assertThat(history.payOfAccounts(List.of("39".repeat(32)), day, day))
                    .extracting(AccountPay::lineId)
                    .containsExactly(FIRST + 1, FIRST + 3);
            assertThat(history.payOfAccounts(List.of("37".repeat(32)), day, day))
                    .extracting(AccountPay::lineId)
                    .containsExactly(FIRST + 2);
        });
    }

    @Test
    void aRefusedOrderThatTheBankPaidAfterAllCountsAgain() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            paid(1, 1, 5);
            ordered(1, 1, "PAID", "NULL");
            ordered(1, 2, "REFUSED", OTHER_CARD);
            assertThat(history.accountsOf(List.of(FIRST + 1))).containsEntry(FIRST + 1, "37".repeat(32));
        });
    }

    @Test
    void whatGoesElsewhereIsFoundWithoutGoingThroughTheOrdersOfTheEnterprise() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            paid(1, MANY, 5);
            for (long line = 1; line <= MANY; line++) {
                ordered(line, 1, "PAID", line == 7 ? OTHER_CARD : "NULL");
            }
            long idle = -rowsRead() + rowsRead();
            long start = rowsRead();
            assertThat(lines.otherCards(ENTERPRISE))
                    .extracting(LineMapper.OtherCard::lineId)
                    .containsExactly(FIRST + 7);

            assertThat(rowsRead() - start - idle).isLessThan(10);
        });
    }

    private void ordered(long line, int attempt, String stage, String cardKey) {
        database.sql("""
                INSERT INTO payout
                    (enterprise_id, id, batch_id, line_id, attempt, worker_id, amount, card_key, card_masked, stage, sendings,
                     askings, next_at, opened_at, retention_class)
                SELECT enterprise_id, id * 10 + ?, batch_id, id, ?, worker_id, net, %s, %s, ?, 0, 0, NOW(6), NOW(6),
                       'ACCOUNTING'
                FROM settlement_line WHERE id = ?
                """.formatted(cardKey, cardKey.equals("NULL") ? "NULL" : "'x'"))
                .params(attempt, attempt, stage, FIRST + line)
                .update();
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
