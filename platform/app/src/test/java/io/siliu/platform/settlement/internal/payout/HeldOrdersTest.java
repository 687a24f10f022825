package io.siliu.platform.settlement.internal.payout;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.settlement.PayoutStage;
import io.siliu.platform.settlement.internal.BookedBatch;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever records a card waits for each order of which a refusal or a return may be written just now. */
@SiliuTest
class HeldOrdersTest {

    private static final long ENTERPRISE = 7_597_001;
    private static final long BATCH = 7_597_100_000L;

    private final PayoutMapper payouts;
    private final TransactionTemplate transaction;
    private final BookedBatch batch;

    HeldOrdersTest(PayoutMapper payouts, TransactionTemplate transaction, JdbcClient database) {
        this.payouts = payouts;
        this.transaction = transaction;
        this.batch = new BookedBatch(database, ENTERPRISE, BATCH);
    }

    @AfterEach
    void forget() {
        batch.forget();
    }

    /** What is paid may come back, and what was refused may turn out to be paid and come back. */
    @ParameterizedTest
    @EnumSource(
            value = PayoutStage.class,
            names = {"HELD", "RETURNED", "DROPPED"},
            mode = Mode.EXCLUDE)
    void anOrderOfWhichTheBankMaySpeakIsHeld(PayoutStage stage) {
        long line = batch.line(1);
        batch.order(line, 1, stage.name());

        assertThat(held(line)).containsExactly(line * 10 + 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = PayoutStage.class,
            names = {"HELD", "RETURNED", "DROPPED"})
    void nothingIsWaitedForOfAnyOther(PayoutStage stage) {
        long line = batch.line(1);
        batch.order(line, 1, stage.name());

        assertThat(held(line)).isEmpty();
    }

    private List<Long> held(long worker) {
        return transaction.execute(status -> payouts.holdOpen(worker));
    }
}
