package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkQueue;
import io.siliu.platform.settlement.PayoutGate;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Sends orders that may be sent. What the gate decided may be old by then, because the bank was away or a person took their time: such
 * an order goes back to the gate. That one is about to be sent, and what it tells, is committed before the call; the call runs
 * outside of any transaction; its outcome is recorded afterwards. Whatever dies in between, the order is asked about before it can
 * be sent again.
 */
@Component
final class SendingStage implements StageWorker {

    static final String NAME = "settlement.payout.sending";

    private static final WorkQueue READY =
            new WorkQueue("payout", "id", "stage = 'READY' AND next_at <= :now", "stage, next_at, id");

    private final OpenOrders open;
    private final PayoutMapper payouts;
    private final PaymentOrders orders;
    private final PayoutGate gate;
    private final Bank bank;
    private final Outcomes outcomes;
    private final PayoutProperties properties;
    private final Clock clock;

    SendingStage(
            OpenOrders open,
            PayoutMapper payouts,
            PaymentOrders orders,
            PayoutGate gate,
            Bank bank,
            Outcomes outcomes,
            PayoutProperties properties,
            Clock clock) {
        this.open = open;
        this.payouts = payouts;
        this.orders = orders;
        this.gate = gate;
        this.bank = bank;
        this.outcomes = outcomes;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int threads() {
        return 2;
    }

    @Override
    public int pass() {
        return open.next(READY, this::mark, this::send);
    }

    private Optional<PayoutMapper.Order> mark(PayoutMapper.Order order) {
        Optional<byte[]> told = orders.told(order);
        if (told.isEmpty()) {
            outcomes.ofErasedPayee(order);
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (!gate.stands(order.enterpriseId(), order.lineId(), now.minus(properties.screeningHolds()))) {
            payouts.backToGate(order.id());
            return Optional.empty();
        }
        return payouts.sending(order.id(), told.get(), now, now.plus(properties.sendingTakes())) == 1
                ? Optional.of(order.telling(told.get()))
                : Optional.empty();
    }

    private void send(PayoutMapper.Order order) {
        outcomes.ofSending(order, bank.pay(order.id(), orders.body(order)));
    }
}
