package io.siliu.sandbox.sample;

import static io.siliu.sandbox.paper.Markup.element;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An invoice as the bureau's data by other hands: every element behind a prefix, set in from line to line, or in a namespace of
 * its own on one line; taxes that are not due are one star, and the payment is told by its record.
 */
final class OpenedPrefixedSpelling {

    private OpenedPrefixedSpelling() {}

    /** @param prefixed whether a prefix stands before each name; otherwise the namespace is the default one */
    static byte[] of(SampleInvoice invoice, boolean prefixed) {
        List<String> data = new ArrayList<>();
        data.add(party("Seller", invoice.seller()));
        data.add(party("Buyer", invoice.buyer()));
        data.add(within(
                "BasicInformation",
                element("TotalAmWithoutTax", invoice.amount().toString()),
                element("TotalTaxAm", invoice.tax().map(Object::toString).orElse("*")),
                element("TotalTax-includedAmount", invoice.total().toString()),
                element("TotalTax-includedAmountInChinese", ChineseCapitals.format(invoice.total())),
                element("Drawer", invoice.drawer()),
                element("RequestTime", invoice.issuedOn() + "T11:08:45")));
        invoice.items().forEach(item -> data.add(row(item)));
        data.add("<SpecificInformation/>");
        data.add(within("AdditionalInformation", element("Remark", invoice.remark())));
        String body = within(
                        "Header",
                        element("EIid", invoice.number()),
                        element("EInvoiceTag", "SWEI3200"),
                        element("Version", "0.3"))
                + within("EInvoiceData", data.toArray(String[]::new))
                + within(
                        "TaxSupervisionInfo",
                        element("InvoiceNumber", invoice.number()),
                        element("IssueTime", invoice.issuedOn().plusDays(1) + "T00:02:11"),
                        element("TaxBureauCode", "19900000000"),
                        element("TaxBureauName", "示例税务局（演示）"));
        String space = "http://www.example.com/einvoice/1";
        String whole = prefixed
                ? "<fp:EInvoice xmlns:fp=\"" + space + "\">" + prefixed(body) + "\n</fp:EInvoice>"
                : "<EInvoice xmlns=\"" + space + "\">" + body + "</EInvoice>";
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + whole)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String party(String side, Party party) {
        return within(
                side + "Information",
                element(side + "IdNum", party.code()),
                element(side + "Name", party.name()),
                element(side + "Addr", ""),
                element(side + "TelNum", ""));
    }

    private static String row(Item item) {
        String whole = item.tax()
                .map(tax -> item.amount().plus(tax).toString())
                .orElse(item.amount().toString());
        return within(
                "IssuItemInformation",
                element("ItemName", item.name()),
                element("SpecMod", item.specification()),
                element("MeaUnits", item.unit()),
                element(
                        "Quantity",
                        item.quantity().map(BigDecimal::toPlainString).orElse("")),
                element("UnPrice", item.price().map(BigDecimal::toPlainString).orElse("")),
                element("Amount", item.amount().toString()),
                element("TaxRate", item.rate()),
                element("ComTaxAm", item.tax().map(Object::toString).orElse("*")),
                element("TotaltaxIncludedAmount", whole));
    }

    private static String within(String name, String... elements) {
        return "<" + name + ">" + String.join("", elements) + "</" + name + ">";
    }

    /** Prefixes and line ends; no text of these papers holds a bracket, which is escaped. */
    private static String prefixed(String body) {
        return body.replaceAll("<(/?)(\\w)", "<$1fp:$2").replaceAll("(<fp:)", "\n  $1");
    }
}
