package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.settlement.MoneyCameBack;
import io.siliu.platform.settlement.PayoutStage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells other modules of money that came back, and of lines that are paid again after that. */
@Component
final class TellReturns implements LinePaid {

    private final PayoutMapper payouts;
    private final ObjectProvider<MoneyCameBack> listeners;

    TellReturns(PayoutMapper payouts, ObjectProvider<MoneyCameBack> listeners) {
        this.payouts = payouts;
        this.listeners = listeners;
    }

    @Override
    public void paid(long enterpriseId, long lineId) {
        if (payouts.at(enterpriseId, lineId, PayoutStage.RETURNED) > 0) {
            listeners.orderedStream().forEach(each -> each.paidAgain(enterpriseId, lineId));
        }
    }

    @Override
    public void returned(long enterpriseId, long lineId, long payoutId) {
        if (payouts.at(enterpriseId, lineId, PayoutStage.PAID) == 0) {
            listeners.orderedStream().forEach(each -> each.cameBack(enterpriseId, lineId));
        }
    }
}
