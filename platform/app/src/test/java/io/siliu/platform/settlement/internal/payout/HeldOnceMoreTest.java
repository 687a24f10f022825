package io.siliu.platform.settlement.internal.payout;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.settlement.internal.BookedBatch;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An order that was worded for the bank and is held once more, because it waited, is not stuck. */
@SiliuTest
class HeldOnceMoreTest {

    private static final long ENTERPRISE = 7_617_001;
    private static final long BATCH = 7_617_100_000L;
    private static final Instant NOW = Instant.parse("2026-10-06T02:00:00Z");
    private static final PayoutMapper.OwnCard OTHER = new PayoutMapper.OwnCard(new byte[] {2}, new byte[32], "**** 2");

    private final PayoutMapper payouts;
    private final JdbcClient database;
    private final BookedBatch batch;

    HeldOnceMoreTest(PayoutMapper payouts, JdbcClient database) {
        this.payouts = payouts;
        this.database = database;
        this.batch = new BookedBatch(database, ENTERPRISE, BATCH);
    }

    @AfterEach
    void forget() {
        batch.forget();
    }

    /** Whoever let it go let it go to the card that it had. */
    @Test
    void whatNeverReachedTheBankGoesToAnotherCardAndIsWordedAnew() {
        long order = held(0);

        assertThat(payouts.toAnotherCard(order, OTHER, NOW)).isEqualTo(1);

        assertThat(states(
                        "told IS NULL AND released_at IS NULL AND release_saw_at IS NULL AND release_reason IS NULL AND stage = 'NEW'",
                        order))
                .isEqualTo(1);
    }

    @Test
    void whatTheBankWasSentKeepsItsCard() {
        long order = held(1);

        assertThat(payouts.toAnotherCard(order, OTHER, NOW)).isZero();

        assertThat(states("told = X'01' AND card IS NULL AND stage = 'HELD'", order))
                .isEqualTo(1);
    }

    @Test
    void whenItsAgreementIsThereItIsScreenedAnewWithTheWordsThatItHas() {
        long order = held(1);

        assertThat(payouts.screenAgain(ENTERPRISE, null, Set.of("L01"), NOW)).isEqualTo(1);

        assertThat(states("told = X'01' AND stage = 'NEW'", order)).isEqualTo(1);
    }

    /** The first call came to the bank late, and it says so when it is asked or lists that the money came back. */
    @Test
    void whatTheBankSaysOfAnOrderThatWasSentIsTakenThoughItIsHeld() {
        GivenBack back = new GivenBack("RET-held", NOW, "ACCOUNT_CLOSED", "示例");
        long sent = held(1);
        assertThat(payouts.refused(sent, "ACCOUNT_CLOSED", new byte[1], NOW)).isEqualTo(1);
        assertThat(payouts.returned(sent, back, new byte[1], "REF", NOW)).isEqualTo(1);
        batch.forget();

        long never = held(0);
        assertThat(payouts.refused(never, "ACCOUNT_CLOSED", new byte[1], NOW)).isZero();
        assertThat(payouts.returned(never, back, new byte[1], "REF", NOW)).isZero();
        batch.forget();

        assertThat(payouts.returned(held(1), back, new byte[1], "REF", NOW)).isEqualTo(1);
    }

    /** @return an order that was let go, worded, sent so often, and is held since */
    private long held(int sendings) {
        long line = batch.line(1);
        batch.order(line, 1, "HELD");
        long order = line * 10 + 1;
        database.sql("""
                        UPDATE payout SET told = X'01', sendings = ?, released_at = '2026-10-05', released_by = 1,
                            release_reason = '示例' WHERE id = ?
                        """).params(sendings, order).update();
        return order;
    }

    private int states(String condition, long order) {
        return database.sql("SELECT COUNT(*) FROM payout WHERE id = ? AND " + condition)
                .param(order)
                .query(Integer.class)
                .single();
    }
}
