package io.siliu.sandbox.taxbureau;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Invoice;
import io.siliu.sandbox.paper.Party;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One invoice as the bureau's journal keeps it.
 *
 * @param recipient credit code of the customer to whose account it is delivered
 */
record IssuedInvoice(
        String key,
        String number,
        LocalDate issuedOn,
        Party seller,
        Party buyer,
        String item,
        String unit,
        BigDecimal quantity,
        Money total,
        String remark,
        String recipient) {

    private static final BigDecimal SMALL_SCALE = new BigDecimal("1.01");
    private static final BigDecimal GENERAL = new BigDecimal("1.06");

    boolean isSame(InvoiceRequest request) {
        return seller.equals(request.seller())
                && buyer.equals(request.buyer())
                && total.equals(request.total())
                && remark.equals(request.remark());
    }

    /** The paper: a sole proprietor is a small-scale taxpayer at 1 %, everybody else is taxed at 6 %. */
    Invoice paper() {
        boolean small = seller.code().startsWith("92");
        Money excludingTax = total.dividedBy(small ? SMALL_SCALE : GENERAL);
        return new Invoice(
                number,
                issuedOn,
                seller,
                buyer,
                item,
                unit,
                quantity,
                small ? "1%" : "6%",
                excludingTax,
                total.minus(excludingTax),
                total,
                remark,
                small ? "示例税务局代开" : "示例开票员");
    }
}
