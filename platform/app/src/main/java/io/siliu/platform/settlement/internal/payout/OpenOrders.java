package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.database.RowByRow;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
     * @param mark writes down that it is taken and gives it as it now is; empty when there is nothing to deal with. One that
     *     fails is rolled back and put off
     * @param deal may call outside
     * @return how many were taken
     */
    int next(
            WorkQueue queue,
            Function<PayoutMapper.Order, Optional<PayoutMapper.Order>> mark,
            Consumer<PayoutMapper.Order> deal) {
        List<PayoutMapper.Order> taken = new ArrayList<>();
        int claimed = RowByRow.inTheClaim(
                claims,
                queue,
                id -> payouts.orders(List.of(id))
                        .forEach(order -> mark.apply(order).ifPresent(taken::add)),
                (id, failure) -> {
                    // Whatever was marked is rolled back, so nothing of it may go out.
                    taken.clear();
                    putOff(id, failure);
                });
        RowByRow.afterTheClaim(queue.table(), taken, deal, this::putOff);
        return claimed;
    }

    private void putOff(PayoutMapper.Order order, Throwable failure) {
        Instant next = clock.instant().plus(properties.pause(order.askings()));
        payouts.putOff(order.id(), next, RowByRow.word(failure));
    }

    /** A row that cannot be put off is the caller's: it would be claimed again at once. */
    private void putOff(long order, Throwable failure) {
        Instant next = clock.instant().plus(properties.askLongest());
        if (payouts.putOff(order, next, RowByRow.word(failure)) == 0) {
            throw new IllegalStateException("Payment order " + order + " could not be marked", failure);
        }
    }
}
