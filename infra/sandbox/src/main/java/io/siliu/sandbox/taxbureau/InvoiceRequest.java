package io.siliu.sandbox.taxbureau;

import io.siliu.kernel.Money;
import io.siliu.sandbox.outside.Request;
import io.siliu.sandbox.paper.Party;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the bureau is asked to issue. */
record InvoiceRequest(
        Party seller,
        Party buyer,
        String item,
        String unit,
        BigDecimal quantity,
        Money total,
        String remark,
        String recipient) {

    /** Empty when the request cannot be read. */
    static Optional<InvoiceRequest> of(Request request) {
        try {
            Money total = Money.of(request.text("total"));
            BigDecimal quantity = new BigDecimal(request.text("quantity"));
            InvoiceRequest asked = new InvoiceRequest(
                    party(request.json().path("seller")),
                    party(request.json().path("buyer")),
                    request.text("item"),
                    request.text("unit"),
                    quantity,
                    total,
                    request.text("remark"),
                    request.text("recipient"));
            boolean usable =
                    total.isPositive() && quantity.signum() > 0 && !asked.item().isBlank();
            return usable ? Optional.of(asked) : Optional.empty();
        } catch (NumberFormatException | ArithmeticException notANumber) {
            return Optional.empty();
        }
    }

    private static Party party(JsonNode json) {
        return new Party(json.path("name").asString(""), json.path("code").asString(""));
    }
}
