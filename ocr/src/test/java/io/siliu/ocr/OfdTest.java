package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OfdTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    /** An OFD with tags alone, or with the XML attached as well; the undeclared prefix is what real files hold. */
    static Map<String, byte[]> parts(String sellerOnThePage) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml",
                Papers.utf8("<ofd:OFD><ofd:DocBody><ofd:DocInfo><ofd:CustomDatas>"
                        + "<ofd:CustomData Name=\"合计金额\">921.68</ofd:CustomData></ofd:CustomDatas></ofd:DocInfo>"
                        + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"));
        parts.put(
                "Doc_0/Document.xml",
                Papers.utf8("<ofd:Document xmlns:=\"\"><ofd:Pages><ofd:Page ID=\"1\" "
                        + "BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages><ofd:CustomTags>Tags/CustomTags.xml</ofd:CustomTags>"
                        + "</ofd:Document>"));
        parts.put(
                "Doc_0/Tags/CustomTags.xml",
                Papers.utf8("<ofd:CustomTags><ofd:CustomTag TypeID=\"root\"><ofd:FileLoc>"
                        + "CustomTag.xml</ofd:FileLoc></ofd:CustomTag></ofd:CustomTags>"));
        parts.put(
                "Doc_0/Tags/CustomTag.xml",
                Papers.utf8("<ofd:root>" + tag("InvoiceNo", 1) + tag("IssueDate", 2) + tag("SellerName", 3)
                        + tag("TaxTotalAmount", 4, 5) + tag("TaxInclusiveTotalAmount", 6) + "</ofd:root>"));
        parts.put(
                "Doc_0/Pages/Page_0/Content.xml",
                Papers.utf8("<ofd:Page><ofd:Content><ofd:Layer>"
                        + object(1, 170, 10, Papers.NUMBER) + object(2, 170, 16, "2026年09月12日")
                        + object(3, 120, 34, sellerOnThePage)
                        + object(4, 180, 90, "¥") + object(5, 183, 90, "9.22") + object(6, 155, 96, "¥930.90")
                        + "</ofd:Layer></ofd:Content></ofd:Page>"));
        return parts;
    }

    private static String tag(String name, int... ids) {
        StringBuilder refs = new StringBuilder();
        for (int id : ids) {
            refs.append("<ofd:ObjectRef PageRef=\"1\">").append(id).append("</ofd:ObjectRef>");
        }
        return "<ofd:" + name + ">" + refs + "</ofd:" + name + ">";
    }

    private static String object(int id, int x, int y, String text) {
        return "<ofd:TextObject ID=\"%d\" Boundary=\"%d %d 38 5\" Size=\"3\"><ofd:TextCode X=\"0\" Y=\"3\" DeltaX=\"g %d 1.5\">%s</ofd:TextCode></ofd:TextObject>"
                .formatted(id, x, y, text.length(), text);
    }

    @Test
    void readsTagsThroughTheirTextObjects() {
        Reading reading = Papers.read(READER, Papers.zip(parts(Papers.SELLER)));
        assertThat(reading.kind()).isEqualTo(DocumentKind.DIGITAL_INVOICE);
        assertThat(reading.value(FieldNames.INVOICE_NUMBER)).contains(Papers.NUMBER);
        assertThat(reading.value(FieldNames.TAX_AMOUNT))
                .as("two objects, ¥ and figures")
                .contains("9.22");
        assertThat(reading.value(FieldNames.AMOUNT_EXCLUDING_TAX))
                .as("custom data")
                .contains("921.68");
        Field seller = reading.field(FieldNames.SELLER_NAME).orElseThrow();
        assertThat(seller.source()).isEqualTo(Source.OFD);
        assertThat(seller.page()).isEqualTo(1);
        assertThat(seller.box().x()).isEqualTo(120);
        assertThat(seller.quote().path()).isEqualTo("Doc_0/Pages/Page_0/Content.xml#/TextObject[@ID=3]");
    }

    private static Map<String, byte[]> withCodeOnASecondPage(Map<String, byte[]> parts, String code)
            throws IOException {
        parts.computeIfPresent(
                "Doc_0/Document.xml",
                (name, document) -> Papers.utf8(new String(document, StandardCharsets.UTF_8)
                        .replace(
                                "<ofd:Pages>",
                                "<ofd:CommonData><ofd:DocumentRes>Res.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages>")
                        .replace(
                                "</ofd:Pages>",
                                "<ofd:Page ID=\"2\" BaseLoc=\"Pages/Page_1/Content.xml\"/></ofd:Pages>")));
        parts.put(
                "Doc_0/Pages/Page_1/Content.xml",
                Papers.utf8("<ofd:Page><ofd:Content><ofd:Layer><ofd:ImageObject ID=\"90\" Boundary=\"10 10 20 20\""
                        + " CTM=\"20 0 0 20 0 0\" ResourceID=\"50\"/></ofd:Layer></ofd:Content></ofd:Page>"));
        parts.put(
                "Doc_0/Res.xml",
                Papers.utf8("<ofd:Res><ofd:MultiMedias><ofd:MultiMedia ID=\"50\">"
                        + "<ofd:MediaFile>code.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>"));
        parts.put("Doc_0/code.png", Pictures.stored("png", Pictures.code(code, 200)));
        return parts;
    }

    @Test
    void codeIsToldToStandOnThePageThatShowsIt() throws IOException {
        Map<String, byte[]> parts =
                withCodeOnASecondPage(parts(Papers.SELLER), "01,32,," + Papers.NUMBER + ",930.9,20260912,,74AE");
        parts.computeIfPresent(
                "Doc_0/Pages/Page_0/Content.xml",
                (name, page) -> Papers.utf8(new String(page, StandardCharsets.UTF_8).replace("¥930.90", " ")));
        Field total = Papers.read(READER, Papers.zip(parts))
                .field(FieldNames.TOTAL_AMOUNT)
                .orElseThrow();
        assertThat(total.source()).isEqualTo(Source.QR);
        assertThat(total.page()).isEqualTo(2);
    }

    @Test
    void codeOfALicenceIsRead() throws IOException {
        Map<String, byte[]> parts = parts(Papers.SELLER);
        parts.remove("Doc_0/Tags/CustomTags.xml");
        parts.put(
                "Doc_0/Pages/Page_0/Content.xml",
                Papers.utf8("<ofd:Page><ofd:Content><ofd:Layer>"
                        + object(1, 90, 20, "营业执照")
                        + object(2, 20, 40, "统一社会信用代码：" + Papers.SELLER_CODE)
                        + object(3, 20, 50, "名称：" + Papers.SELLER)
                        + object(4, 20, 60, "类型：个体工商户")
                        + object(5, 20, 70, "经营者：示例罗东升")
                        + "</ofd:Layer></ofd:Content></ofd:Page>"));
        withCodeOnASecondPage(parts, "https://www.gsxt.example/?uniscid=" + Papers.BUYER_CODE);
        Reading reading = Papers.read(READER, Papers.zip(parts));
        assertThat(reading.kind()).isEqualTo(DocumentKind.BUSINESS_LICENCE);
        assertThat(reading.field(FieldNames.CREDIT_CODE).orElseThrow().certain())
                .as("the code names another")
                .isFalse();
        assertThat(reading.warnings()).extracting(Warning::code).contains(Warning.Code.CHANNELS_DISAGREE);
    }

    @Test
    void attachedXmlGoesBeforeTheTags() {
        Map<String, byte[]> parts = parts(Papers.SELLER);
        parts.put("Doc_0/Attachs/original_invoice.xml", Papers.einvoice("930.90"));
        Reading reading = Papers.read(READER, Papers.zip(parts));
        assertThat(reading.field(FieldNames.SELLER_NAME).orElseThrow().source()).isEqualTo(Source.XML);
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void pageThatContradictsTheXmlIsWarnedAboutAndChangesNothing() {
        Map<String, byte[]> parts = parts("示例另一家配送服务部");
        parts.put("Doc_0/Attachs/original_invoice.xml", Papers.einvoice("930.90"));
        Reading reading = Papers.read(READER, Papers.zip(parts));
        Field seller = reading.field(FieldNames.SELLER_NAME).orElseThrow();
        assertThat(seller.value()).isEqualTo(Papers.SELLER);
        assertThat(seller.certain()).isFalse();
        assertThat(reading.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(Warning.Code.CHANNELS_DISAGREE);
            assertThat(warning.text()).contains(Papers.SELLER, "示例另一家配送服务部");
        });
    }

    @Test
    void brokenAttachmentIsLeftOutWithAWarning() {
        Map<String, byte[]> parts = parts(Papers.SELLER);
        parts.put("Doc_0/Attachs/original_invoice.xml", Papers.utf8("<EInvoice>"));
        Reading reading = Papers.read(READER, Papers.zip(parts));
        assertThat(reading.value(FieldNames.INVOICE_NUMBER)).contains(Papers.NUMBER);
        assertThat(reading.warnings()).extracting(Warning::code).contains(Warning.Code.PART_UNREADABLE);
    }

    /** Real files write one step for a whole line; the characters must not pile up and lose their doubles. */
    @Test
    void stepThatIsWrittenOnceGoesOn() {
        Map<String, byte[]> parts = parts(Papers.SELLER);
        parts.remove("Doc_0/Tags/CustomTags.xml");
        parts.put(
                "Doc_0/Pages/Page_0/Content.xml",
                Papers.utf8("<Page>" + once(60, 10, "电子发票（普通发票）") + once(140, 10, "发票号码：26990011447700221188")
                        + once(140, 16, "开票日期：2026年09月12日") + once(10, 34, "名称：" + Papers.BUYER)
                        + once(110, 34, "名称：" + Papers.SELLER) + once(10, 96, "价税合计（小写）¥1100.00") + "</Page>"));
        List<Reading> readings = Papers.readings(READER, Papers.zip(parts));
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).value(FieldNames.INVOICE_NUMBER)).contains("26990011447700221188");
        assertThat(readings.get(0).value(FieldNames.TOTAL_AMOUNT)).contains("1100.00");
        assertThat(readings.get(0)
                        .field(FieldNames.BUYER_NAME)
                        .orElseThrow()
                        .box()
                        .width())
                .isGreaterThan(30);
    }

    /** Newer issuers name the tags as the tax bureau's XML does, wrap the references, and tag the sign without its figures. */
    @Test
    void tagsOfTheDigitalInvoiceAreReadAndABareSignIsNoAmount() {
        Map<String, byte[]> parts = parts(Papers.SELLER);
        String tags = "<r><TaxSupervisionInfo>" + tag("InvoiceNumber", 1) + tag("IssueTime", 2)
                + "</TaxSupervisionInfo><EInvoiceData><SellerInformation>" + tag("SellerName", 3)
                + "</SellerInformation><BasicInformation>"
                + tag("TotalTaxAm", 4, 5)
                        .replace("<ofd:TotalTaxAm>", "<ofd:TotalTaxAm><ObjectData>")
                        .replace("</ofd:TotalTaxAm>", "</ObjectData></ofd:TotalTaxAm>")
                + tag("TotalTax-includedAmount", 4) + "</BasicInformation><IssuItemInformation>"
                + tag("TotalAmWithoutTax", 6) + "</IssuItemInformation></EInvoiceData></r>";
        parts.put("Doc_0/Tags/CustomTag.xml", Papers.utf8(tags));
        Reading reading = Papers.read(READER, Papers.zip(parts));
        assertThat(reading.kind()).isEqualTo(DocumentKind.DIGITAL_INVOICE);
        assertThat(reading.value(FieldNames.ISSUE_DATE)).contains("2026-09-12");
        assertThat(reading.value(FieldNames.SELLER_NAME)).contains(Papers.SELLER);
        assertThat(reading.value(FieldNames.TAX_AMOUNT)).contains("9.22");
        assertThat(reading.value(FieldNames.AMOUNT_EXCLUDING_TAX))
                .as("of the custom data, not of a row")
                .contains("921.68");
        assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).isEmpty();
    }

    @Test
    void dataUnderAnyNameIsFound() {
        Map<String, byte[]> parts = parts(Papers.SELLER);
        parts.put("Doc_0/Attachs/voucher.xbrl", Papers.einvoice("930.90"));
        assertThat(Papers.read(READER, Papers.zip(parts))
                        .field(FieldNames.SELLER_NAME)
                        .orElseThrow()
                        .source())
                .isEqualTo(Source.XML);
    }

    /** As the tax bureau's own files do: the value begins in the empty half of the label's colon. */
    @Test
    void aValueThatBeginsInsideTheCellOfAColonIsNotPrintedOverIt() {
        Map<String, byte[]> parts = parts(Papers.SELLER);
        parts.remove("Doc_0/Tags/CustomTags.xml");
        parts.put(
                "Doc_0/Pages/Page_0/Content.xml",
                Papers.utf8("<Page>" + once(60, 10, "电子发票（普通发票）") + once(140, 10, "发票号码：")
                        + once(153, 10, "26990011447700221188") + once(140, 16, "开票日期：2026年09月12日")
                        + once(10, 34, "名称：") + once(17, 34, Papers.BUYER) + once(110, 34, "名称：")
                        + once(117, 34, Papers.SELLER) + once(10, 96, "价税合计（小写）¥1100.00") + "</Page>"));
        Reading reading = Papers.read(READER, Papers.zip(parts));
        for (String field : List.of(FieldNames.BUYER_NAME, FieldNames.SELLER_NAME, FieldNames.INVOICE_NUMBER)) {
            assertThat(reading.field(field).orElseThrow().certain()).as(field).isTrue();
        }
        assertThat(reading.value(FieldNames.SELLER_NAME)).contains(Papers.SELLER);
        assertThat(reading.warnings()).extracting(Warning::code).doesNotContain(Warning.Code.PART_UNREADABLE);
    }

    private static String once(int x, int y, String text) {
        return "<TextObject ID=\"9\" Boundary=\"%d %d 90 5\" Size=\"3\"><TextCode X=\"0\" Y=\"3\" DeltaX=\"3\" DeltaY=\"0\">%s</TextCode></TextObject>"
                .formatted(x, y, text);
    }
}
