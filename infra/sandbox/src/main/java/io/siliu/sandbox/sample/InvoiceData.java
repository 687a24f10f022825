package io.siliu.sandbox.sample;

import static io.siliu.sandbox.paper.Markup.element;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.paper.Draw;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An invoice as data, in the dialects that are about. None is signed: nobody here can sign for the bureau. */
final class InvoiceData {

    private InvoiceData() {}

    static byte[] xml(SampleInvoice invoice, Draw chances) {
        return switch (chances.below(3)) {
            case 0 -> pinyin(invoice);
            case 1 -> chinese(invoice);
            default -> bureau(invoice);
        };
    }

    /** EInvoice, the bureau's own. */
    private static byte[] bureau(SampleInvoice invoice) {
        List<String> data = new ArrayList<>();
        data.add(within(
                "SellerInformation",
                element("SellerIdNum", invoice.seller().code()),
                element("SellerName", invoice.seller().name())));
        data.add(within(
                "BuyerInformation",
                element("BuyerIdNum", invoice.buyer().code()),
                element("BuyerName", invoice.buyer().name())));
        data.add(within(
                "BasicInformation",
                element("TotalAmWithoutTax", invoice.amount().toString()),
                element("TotalTaxAm", tax(invoice)),
                element("TotalTax-includedAmount", invoice.total().toString()),
                element("TotalTax-includedAmountInChinese", words(invoice)),
                element("Drawer", invoice.drawer()),
                element("RequestTime", invoice.issuedOn() + " 10:15:00")));
        invoice.items().forEach(item -> data.add(bureauRow(item)));
        data.add(within("AdditionalInformation", element("Remark", invoice.remark())));
        String supervision = within(
                "TaxSupervisionInfo",
                element("InvoiceNumber", invoice.number()),
                element("IssueTime", invoice.issuedOn().plusDays(1) + " 00:15:07"),
                element("TaxBureauCode", "19900000000"),
                element("TaxBureauName", "示例税务局（演示）"));
        return utf8(within(
                "EInvoice",
                within("Header", element("EIid", invoice.number()), element("Version", "0.2")),
                within("EInvoiceData", data.toArray(String[]::new)),
                supervision));
    }

    private static String bureauRow(Item item) {
        return within(
                "IssuItemInformation",
                element("ItemName", item.name()),
                element("SpecMod", item.specification()),
                element("MeaUnits", item.unit()),
                element("Quantity", item.quantity().map(Object::toString).orElse("")),
                element("UnPrice", item.price().map(Object::toString).orElse("")),
                element("Amount", item.amount().toString()),
                element("TaxRate", item.rate()),
                element("ComTaxAm", item.tax().map(Object::toString).orElse("***")));
    }

    /** Abbreviated pinyin, GB/T 36609. */
    private static byte[] pinyin(SampleInvoice invoice) {
        List<String> members = new ArrayList<>(List.of(
                element("FPHM", invoice.number()),
                element("KPRQ", invoice.issuedOn().toString().replace("-", "")),
                element("GMFMC", invoice.buyer().name()),
                element("GMFNSRSBH", invoice.buyer().code()),
                element("XSFMC", invoice.seller().name()),
                element("XSFNSRSBH", invoice.seller().code()),
                element("HJJE", invoice.amount().toString()),
                element("HJSE", tax(invoice)),
                element("JSHJ", invoice.total().toString()),
                element("BZ", invoice.remark())));
        invoice.items().stream()
                .map(item -> within(
                        "FYXM",
                        element("XMMC", item.name()),
                        element("JE", item.amount().toString())))
                .forEach(members::add);
        return utf8(within("FPXX", members.toArray(String[]::new)));
    }

    /** Chinese names, as the finance ministry's standard of accounting data has them. */
    private static byte[] chinese(SampleInvoice invoice) {
        return utf8(within(
                "数电发票",
                element("发票号码", invoice.number()),
                element("开票日期", invoice.issuedOnInWords()),
                element("购买方名称", invoice.buyer().name()),
                element("购买方统一社会信用代码", invoice.buyer().code()),
                element("销售方名称", invoice.seller().name()),
                element("销售方统一社会信用代码", invoice.seller().code()),
                element("合计金额", invoice.amount().toString()),
                element("合计税额", tax(invoice)),
                element("价税合计小写", invoice.total().toString()),
                element("价税合计大写", words(invoice)),
                element("备注", invoice.remark())));
    }

    /** What stands attached in OFD files. */
    static byte[] original(SampleInvoice invoice) {
        return utf8(within(
                "eInvoice",
                element("InvoiceCode", invoice.code()),
                element("InvoiceNo", invoice.number()),
                element("IssueDate", invoice.issuedOnInWords()),
                element("InvoiceCheckCode", invoice.checkCode()),
                within(
                        "Buyer",
                        element("BuyerName", invoice.buyer().name()),
                        element("BuyerTaxID", invoice.buyer().code())),
                within(
                        "Seller",
                        element("SellerName", invoice.seller().name()),
                        element("SellerTaxID", invoice.seller().code())),
                element("TaxExclusiveTotalAmount", invoice.amount().toString()),
                element("TaxTotalAmount", tax(invoice)),
                element("TaxInclusiveTotalAmount", invoice.total().toString()),
                element("Note", invoice.remark())));
    }

    /** What stands in the information of an OFD document. */
    static Map<String, String> customData(SampleInvoice invoice) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("发票号码", invoice.number());
        data.put("开票日期", invoice.issuedOnInWords());
        data.put("销售方纳税人识别号", invoice.seller().code());
        data.put("合计金额", invoice.amount().toString());
        invoice.tax().ifPresent(tax -> data.put("合计税额", tax.toString()));
        return data;
    }

    private static String tax(SampleInvoice invoice) {
        return invoice.tax().map(Object::toString).orElse("***");
    }

    private static String words(SampleInvoice invoice) {
        return (invoice.total().isNegative() ? "负" : "")
                + ChineseCapitals.format(invoice.total().abs());
    }

    private static String within(String name, String... children) {
        return Stream.of(children).collect(Collectors.joining("\n", "<" + name + ">\n", "\n</" + name + ">"));
    }

    private static byte[] utf8(String body) {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- 演示/沙箱：虚构票据，不得作为凭证 -->\n";
        return (head + body + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
