package io.siliu.sandbox.sample;

import static io.siliu.sandbox.paper.Markup.element;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An invoice as data as three issuers spell it: the bureau's whole file, short pinyin, the finance ministry's facts for accounts. */
final class OpenedSpelling {

    private OpenedSpelling() {}

    /** EInvoice as the bureau's service gives it out: labels with codes, rates as shares, what the trade tells, who was asked. */
    static byte[] bureau(SampleInvoice invoice, OpenedColumns columns) {
        String label = within(
                "InherentLabel",
                coded("InIssuType", "Y", "是否蓝字发票"),
                coded("EInvoiceType", "01", "电子发票"),
                coded("GeneralOrSpecialVAT", invoice.special() ? "01" : "02", invoice.special() ? "增值税专用发票" : "普通发票"),
                coded("TaxpayerType", "1", "一般纳税人"));
        String header = within(
                "Header",
                element("EIid", invoice.number()),
                element("EInvoiceTag", "SWEI3200"),
                element("Version", "0.2"),
                label,
                element("UndefinedLabel", ""));
        String more = within("AdditionalInformation", element("Remark", invoice.remark()));
        String data = within(
                "EInvoiceData", parties(invoice), basis(invoice), rows(invoice), special(invoice, columns), more);
        String supervision = within(
                "TaxSupervisionInfo",
                element("InvoiceNumber", invoice.number()),
                element("IssueTime", invoice.issuedOn().toString()),
                element("TaxBureauCode", "19900000000"),
                element("TaxBureauName", "示例税务局（演示）"));
        String asked = within("SellerAuthentication", element("AuthenticationMethods", "1"));
        return utf8(within("EInvoice", header, data, asked, supervision));
    }

    private static String parties(SampleInvoice invoice) {
        return within(
                        "SellerInformation",
                        element("SellerIdNum", invoice.seller().code()),
                        element("SellerName", invoice.seller().name()),
                        element("SellerAddr", ""),
                        element("SellerTelNum", ""),
                        element("SellerBankName", ""),
                        element("SellerBankAccNum", ""))
                + "\n"
                + within(
                        "BuyerInformation",
                        element("BuyerIdNum", invoice.buyer().code()),
                        element("BuyerName", invoice.buyer().name()),
                        element("BuyerAddr", ""),
                        element("BuyerTelNum", ""));
    }

    private static String basis(SampleInvoice invoice) {
        return within(
                "BasicInformation",
                element("TotalAmWithoutTax", invoice.amount().toString()),
                element("TotalTaxAm", tax(invoice)),
                element("TotalTax-includedAmount", invoice.total().toString()),
                element("TotalTax-includedAmountInChinese", words(invoice)),
                element("Drawer", invoice.drawer()),
                element("RequestTime", invoice.issuedOn() + " 16:42:08"));
    }

    private static String rows(SampleInvoice invoice) {
        return invoice.items().stream().map(OpenedSpelling::row).collect(Collectors.joining("\n"));
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
                element("Quantity", OpenedBureauPage.plain(item.quantity())),
                element("UnPrice", OpenedBureauPage.plain(item.price())),
                element("Amount", item.amount().toString()),
                element("TaxRate", share(item.rate())),
                element("ComTaxAm", item.tax().map(Object::toString).orElse("")),
                element("TotaltaxIncludedAmount", whole),
                element("TaxClassificationCode", "3040502000000000000"));
    }

    /** 9 % is 0.09; three stars stay. */
    private static String share(String rate) {
        return rate.endsWith("%")
                ? new BigDecimal(rate.replace("%", "")).movePointLeft(2).toPlainString()
                : rate;
    }

    private static String special(SampleInvoice invoice, OpenedColumns columns) {
        String day = Dates.as("yyyyMMdd", invoice.issuedOn().minusDays(3));
        if (columns != OpenedColumns.TOLL) {
            return element("SpecificInformation", "");
        }
        String toll = within(
                "Toll",
                element("PlateNumber", "示A" + invoice.number().substring(13, 18)),
                element("VehicleType", "货车"),
                element("StartDatesOfPassage", day + "081500000"),
                element("EndDatesOfPassage", day + "093000000"));
        return within("SpecificInformation", toll);
    }

    private static String coded(String name, String code, String said) {
        return within(name, element("LabelCode", code), element("LabelName", said));
    }

    /** Letters that stand for pinyin, the sum of both as JSHJXX, and KCE where only the balance is taxed. */
    static byte[] pinyin(SampleInvoice invoice, OpenedColumns columns) {
        List<String> members = new ArrayList<>(List.of(
                element("FPZL", invoice.special() ? "数电专票" : "数电普票"),
                element("FPHM", invoice.number()),
                element("KPRQ", invoice.issuedOn().toString()),
                element("XSFMC", invoice.seller().name()),
                element("XSFNSRSBH", invoice.seller().code()),
                element("GMFMC", invoice.buyer().name()),
                element("GMFNSRSBH", invoice.buyer().code()),
                element("HJJE", invoice.amount().toString()),
                element("HJSE", tax(invoice)),
                element("JSHJXX", invoice.total().toString()),
                element("JSHJDX", words(invoice))));
        if (invoice.remark().startsWith("差额征税：")) {
            members.add(element("KCE", invoice.remark().replaceAll("[^\\d.]", "")));
        }
        members.add(element("BZ", invoice.remark()));
        members.add(element("KPR", invoice.drawer()));
        return utf8(within("发票", members.toArray(String[]::new)));
    }

    /** XBRL after the ministry's taxonomy for what is put into accounts: the bureau's names under the prefix einv. */
    static byte[] accounts(SampleInvoice invoice, OpenedColumns columns) {
        String open = "xbrli:xbrl xmlns:xbrli=\"http://www.xbrl.org/2003/instance\""
                + " xmlns:einv=\"http://xbrl.mof.gov.cn/taxonomy/2023-12-31/einv\"";
        String facts = Stream.of(
                        element("einv:InvoiceNumber", invoice.number()),
                        element("einv:RequestTime", invoice.issuedOn() + "T09:30:00"),
                        element("einv:SellerName", invoice.seller().name()),
                        element("einv:SellerIdNum", invoice.seller().code()),
                        element("einv:BuyerName", invoice.buyer().name()),
                        element("einv:BuyerIdNum", invoice.buyer().code()),
                        element("einv:TotalAmWithoutTax", invoice.amount().toString()),
                        element("einv:TotalTaxAm", tax(invoice)),
                        element("einv:TotalTax-includedAmount", invoice.total().toString()),
                        element("einv:Remark", invoice.remark()),
                        element("einv:Drawer", invoice.drawer()))
                .collect(Collectors.joining("\n"));
        return utf8("<" + open + ">\n" + facts + "\n</xbrli:xbrl>");
    }

    private static String tax(SampleInvoice invoice) {
        return invoice.tax().map(Object::toString).orElse("");
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
