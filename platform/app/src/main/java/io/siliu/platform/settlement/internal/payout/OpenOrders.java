package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.database.RowByRow;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Payment orders as the stages take them: one at a time, marked in the transaction of the claim, dealt with after its
 * commit. An order that fails on the way stays in the stage in which it was marked, says so, and is asked about later.
 */
@Component
final class OpenOrders {

    private final WorkClaims claims;
    private final PayoutMapper payouts;
    private final PayoutProperties properties;
    private final Clock clock;

    OpenOrders(WorkClaims claims, PayoutMapper payouts, PayoutProperties properties, Clock clock) {
        this.claims = claims;
        this.payouts = payouts;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Takes the next order.
     *
     * @param mark writes down that it is taken; false when somebody was faster
     * @param deal may call outside
     * @return how many were taken
     */
    int next(WorkQueue queue, Predicate<PayoutMapper.Order> mark, Consumer<PayoutMapper.Order> deal) {
        List<PayoutMapper.Order> taken = new ArrayList<>();
        claims.work(queue, 1, ids -> payouts.orders(ids).stream().filter(mark).forEach(taken::add));
        return RowByRow.afterTheClaim(queue.table(), taken, deal, this::putOff);
    }

    private void putOff(PayoutMapper.Order order, Throwable failure) {
        Instant next = clock.instant().plus(properties.pause(order.askings()));
        payouts.putOff(order.id(), next, RowByRow.word(failure));
    }
}
