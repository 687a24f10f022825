package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkQueue;
import io.siliu.platform.settlement.SettlementError;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gives a new order to the other card of a worker whose card the bank refused, or from whose card the money came back. While
 * the bank does not say so again, it is asked later, and ever more seldom: money must not move twice.
 */
@Component
final class OtherCardStage implements StageWorker {

    static final String NAME = "settlement.payout.other-card";

    private static final WorkQueue WAITING =
            new WorkQueue("payout", "id", "again_at <= :now AND stage IN ('REFUSED', 'RETURNED')", "again_at, id");
    private static final Duration ASK_LATER = Duration.ofMinutes(1);
    private static final Duration ASK_AT_LEAST_EACH = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 6;

    private final OpenOrders open;
    private final PayoutMapper payouts;
    private final PayAgain again;
    private final Clock clock;

    OtherCardStage(OpenOrders open, PayoutMapper payouts, PayAgain again, Clock clock) {
        this.open = open;
        this.payouts = payouts;
        this.again = again;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int pass() {
        return open.next(WAITING, this::mark, this::order);
    }

    private Optional<PayoutMapper.Order> mark(PayoutMapper.Order refused) {
        return payouts.askedAgain(refused.id(), clock.instant().plus(pause(refused.askings()))) == 1
                ? Optional.of(refused)
                : Optional.empty();
    }

    /** Twice as long each time, up to an hour: a bank that no longer knows the order may never say more. */
    static Duration pause(int askings) {
        Duration longer = ASK_LATER.multipliedBy(1L << Math.min(askings, MOST_DOUBLINGS));
        return longer.compareTo(ASK_AT_LEAST_EACH) < 0 ? longer : ASK_AT_LEAST_EACH;
    }

    private void order(PayoutMapper.Order refused) {
        try {
            again.toTheOtherCard(refused);
        } catch (PlatformException notNow) {
            if (notNow.code() == SettlementError.PAYOUT_STILL_UNCLEAR) {
                return;
            }
            if (notNow.code() != SettlementError.PAYOUT_NOT_REFUSED
                    && notNow.code() != SettlementError.PAYOUT_NO_CARD) {
                throw notNow;
            }
        }
        payouts.againNoMore(refused.id());
    }
}
