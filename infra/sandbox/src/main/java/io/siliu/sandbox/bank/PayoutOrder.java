package io.siliu.sandbox.bank;

import io.siliu.kernel.Money;
import io.siliu.sandbox.outside.Request;
import java.util.Optional;

/** What the bank is told to pay. */
record PayoutOrder(String payer, String payerName, String payee, String account, Money amount, String purpose) {

    /** Empty when the order cannot be read. */
    static Optional<PayoutOrder> of(Request request) {
        try {
            Money amount = Money.of(request.text("amount"));
            PayoutOrder order = new PayoutOrder(
                    request.json().path("payer").path("creditCode").asString(""),
                    request.json().path("payer").path("name").asString(""),
                    request.json().path("payee").path("name").asString(""),
                    request.json().path("payee").path("account").asString(""),
                    amount,
                    request.text("purpose"));
            return amount.isPositive() && !order.payee().isBlank() ? Optional.of(order) : Optional.empty();
        } catch (NumberFormatException | ArithmeticException notAnAmount) {
            return Optional.empty();
        }
    }
}
