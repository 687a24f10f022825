package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkQueue;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the bank about orders whose outcome is not known, again and again until it says. */
@Component
final class AskingStage implements StageWorker {

    static final String NAME = "settlement.payout.asking";

    private static final WorkQueue OPEN =
            new WorkQueue("payout", "id", "stage IN ('SENDING', 'UNKNOWN') AND next_at <= :now", "stage, next_at, id");

    private final OpenOrders open;
    private final PayoutMapper payouts;
    private final Bank bank;
    private final Outcomes outcomes;
    private final PayoutProperties properties;
    private final Clock clock;

    AskingStage(
            OpenOrders open,
            PayoutMapper payouts,
            Bank bank,
            Outcomes outcomes,
            PayoutProperties properties,
            Clock clock) {
        this.open = open;
        this.payouts = payouts;
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
    public int pass() {
        return open.next(OPEN, this::mark, order -> outcomes.ofAsking(order, bank.ask(order.id())));
    }

    private Optional<PayoutMapper.Order> mark(PayoutMapper.Order order) {
        return payouts.asking(order.id(), clock.instant().plus(properties.pause(order.askings()))) == 1
                ? Optional.of(order)
                : Optional.empty();
    }
}
