package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which invoices are written as data: every field and row of each, and the traps between them. */
class InvoiceDialectsTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    private static final Map<String, String> HEAD = Map.of(
            FieldNames.INVOICE_NUMBER, Papers.NUMBER,
            FieldNames.ISSUE_DATE, "2026-09-12",
            FieldNames.BUYER_NAME, Papers.BUYER,
            FieldNames.BUYER_TAX_ID, Papers.BUYER_CODE,
            FieldNames.SELLER_NAME, Papers.SELLER,
            FieldNames.SELLER_TAX_ID, Papers.SELLER_CODE,
            FieldNames.AMOUNT_EXCLUDING_TAX, "921.68",
            FieldNames.TAX_AMOUNT, "9.22",
            FieldNames.TOTAL_AMOUNT, "930.90");

    private static final InvoiceLine ROW =
            new InvoiceLine("*物流辅助服务*配送服务费", "单", "174", "5.297", "921.68", "1%", "9.22");

    @AfterAll
    static void close() {
        READER.close();
    }

    private static Reading read(String xml) {
        return Papers.read(READER, Papers.utf8(xml));
    }

    private static void isTheInvoice(Reading reading) {
        HEAD.forEach(
                (field, value) -> assertThat(reading.value(field)).as(field).contains(value));
        assertThat(reading.lines()).containsExactly(ROW);
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.fields()).allMatch(Field::certain);
    }

    @Test
    void theTaxBureausXml() {
        isTheInvoice(read(Papers.einvoiceText(Papers.NUMBER, "930.90")));
    }

    @Test
    void theFinanceMinistrysXbrlOfADigitalInvoiceLaysTheSameNamesOutFlat() {
        isTheInvoice(
                read("""
                <xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" \
                xmlns:einv="http://xbrl.mof.gov.cn/taxonomy/2023-12-31/einv">
                <einv:InvoiceNumber>%s</einv:InvoiceNumber><einv:RequestTime>2026-09-12T09:30:00</einv:RequestTime>
                <einv:SellerName>%s</einv:SellerName><einv:SellerIdNum>%s</einv:SellerIdNum>
                <einv:BuyerName>%s</einv:BuyerName><einv:BuyerIdNum>%s</einv:BuyerIdNum>
                <einv:TotalAmWithoutTax contextRef="a" unitRef="CNY" decimals="2">921.68</einv:TotalAmWithoutTax>
                <einv:TotalTaxAm>9.22</einv:TotalTaxAm>
                <einv:TotalTax-includedAmount>930.90</einv:TotalTax-includedAmount>
                <einv:IssuItemInformation><einv:ItemName>*物流辅助服务*配送服务费</einv:ItemName>
                <einv:MeaUnits>单</einv:MeaUnits><einv:Quantity>174</einv:Quantity><einv:UnPrice>5.297</einv:UnPrice>
                <einv:Amount>921.68</einv:Amount><einv:TaxRate>0.01</einv:TaxRate><einv:ComTaxAm>9.22</einv:ComTaxAm>
                </einv:IssuItemInformation></xbrli:xbrl>
                """.formatted(Papers.NUMBER, Papers.SELLER, Papers.SELLER_CODE, Papers.BUYER, Papers.BUYER_CODE)));
    }

    private static String voucher() {
        return """
                <xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:inv="http://xbrl.mof.gov.cn/taxonomy/inv">
                <inv:CodeOfInvoice>%6$s</inv:CodeOfInvoice><inv:NumberOfInvoice>%1$s</inv:NumberOfInvoice>
                <inv:DateOfIssue>2026-09-12</inv:DateOfIssue><inv:NameOfSeller>%2$s</inv:NameOfSeller>
                <inv:TaxpayerIdentificationNumberUnifiedSocialCreditCodeOfSeller>%3$s\
                </inv:TaxpayerIdentificationNumberUnifiedSocialCreditCodeOfSeller>
                <inv:NameOfPurchaser>%4$s</inv:NameOfPurchaser>
                <inv:TaxpayerIdentificationNumberUnifiedSocialCreditCodeOfPurchaser>%5$s\
                </inv:TaxpayerIdentificationNumberUnifiedSocialCreditCodeOfPurchaser>
                <inv:TotalAmountExcludingTax unitRef="CNY">921.68</inv:TotalAmountExcludingTax>
                <inv:TotalTaxAmount>9.22</inv:TotalTaxAmount>
                <inv:TaxIncludedAmountInFigures>930.90</inv:TaxIncludedAmountInFigures>
                <inv:TaxIncludedAmountInWords>玖佰叁拾圆玖角整</inv:TaxIncludedAmountInWords>
                <inv:InformationOfTaxableGoodsOrServicesDetailItemsTuple>
                <inv:NameOfTaxableGoodsOrServices>*物流辅助服务*配送服务费</inv:NameOfTaxableGoodsOrServices>
                <inv:Unit>单</inv:Unit><inv:Quantity>174</inv:Quantity><inv:UnitPrice>5.297</inv:UnitPrice>
                <inv:AmountExcludingTax>921.68</inv:AmountExcludingTax><inv:TaxRate>1.00%%</inv:TaxRate>
                <inv:TaxAmount>9.22</inv:TaxAmount></inv:InformationOfTaxableGoodsOrServicesDetailItemsTuple></xbrl>
                """.formatted(Papers.NUMBER, Papers.SELLER, Papers.SELLER_CODE, Papers.BUYER, Papers.BUYER_CODE, "");
    }

    @Test
    void theFinanceMinistrysXbrlOfAnElectronicInvoice() {
        isTheInvoice(read(voucher()));
    }

    @Test
    void legacyNumbersMakeALegacyInvoice() {
        String xml = voucher()
                .replace(
                        "<inv:CodeOfInvoice></inv:CodeOfInvoice>",
                        "<inv:CodeOfInvoice>099002600111</inv:CodeOfInvoice>")
                .replace(Papers.NUMBER, "12345678");
        Reading reading = read(xml);
        assertThat(reading.kind()).isEqualTo(DocumentKind.VAT_INVOICE);
        assertThat(reading.value(FieldNames.INVOICE_CODE)).contains("099002600111");
    }

    /** Prefixes that nobody declared, and a declaration without a name, stand in real files. */
    @Test
    void namespacesThatAreDeclaredWronglyAreReadPast() {
        isTheInvoice(read(voucher().replace("xmlns:inv=\"http://xbrl.mof.gov.cn/taxonomy/inv\"", "xmlns:=\"\"")));
    }

    private static String pinyin(String row) {
        return """
                <business><REQUEST_COMMON_FPKJ><COMMON_FPKJ_FPT><FPHM>%s</FPHM><KPRQ>20260912093000</KPRQ>
                <XSFMC>%s</XSFMC><XSFNSRSBH>%s</XSFNSRSBH><GMFMC>%s</GMFMC><GMFNSRSBH>%s</GMFNSRSBH>
                <HJJE>921.68</HJJE><HJSE>9.22</HJSE><JSHJXX>930.9</JSHJXX><KCE>0</KCE></COMMON_FPKJ_FPT>
                <COMMON_FPKJ_XMXXS><COMMON_FPKJ_XMXX><XMMC>*物流辅助服务*配送服务费</XMMC><DW>单</DW>%s<DJ>5.297</DJ>
                <JE>921.68</JE><SE>9.22</SE></COMMON_FPKJ_XMXX></COMMON_FPKJ_XMXXS></REQUEST_COMMON_FPKJ></business>
                """.formatted(Papers.NUMBER, Papers.SELLER, Papers.SELLER_CODE, Papers.BUYER, Papers.BUYER_CODE, row);
    }

    /** SL is 数量 with some and 税率 with others; the names beside it tell which, or else the value. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<SPSL>174</SPSL><SL>0.01</SL>",
                "<XMSL>174</XMSL><SL>1%</SL>",
                "<SL>174</SL><SLV>0.01</SLV>",
                "<SL>174</SL><SE_SL>1%</SE_SL>"
            })
    void pinyinNames(String row) {
        isTheInvoice(read(pinyin(row)));
        isTheInvoice(read(pinyin(row).replace("FPHM", "Fphm").replace("JSHJXX", "Jshj")));
    }

    @Test
    void chineseNamesFlatAndNested() {
        String row = "<项目明细><项目名称>*物流辅助服务*配送服务费</项目名称><单位>单</单位><数量>174</数量><单价>5.297</单价>"
                + "<金额>921.68</金额><税率>1%</税率><税额>9.22</税额></项目明细>";
        String amounts = "<合计金额>921.68</合计金额><合计税额>9.22</合计税额><价税合计>930.90</价税合计>";
        String head = "<发票号码>" + Papers.NUMBER + "</发票号码><开票日期>2026年09月12日</开票日期>";
        isTheInvoice(read("<发票>" + head + "<购买方名称>" + Papers.BUYER + "</购买方名称><购买方纳税人识别号>"
                + Papers.BUYER_CODE + "</购买方纳税人识别号><销售方名称>" + Papers.SELLER + "</销售方名称><销售方统一社会信用代码>"
                + Papers.SELLER_CODE + "</销售方统一社会信用代码>" + amounts + row + "</发票>"));
        isTheInvoice(read("<发票>" + head + "<购买方信息><名称>" + Papers.BUYER + "</名称><纳税人识别号>" + Papers.BUYER_CODE
                + "</纳税人识别号></购买方信息><销售方信息><名称>" + Papers.SELLER + "</名称><统一社会信用代码>" + Papers.SELLER_CODE
                + "</统一社会信用代码></销售方信息>" + amounts + row + "</发票>"));
    }

    /** A remark, an original of a red letter or a traveller may carry numbers that are not this invoice's. */
    @Test
    void aNumberElsewhereIsNotTheInvoices() {
        String xml = Papers.einvoiceText(Papers.NUMBER, "930.90")
                .replace(
                        "<AdditionalInformation>",
                        "<AdditionalInformation><InvoiceNumber>88888888888888888888</InvoiceNumber>");
        isTheInvoice(read(xml));
    }

    @Test
    void anInvoiceThatNamesNoDateOfRequestHasTheDateOfIssue() {
        String xml = Papers.einvoiceText(Papers.NUMBER, "930.90")
                .replace("<RequestTime>2026-09-12 09:30:00</RequestTime>", "")
                .replace("2026-09-30 00:00:00", "2026年09月12日");
        isTheInvoice(read(xml));
    }

    @ParameterizedTest
    @CsvSource({
        "0.06, 6%",
        "0.060000, 6%",
        "6%, 6%",
        "6.00%, 6%",
        "6, 6%",
        "0.005, 0.5%",
        "0, 0%",
        "13, 13%",
        "免税, 免税",
        "***, ***",
        "不征税, 不征税",
        "'', ''"
    })
    void ratesAreGivenAsPapersPrintThem(String written, String printed) {
        String xml = Papers.einvoiceText(Papers.NUMBER, "930.90")
                .replace("<TaxRate>0.01</TaxRate>", "<TaxRate>" + written + "</TaxRate>");
        assertThat(read(xml).lines()).extracting(InvoiceLine::taxRate).containsExactly(printed);
    }

    /** An exempt invoice masks its tax; that is no damage and is not warned about. */
    @ParameterizedTest
    @ValueSource(strings = {"*", "***", "", "免税", "——"})
    void aMaskedTaxIsNoTaxAndNoFault(String mask) {
        String xml = Papers.einvoiceText(Papers.NUMBER, "921.68")
                .replace("<TotalTaxAm>9.22</TotalTaxAm>", "<TotalTaxAm>" + mask + "</TotalTaxAm>")
                .replace("<ComTaxAm>9.22</ComTaxAm>", "<ComTaxAm>" + mask + "</ComTaxAm>")
                .replace("玖佰叁拾圆玖角整", "玖佰贰拾壹圆陆角捌分");
        Reading reading = read(xml);
        assertThat(reading.value(FieldNames.TAX_AMOUNT)).isEmpty();
        assertThat(reading.lines()).extracting(InvoiceLine::taxAmount).containsExactly("");
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void everyRowIsRead() {
        String row = "<IssuItemInformation><ItemName>折扣</ItemName><Amount>-10.00</Amount><TaxRate>0.01</TaxRate>"
                + "<ComTaxAm>-0.10</ComTaxAm></IssuItemInformation>";
        String xml = Papers.einvoiceText(Papers.NUMBER, "930.90")
                .replace("<AdditionalInformation>", row + "<AdditionalInformation>");
        List<InvoiceLine> lines = read(xml).lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).isEqualTo(new InvoiceLine("折扣", "", "", "", "-10.00", "1%", "-0.10"));
    }

    /** Travellers' electronic tickets come as data too, and are no kind of ours. */
    @Test
    void ticketsAreNotForcedIntoInvoices() {
        assertThat(read("<xbrl><rai:ElectronicInvoiceRailwayETicketNumber>26419122537000504214"
                                + "</rai:ElectronicInvoiceRailwayETicketNumber><rai:DateOfIssue>2026-05-24</rai:DateOfIssue>"
                                + "<rai:NameOfPurchaser>示例</rai:NameOfPurchaser><rai:Fare>493.00</rai:Fare>"
                                + "<rai:TotalAmountExcludingTax>452.29</rai:TotalAmountExcludingTax></xbrl>")
                        .kind())
                .isEqualTo(DocumentKind.OTHER);
    }
}
