package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.settlement.SettlementError;
import org.springframework.stereotype.Component;

/**
 * Asks the bank about an order that was sent once and waits at the gate again, before anybody gives it up: its first call may have
 * come late. Never called inside a transaction.
 */
@Component
class NeverReceived {

    private final Bank bank;
    private final Outcomes outcomes;

    NeverReceived(Bank bank, Outcomes outcomes) {
        this.bank = bank;
        this.outcomes = outcomes;
    }

    /**
     * Whether the bank says that it never saw the order. What else it says of it is recorded.
     *
     * @throws PlatformException {@link SettlementError#PAYOUT_STILL_UNCLEAR} where it says nothing clear
     */
    boolean isConfirmed(PayoutMapper.Order order) {
        BankAnswer answer = bank.ask(order.id());
        if (answer instanceof BankAnswer.NeverSeen) {
            return true;
        }
        if (answer instanceof BankAnswer.Unknown || answer instanceof BankAnswer.NotSent) {
            throw new PlatformException(
                    SettlementError.PAYOUT_STILL_UNCLEAR,
                    "The bank does not say clearly now whether it has this order. Try again later.");
        }
        outcomes.ofAsking(order, answer);
        return false;
    }
}
