package io.siliu.platform.settlement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Money;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.settlement.PayoutStage;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of a batch counts the latest order of each line, and reads the lines that it shows. */
@SiliuTest
class BatchFiguresTest {

    private final BatchFigureMapper figures;
    private final BookedBatch batch;

    BatchFiguresTest(BatchFigureMapper figures, IdGenerator ids, JdbcClient database) {
        this.figures = figures;
        this.batch = new BookedBatch(database, ids.next() / 100, ids.next() / 100);
    }

    @AfterEach
    void forget() {
        batch.forget();
    }

    @Test
    void ofTheOrdersOfALineTheLatestCounts() {
        batch.order(batch.line(1), 1, "PAID");
        long again = batch.line(2);
        batch.order(again, 1, "REFUSED");
        batch.order(again, 2, "HELD");
        batch.order(batch.line(3), 1, "REFUSED");
        batch.line(4);

        Map<PayoutStage, BatchFigures.Orders> orders = figures.orders(batch.enterprise(), batch.batch()).stream()
                .collect(Collectors.toMap(BatchFigures.Orders::stage, Function.identity()));
        assertThat(orders).containsOnlyKeys(PayoutStage.PAID, PayoutStage.HELD, PayoutStage.REFUSED);
        assertThat(orders.get(PayoutStage.PAID)).satisfies(paid -> {
            assertThat(paid.orders()).isEqualTo(1);
            assertThat(paid.amount()).isEqualTo(Money.of("100.00"));
            assertThat(paid.lastPaid()).isEqualTo(Instant.parse("2026-10-07T00:00:00Z"));
            assertThat(paid.refusals()).isZero();
        });
        assertThat(orders.get(PayoutStage.HELD).holds()).isEqualTo(1);
        assertThat(orders.get(PayoutStage.HELD).sendings()).isZero();
        assertThat(orders.get(PayoutStage.REFUSED).lastRefused()).isEqualTo(Instant.parse("2026-10-08T00:00:00Z"));
        assertThat(figures.numbersAt(batch.enterprise(), batch.batch(), PayoutStage.REFUSED))
                .containsExactly(3);
        assertThat(figures.numbers(batch.enterprise(), batch.batch())).containsExactly(1, 2, 3, 4);
    }

    @Test
    void linesAreSummedByModelAndCapacity() {
        batch.line(1);
        batch.line(2);

        assertThat(figures.groups(batch.enterprise(), batch.batch()))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.lineCount()).isEqualTo(2);
                    assertThat(group.gross()).isEqualTo(Money.of("200.00"));
                    assertThat(group.fee()).isEqualTo(Money.of("10.00"));
                });
    }
}
