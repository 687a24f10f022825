package io.siliu.sandbox.paper;

import static io.siliu.sandbox.paper.Markup.element;

import io.siliu.kernel.ChineseCapitals;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An invoice in the tax bureau's EInvoice dialect of XML, without a signature: nobody here can sign for the bureau. */
final class InvoiceXml {

    private InvoiceXml() {}

    static byte[] of(Invoice invoice) {
        String text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<!-- 演示/沙箱：虚构票据，不得作为凭证 -->\n"
                + within("EInvoice", header(invoice), data(invoice), supervision(invoice))
                + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String header(Invoice invoice) {
        return within(
                "Header",
                element("EIid", invoice.number()),
                element("EInvoiceTag", "SWEI3200"),
                element("Version", "0.2"),
                within(
                        "InherentLabel",
                        label("InIssuType", "Y", "是否为蓝字发票"),
                        label("EInvoiceType", "01", "电子发票"),
                        label("GeneralOrSpecialVAT", "02", "普通发票"),
                        label("TaxpayerType", "03", "小规模纳税人")));
    }

    private static String label(String name, String code, String meaning) {
        return within(name, element("LabelCode", code), element("LabelName", meaning));
    }

    private static String data(Invoice invoice) {
        return within(
                "EInvoiceData",
                within(
                        "SellerInformation",
                        element("SellerIdNum", invoice.seller().code()),
                        element("SellerName", invoice.seller().name())),
                within(
                        "BuyerInformation",
                        element("BuyerIdNum", invoice.buyer().code()),
                        element("BuyerName", invoice.buyer().name())),
                within(
                        "BasicInformation",
                        element(
                                "TotalAmWithoutTax",
                                invoice.amountExcludingTax().toString()),
                        element("TotalTaxAm", invoice.tax().toString()),
                        element("TotalTax-includedAmount", invoice.total().toString()),
                        element("TotalTax-includedAmountInChinese", ChineseCapitals.format(invoice.total())),
                        element("Drawer", invoice.drawer()),
                        element("RequestTime", invoice.issuedOn() + " 10:15:00")),
                within(
                        "IssuItemInformation",
                        element("ItemName", invoice.item()),
                        element("MeaUnits", invoice.unit()),
                        element("Quantity", invoice.quantity().toPlainString()),
                        element("UnPrice", invoice.unitPrice().toPlainString()),
                        element("Amount", invoice.amountExcludingTax().toString()),
                        element("TaxRate", invoice.rate()),
                        element("ComTaxAm", invoice.tax().toString()),
                        element("TotaltaxIncludedAmount", invoice.total().toString())),
                within("AdditionalInformation", element("Remark", invoice.remark())));
    }

    private static String supervision(Invoice invoice) {
        return within(
                "TaxSupervisionInfo",
                element("InvoiceNumber", invoice.number()),
                element("IssueTime", invoice.issuedOn() + " 10:15:07"),
                element("TaxBureauCode", "19900000000"),
                element("TaxBureauName", "示例税务局（演示）"));
    }

    private static String within(String name, String... children) {
        return Stream.of(children).collect(Collectors.joining("\n", "<" + name + ">\n", "\n</" + name + ">"));
    }
}
