package io.siliu.platform.settlement.internal.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.settlement.internal.BookedBatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While an order of a batch is open, nobody reads its lines for one that is not paid. */
@SiliuTest
class OpenOrdersOfABatchTest {

    private final RequestMapper requests;
    private final BookedBatch batch;

    OpenOrdersOfABatchTest(RequestMapper requests, IdGenerator ids, JdbcClient database) {
        this.requests = requests;
        this.batch = new BookedBatch(database, ids.next() / 100, ids.next() / 100);
    }

    @AfterEach
    void forget() {
        batch.forget();
    }

    @Test
    void oneThatWaitsForItsMoneyIsOpen() {
        batch.order(batch.line(1), 1, "PAID");
        batch.order(batch.line(2), 1, "HELD");

        assertThat(isOpen(BookedBatch.AGREEMENT)).isTrue();
        assertThat(isOpen(BookedBatch.AGREEMENT + 1)).isFalse();
    }

    @Test
    void noneIsOpenOnceAllArePaidOrRefused() {
        batch.order(batch.line(1), 1, "PAID");
        batch.order(batch.line(2), 1, "REFUSED");

        assertThat(isOpen(BookedBatch.AGREEMENT)).isFalse();
        assertThat(requests.onTheirWay(batch.enterprise(), batch.batch(), BookedBatch.AGREEMENT))
                .isZero();
    }

    /** The bank said that it did not pay, and later that it did. */
    @Test
    void aSecondOrderOfALineThatIsPaidAfterAllIsNoReasonToWait() {
        long line = batch.line(1);
        batch.order(line, 1, "PAID");
        batch.order(line, 2, "NEW");

        assertThat(isOpen(BookedBatch.AGREEMENT)).isFalse();
    }

    private boolean isOpen(long agreement) {
        return requests.hasOpenOrder(batch.enterprise(), batch.batch(), agreement);
    }
}
