package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.settlement.PayoutStage;
import io.siliu.platform.settlement.SettlementError;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Asks the bank once more what became of an order that it refused or of which the money came back, before anybody relies on it.
 * Never called inside a transaction.
 */
@Component
class StillUnpaid {

    private final PayoutMapper payouts;
    private final Bank bank;
    private final Outcomes outcomes;

    StillUnpaid(PayoutMapper payouts, Bank bank, Outcomes outcomes) {
        this.payouts = payouts;
        this.bank = bank;
        this.outcomes = outcomes;
    }

    /**
     * Whether the bank says again that it did not pay, or that the money came back. That it paid what it had refused is recorded.
     *
     * @throws PlatformException {@link SettlementError#PAYOUT_STILL_UNCLEAR} where it says neither
     */
    boolean isConfirmed(PayoutMapper.Attempt order) {
        BankAnswer answer = bank.ask(order.id());
        boolean gaveBack = order.stage() == PayoutStage.RETURNED;
        if (gaveBack ? answer instanceof BankAnswer.Returned : answer instanceof BankAnswer.Refused) {
            return true;
        }
        if (!gaveBack && (answer instanceof BankAnswer.Paid || answer instanceof BankAnswer.Returned)) {
            payouts.orders(List.of(order.id())).forEach(each -> outcomes.ofAsking(each, answer));
            return false;
        }
        throw new PlatformException(
                SettlementError.PAYOUT_STILL_UNCLEAR,
                "The bank does not say clearly now that it did not pay, or gave back. Try again later.");
    }
}
