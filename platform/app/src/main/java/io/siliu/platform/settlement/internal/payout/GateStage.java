package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.database.RowByRow;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import io.siliu.platform.settlement.PayoutGate;
import io.siliu.platform.settlement.PayoutGate.Decision;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Asks the gate about each new order, one in a transaction: what it decides and what it writes down stand together. Without
 * a gate the application does not start, and an order that the gate could not decide on stays where it is.
 */
@Component
final class GateStage implements StageWorker {

    static final String NAME = "settlement.payout.gate";

    private static final WorkQueue NEW =
            new WorkQueue("payout", "id", "stage = 'NEW' AND next_at <= :now", "stage, next_at, id");
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    private final WorkClaims claims;
    private final PayoutMapper payouts;
    private final PayoutGate gate;
    private final Clock clock;

    GateStage(WorkClaims claims, PayoutMapper payouts, PayoutGate gate, Clock clock) {
        this.claims = claims;
        this.payouts = payouts;
        this.gate = gate;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int pass() {
        return RowByRow.inTheClaim(
                claims, NEW, id -> payouts.orders(List.of(id)).forEach(this::screen), this::putOff);
    }

    private void screen(PayoutMapper.Order order) {
        Instant now = clock.instant();
        Decision decision = gate.decide(order.enterpriseId(), order.lineId(), order.recordedCard());
        if (decision instanceof Decision.Held held) {
            payouts.held(order.id(), now, held.indicator(), held.chinese(), held.english());
        } else {
            payouts.passed(order.id(), now);
        }
    }

    private void putOff(long order, Throwable failure) {
        payouts.putOff(order, clock.instant().plus(AFTER_FAILURE), RowByRow.word(failure));
    }
}
