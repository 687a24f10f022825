package io.siliu.platform.party;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.BankCard;

/** Port: whoever pays says what is on its way to a card, in the transaction in which the worker strikes it off. */
public interface CardInUse {

    /** The worker's payments to this card that have neither arrived nor been refused for good. */
    Open openTo(long workerId, BankCard card);

    /** Payments on their way. */
    record Open(int payments, Money amount) {

        public static final Open NOTHING = new Open(0, Money.ZERO);

        public Open plus(Open other) {
            return new Open(payments + other.payments, amount.plus(other.amount));
        }
    }
}
