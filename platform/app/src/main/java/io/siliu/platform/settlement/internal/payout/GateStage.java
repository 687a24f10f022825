package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import io.siliu.platform.settlement.PayoutGate;
import io.siliu.platform.settlement.PayoutGate.Decision;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the gate about each new order, one in a transaction: what it decides and what it writes down stand together. */
@Component
final class GateStage implements StageWorker {

    static final String NAME = "settlement.payout.gate";

    private static final Logger log = LoggerFactory.getLogger(GateStage.class);
    private static final WorkQueue NEW =
            new WorkQueue("payout", "id", "stage = 'NEW' AND next_at <= :now", "stage, next_at, id");
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    private final WorkClaims claims;
    private final PayoutMapper payouts;
    private final ObjectProvider<PayoutGate> gate;
    private final Clock clock;

    GateStage(WorkClaims claims, PayoutMapper payouts, ObjectProvider<PayoutGate> gate, Clock clock) {
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
        long[] claimed = new long[1];
        try {
            return claims.work(NEW, 1, ids -> {
                claimed[0] = ids.get(0);
                screen(payouts.orders(ids));
            });
        } catch (RuntimeException failure) {
            if (claimed[0] == 0) {
                throw failure;
            }
            log.error("Payment order {} could not be screened and is put aside for a while", claimed[0], failure);
            payouts.later(claimed[0], clock.instant().plus(AFTER_FAILURE));
            return 1;
        }
    }

    private void screen(List<PayoutMapper.Order> orders) {
        for (PayoutMapper.Order order : orders) {
            Instant now = clock.instant();
            PayoutGate asked = gate.getIfAvailable();
            Decision decision =
                    asked == null ? new Decision.Released() : asked.decide(order.enterpriseId(), order.lineId());
            if (decision instanceof Decision.Held held) {
                payouts.held(order.id(), now, held.indicator(), held.chinese(), held.english());
            } else {
                payouts.passed(order.id(), now);
            }
        }
    }
}
