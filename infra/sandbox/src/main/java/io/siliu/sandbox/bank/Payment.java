package io.siliu.sandbox.bank;

import io.siliu.kernel.Money;
import java.time.Instant;

/**
 * One payout that the bank did or refused, as its journal keeps it.
 *
 * @param code why it was refused, or null when it was paid
 */
record Payment(
        String key,
        String payer,
        String payerName,
        String payee,
        String account,
        Money amount,
        String purpose,
        String reference,
        String code,
        String detail,
        Instant at) {

    boolean isPaid() {
        return code == null;
    }

    /** Whether another order under the same key asks for the same. */
    boolean isSame(PayoutOrder order) {
        return payer.equals(order.payer())
                && payee.equals(order.payee())
                && account.equals(order.account())
                && amount.equals(order.amount())
                && purpose.equals(order.purpose());
    }
}
