package io.siliu.sandbox.economy.event;

import io.siliu.kernel.Money;
import java.time.LocalDateTime;

/**
 * A payment of a line, as its bank e-receipt says.
 *
 * @param genuine whether code and picture of the receipt hold
 */
public record Payment(
        String line,
        String receipt,
        String payerName,
        String payerAccount,
        String payeeAccount,
        Money amount,
        LocalDateTime paidAt,
        boolean genuine) {

    /** The same to another account. */
    public Payment to(String payeeAccount) {
        return new Payment(line, receipt, payerName, payerAccount, payeeAccount, amount, paidAt, genuine);
    }

    /** A part of it. */
    public Payment of(Money amount, String receipt, LocalDateTime paidAt) {
        return new Payment(line, receipt, payerName, payerAccount, payeeAccount, amount, paidAt, genuine);
    }

    /** The same by another payer. */
    public Payment by(String payerName, String payerAccount) {
        return new Payment(line, receipt, payerName, payerAccount, payeeAccount, amount, paidAt, genuine);
    }

    /** The receipt does not hold. */
    public Payment forged() {
        return new Payment(line, receipt, payerName, payerAccount, payeeAccount, amount, paidAt, false);
    }
}
