package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an invoice says, fully digital or of the older kind.
 *
 * @param typeCode as the QR code names the kind: 31, 32 digital; 10 electronic, 01 special, 04 ordinary of the older kind
 * @param code the invoice code of the older kind; empty on digital ones
 * @param buyer without a code where a person bought
 * @param tax empty where the rows print *** for it: exempt from tax
 */
record SampleInvoice(
        String typeCode,
        String code,
        String number,
        LocalDate issuedOn,
        Party seller,
        Party buyer,
        List<Item> items,
        Money amount,
        Optional<Money> tax,
        Money total,
        String checkCode,
        String remark,
        String drawer) {

    /** A row; its tax is empty where *** stands. */
    record Item(
            String name,
            String specification,
            String unit,
            Optional<BigDecimal> quantity,
            Optional<BigDecimal> price,
            Money amount,
            String rate,
            Optional<Money> tax) {

        /** @param other percent of the amount, such as {@code 1%} */
        Item at(String other) {
            BigDecimal share = new BigDecimal(other.replace("%", "")).movePointLeft(2);
            return new Item(
                    name, specification, unit, quantity, price, amount, other, Optional.of(amount.times(share)));
        }
    }

    /** The same invoice over a multiple of its amounts. */
    SampleInvoice times(int factor) {
        BigDecimal by = BigDecimal.valueOf(factor);
        List<Item> dearer = items.stream()
                .map(item -> new Item(
                        item.name(),
                        item.specification(),
                        item.unit(),
                        item.quantity(),
                        item.price().map(price -> price.multiply(by)),
                        item.amount().times(by),
                        item.rate(),
                        item.tax().map(tax -> tax.times(by))))
                .toList();
        return new SampleInvoice(
                typeCode,
                code,
                number,
                issuedOn,
                seller,
                buyer,
                dearer,
                amount.times(by),
                tax.map(printed -> printed.times(by)),
                total.times(by),
                checkCode,
                remark,
                drawer);
    }

    /** The same invoice between other parties, with another remark. */
    SampleInvoice between(Party sells, Party buys, String remarked) {
        return new SampleInvoice(
                typeCode, code, number, issuedOn, sells, buys, items, amount, tax, total, checkCode, remarked, drawer);
    }

    /** The same invoice over other rows, each of them taxed. */
    SampleInvoice listing(List<Item> rows) {
        Money sum = Money.sum(rows.stream().map(Item::amount).toList());
        Money due =
                Money.sum(rows.stream().map(item -> item.tax().orElseThrow()).toList());
        return new SampleInvoice(
                typeCode,
                code,
                number,
                issuedOn,
                seller,
                buyer,
                rows,
                sum,
                Optional.of(due),
                sum.plus(due),
                checkCode,
                remark,
                drawer);
    }

    boolean digital() {
        return code.isEmpty();
    }

    boolean special() {
        return typeCode.equals("31") || typeCode.equals("01");
    }

    String issuedOnInWords() {
        return issuedOn.format(DateTimeFormatter.ofPattern("yyyy年MM月dd日", Locale.CHINA));
    }

    /** What the code on the paper says; its checksum's algorithm is not public, so four digits stand in its place. */
    String qrText() {
        return String.join(
                ",",
                "01",
                typeCode,
                code,
                number,
                (digital() ? total : amount).toString(),
                issuedOn.format(DateTimeFormatter.BASIC_ISO_DATE),
                checkCode,
                String.format(Locale.ROOT, "%04X", number.hashCode() & 0xFFFF),
                "");
    }

    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!digital()) {
            fields.put("invoiceCode", code);
        }
        fields.put("invoiceNumber", number);
        fields.put("issueDate", issuedOn.toString());
        fields.put("buyerName", buyer.name());
        if (!buyer.code().isEmpty()) {
            fields.put("buyerTaxId", buyer.code());
        }
        fields.put("sellerName", seller.name());
        fields.put("sellerTaxId", seller.code());
        fields.put("amountExcludingTax", amount.toString());
        tax.ifPresent(printed -> fields.put("taxAmount", printed.toString()));
        fields.put("totalAmount", total.toString());
        if (!checkCode.isEmpty()) {
            fields.put("checkCode", checkCode);
        }
        if (!remark.isEmpty()) {
            fields.put("remark", remark);
        }
        return fields;
    }
}
