package io.siliu.platform.party;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.BankCard;

/** Port: somebody wants to know, in the recording transaction, to which own card a worker is paid from now on. */
public interface CardRecorded {

    /** @return what waited for another card and goes on because of this one */
    GoesOn recorded(long workerId, BankCard card);

    /**
     * The worker struck off an earlier card: what the screening holds because it is shared may go on.
     *
     * @param last the card recorded last
     */
    default GoesOn struckOff(long workerId, BankCard last) {
        return GoesOn.NOTHING;
    }

    /** Payments that go on. */
    record GoesOn(int payments, Money amount) {

        public static final GoesOn NOTHING = new GoesOn(0, Money.ZERO);

        public GoesOn plus(GoesOn other) {
            return new GoesOn(payments + other.payments, amount.plus(other.amount));
        }
    }
}
