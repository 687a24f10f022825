package io.siliu.platform.settlement.internal.payout;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.siliu.platform.database.RowByRow;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import io.siliu.platform.settlement.PayoutGate;
import io.siliu.platform.settlement.PayoutGate.Decision;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the gate about new orders, and about those that waited too long since, many in a transaction: what it decides and what it
 * writes down stand together. Without
 * a gate the application does not start, and an order that the gate could not decide on stays where it is. A portion that
 * fails leaves nothing behind; the next ones hold half as many, down to the one order that fails by itself: that one is put
 * off, and is taken alone from then on. Portions grow again as they succeed.
 */
@Component
final class GateStage implements StageWorker {

    static final String NAME = "settlement.payout.gate";

    private static final Logger log = LoggerFactory.getLogger(GateStage.class);
    private static final WorkQueue NEW =
            new WorkQueue("payout", "id", "stage = 'NEW' AND next_at <= :now", "stage, next_at, id");
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    private final WorkClaims claims;
    private final PayoutMapper payouts;
    private final PayoutGate gate;
    private final Clock clock;
    private final int most;
    private final AtomicInteger portion;

    GateStage(WorkClaims claims, PayoutMapper payouts, PayoutGate gate, PayoutProperties properties, Clock clock) {
        this.claims = claims;
        this.payouts = payouts;
        this.gate = gate;
        this.clock = clock;
        this.most = properties.screenedAtOnce();
        this.portion = new AtomicInteger(most);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int pass() {
        List<Long> taken = new ArrayList<>();
        try {
            int claimed = claims.work(NEW, portion.get(), ids -> screen(take(ids, taken)));
            portion.updateAndGet(size -> Math.min(most, 2 * size));
            return claimed;
        } catch (RuntimeException | Error failure) {
            if (taken.isEmpty()) {
                throw failure;
            }
            afterFailure(taken, failure);
            return 1;
        }
    }

    /**
     * The first orders of the queue of which none failed before; or the very first alone, where it did. The others are claimed
     * again, with nothing written on them.
     */
    private List<PayoutMapper.Order> take(List<Long> ids, List<Long> taken) {
        Map<Long, PayoutMapper.Order> orders =
                payouts.orders(ids).stream().collect(toMap(PayoutMapper.Order::id, order -> order));
        for (long id : ids) {
            boolean alone = !orders.containsKey(id) || orders.get(id).doubt() != null;
            if (taken.isEmpty() || !alone) {
                taken.add(id);
            }
            if (alone) {
                break;
            }
        }
        return taken.stream()
                .map(id -> requireNonNull(orders.get(id), "a payment order has no line"))
                .toList();
    }

    private void screen(List<PayoutMapper.Order> orders) {
        Map<Long, Decision> decisions = gate.decide(orders.stream()
                .map(order -> new PayoutGate.Asked(
                        order.enterpriseId(), order.lineId(), order.recordedCard(), order.releaseSawAt()))
                .toList());
        Instant now = clock.instant();
        List<Long> passed = new ArrayList<>();
        for (PayoutMapper.Order order : orders) {
            Decision decision = requireNonNull(decisions.get(order.lineId()), "the gate did not decide on a line");
            if (decision instanceof Decision.Held held) {
                payouts.held(order.id(), now, held.indicator(), held.chinese(), held.english());
            } else {
                passed.add(order.id());
            }
        }
        if (!passed.isEmpty()) {
            payouts.passed(passed, now);
        }
    }

    private void afterFailure(List<Long> taken, Throwable failure) {
        if (taken.size() > 1) {
            log.warn("{} orders could not be screened together; fewer are taken", taken.size(), failure);
            portion.set(taken.size() / 2);
            return;
        }
        long order = taken.get(0);
        payouts.putOff(order, clock.instant().plus(AFTER_FAILURE), RowByRow.word(failure));
        log.error("Payment order {} could not be screened and is put off", order, failure);
    }
}
