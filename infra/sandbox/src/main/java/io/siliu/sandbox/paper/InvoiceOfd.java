package io.siliu.sandbox.paper;

import static io.siliu.sandbox.paper.Markup.escaped;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An invoice as OFD (GB/T 33190): the page as text objects, custom tags that say which object is which field, the QR code
 * as a picture, and the EInvoice XML attached as {@code original_invoice.xml}.
 */
final class InvoiceOfd {

    private static final String OFD = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final int PAGE_ID = 61;

    private InvoiceOfd() {}

    static byte[] of(Invoice invoice) {
        OfdCanvas page = new OfdCanvas();
        new InvoiceLayout(invoice).accept(page);
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put("OFD.xml", utf8(root(invoice)));
        entries.put("Doc_0/Document.xml", utf8(document()));
        entries.put("Doc_0/PublicRes.xml", utf8(fonts()));
        entries.put("Doc_0/DocumentRes.xml", utf8(pictures()));
        entries.put("Doc_0/Pages/Page_0/Content.xml", utf8(content(page)));
        entries.put("Doc_0/Res/qrcode.png", page.picture());
        entries.put("Doc_0/Tags/CustomTags.xml", utf8(tagList()));
        entries.put("Doc_0/Tags/CustomTag.xml", utf8(tags(page)));
        entries.put("Doc_0/Attachs/Attachments.xml", utf8(attachments()));
        entries.put("Doc_0/Attachs/original_invoice.xml", InvoiceXml.of(invoice));
        return zipped(entries);
    }

    private static String root(Invoice invoice) {
        return XML + "<ofd:OFD " + OFD + " DocType=\"OFD\" Version=\"1.0\">\n<ofd:DocBody>\n<ofd:DocInfo>\n"
                + "<ofd:DocID>" + invoice.number() + "</ofd:DocID>\n"
                + "<ofd:Author>示例税务局（演示）</ofd:Author>\n"
                + "<ofd:CreationDate>" + invoice.issuedOn() + "</ofd:CreationDate>\n"
                + "<ofd:Creator>Siliu sandbox</ofd:Creator>\n<ofd:CustomDatas>\n"
                + customData("发票号码", invoice.number())
                + customData("开票日期", invoice.issuedOnInWords())
                + customData("购买方纳税人识别号", invoice.buyer().code())
                + customData("销售方纳税人识别号", invoice.seller().code())
                + customData("合计金额", invoice.amountExcludingTax().toString())
                + customData("合计税额", invoice.tax().toString())
                + "</ofd:CustomDatas>\n</ofd:DocInfo>\n<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>\n"
                + "</ofd:DocBody>\n</ofd:OFD>\n";
    }

    private static String customData(String name, String value) {
        return "<ofd:CustomData Name=\"" + name + "\">" + escaped(value) + "</ofd:CustomData>\n";
    }

    private static String document() {
        return XML + "<ofd:Document " + OFD + ">\n<ofd:CommonData>\n<ofd:MaxUnitID>999</ofd:MaxUnitID>\n"
                + "<ofd:PageArea><ofd:PhysicalBox>0 0 210 140</ofd:PhysicalBox></ofd:PageArea>\n"
                + "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>\n<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>\n"
                + "</ofd:CommonData>\n<ofd:Pages><ofd:Page ID=\"" + PAGE_ID
                + "\" BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages>\n"
                + "<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>\n"
                + "<ofd:CustomTags>Tags/CustomTags.xml</ofd:CustomTags>\n</ofd:Document>\n";
    }

    private static String fonts() {
        return XML + "<ofd:Res " + OFD + " BaseLoc=\"Res\">\n<ofd:Fonts>\n"
                + "<ofd:Font ID=\"" + OfdCanvas.BODY_FONT + "\" FontName=\"宋体\" FamilyName=\"SimSun\"/>\n"
                + "<ofd:Font ID=\"" + OfdCanvas.LABEL_FONT + "\" FontName=\"楷体\" FamilyName=\"KaiTi\"/>\n"
                + "</ofd:Fonts>\n</ofd:Res>\n";
    }

    private static String pictures() {
        return XML + "<ofd:Res " + OFD + " BaseLoc=\"Res\">\n<ofd:MultiMedias>\n"
                + "<ofd:MultiMedia ID=\"" + OfdCanvas.PICTURE + "\" Type=\"Image\" Format=\"PNG\">"
                + "<ofd:MediaFile>qrcode.png</ofd:MediaFile></ofd:MultiMedia>\n"
                + "</ofd:MultiMedias>\n</ofd:Res>\n";
    }

    private static String content(OfdCanvas page) {
        return XML + "<ofd:Page " + OFD + ">\n<ofd:Area><ofd:PhysicalBox>0 0 210 140</ofd:PhysicalBox></ofd:Area>\n"
                + "<ofd:Content>\n<ofd:Layer ID=\"10\">\n" + page.objects()
                + "</ofd:Layer>\n</ofd:Content>\n</ofd:Page>\n";
    }

    private static String tagList() {
        return XML + "<ofd:CustomTags " + OFD + "><ofd:CustomTag TypeID=\"root\">"
                + "<ofd:FileLoc>CustomTag.xml</ofd:FileLoc></ofd:CustomTag></ofd:CustomTags>\n";
    }

    private static String tags(OfdCanvas page) {
        return XML + "<ofd:root " + OFD + " version=\"1.0\">\n"
                + tag(page, "InvoiceNo") + tag(page, "IssueDate")
                + "<ofd:Buyer>" + tag(page, "BuyerName") + tag(page, "BuyerTaxID") + "</ofd:Buyer>\n"
                + "<ofd:Seller>" + tag(page, "SellerName") + tag(page, "SellerTaxID") + "</ofd:Seller>\n"
                + tag(page, "TaxExclusiveTotalAmount") + tag(page, "TaxTotalAmount")
                + tag(page, "TaxInclusiveTotalAmount") + tag(page, "InvoiceClerk") + tag(page, "Item")
                + tag(page, "Note") + "</ofd:root>\n";
    }

    private static String tag(OfdCanvas page, String name) {
        return "<ofd:" + name + "><ofd:ObjectRef PageRef=\"" + PAGE_ID + "\">" + page.objectOf(name)
                + "</ofd:ObjectRef></ofd:" + name + ">\n";
    }

    private static String attachments() {
        return XML + "<ofd:Attachments " + OFD + ">\n<ofd:Attachment ID=\"8\" Name=\"original_invoice\" Format=\"xml\""
                + " CreationDate=\"2026-10-10T09:00:00\" Visible=\"false\">\n"
                + "<ofd:FileLoc>original_invoice.xml</ofd:FileLoc>\n</ofd:Attachment>\n</ofd:Attachments>\n";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry file = new ZipEntry(entry.getKey());
                file.setTimeLocal(LocalDateTime.of(2026, 10, 10, 9, 0));
                zip.putNextEntry(file);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory cannot fail", impossible);
        }
        return bytes.toByteArray();
    }
}
