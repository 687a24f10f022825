package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the bank about orders whose outcome is not known, again and again until it says. */
@Component
final class AskingStage implements StageWorker {

    static final String NAME = "settlement.payout.asking";

    private static final WorkQueue OPEN =
            new WorkQueue("payout", "id", "stage IN ('SENDING', 'UNKNOWN') AND next_at <= :now", "stage, next_at, id");

    private final WorkClaims claims;
    private final PayoutMapper payouts;
    private final Bank bank;
    private final Outcomes outcomes;
    private final PayoutProperties properties;
    private final Clock clock;

    AskingStage(
            WorkClaims claims,
            PayoutMapper payouts,
            Bank bank,
            Outcomes outcomes,
            PayoutProperties properties,
            Clock clock) {
        this.claims = claims;
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
        List<PayoutMapper.Order> taken = new ArrayList<>();
        claims.work(
                OPEN,
                1,
                ids -> payouts.orders(ids).forEach(order -> {
                    Instant next = clock.instant().plus(properties.pause(order.askings()));
                    if (payouts.asking(order.id(), next) == 1) {
                        taken.add(order);
                    }
                }));
        taken.forEach(order -> outcomes.ofAsking(order, bank.ask(order.id())));
        return taken.size();
    }
}
