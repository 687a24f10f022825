package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who bought and who sold is what the words say, in whichever order the paper prints the two. */
class InvoiceSidesTest {

    private static final String BUYER = "示例云骑即时配送有限公司";
    private static final String BUYER_CODE = "91990000MADEMA019L";
    private static final String SELLER = "示例罗东升配送服务部";
    private static final String SELLER_CODE = "92990000MA4QBUFG6C";

    private static PrintedPages head() {
        return new PrintedPages().print(60, 10, "示例增值税普通发票").print(10, 30, "发票代码：990022511001");
    }

    private static void isTold(Draft draft) {
        isRead(draft);
        assertThat(draft.doubted()).isEmpty();
    }

    private static void isRead(Draft draft) {
        assertThat(draft.get(FieldNames.BUYER_NAME).map(Candidate::value)).contains(BUYER);
        assertThat(draft.get(FieldNames.BUYER_TAX_ID).map(Candidate::value)).contains(BUYER_CODE);
        assertThat(draft.get(FieldNames.SELLER_NAME).map(Candidate::value)).contains(SELLER);
        assertThat(draft.get(FieldNames.SELLER_TAX_ID).map(Candidate::value)).contains(SELLER_CODE);
    }

    @ParameterizedTest
    @CsvSource({"销售方名称：, 购买方名称：", "销货单位：, 购货单位：", "卖方（公司）：, 买方（公司）：", "开票方, 受票方"})
    void sellerFirstIsTheSeller(String seller, String buyer) {
        isTold(sellerFirst(seller, buyer));
    }

    @ParameterizedTest
    @CsvSource({"收款单位, 付款单位", "商 户 名 称：, 顾 客 名 称："})
    void wordsThatAreSaidOfOthersTooAreDoubted(String seller, String buyer) {
        Draft draft = sellerFirst(seller, buyer);
        isRead(draft);
        assertThat(draft.doubted())
                .containsExactlyInAnyOrder(
                        FieldNames.BUYER_NAME,
                        FieldNames.BUYER_TAX_ID,
                        FieldNames.SELLER_NAME,
                        FieldNames.SELLER_TAX_ID);
    }

    private static Draft sellerFirst(String seller, String buyer) {
        return head().print(10, 60, seller)
                .print(110, 60, SELLER)
                .print(10, 80, "纳税人识别号：" + SELLER_CODE)
                .print(10, 100, buyer)
                .print(110, 100, BUYER)
                .print(10, 120, "税号：" + BUYER_CODE)
                .readAs(DocumentKind.VAT_INVOICE);
    }

    @Test
    void headSpeaksOfTheLinesBelowIt() {
        isTold(head().print(10, 60, "销售方信息")
                .print(20, 75, "名称：" + SELLER)
                .print(20, 90, "纳税人识别号：" + SELLER_CODE)
                .print(10, 105, "购买方信息")
                .print(20, 120, "名称：" + BUYER)
                .print(20, 135, "纳税人识别号：" + BUYER_CODE)
                .readAs(DocumentKind.VAT_INVOICE));
    }

    @Test
    void aLongLabelPushesItsNumberIntoNobodyElsesHalf() {
        isTold(head().print(20, 60, "购买方信息")
                .print(80, 60, "名称：" + BUYER)
                .print(260, 60, "销售方信息")
                .print(320, 60, "名称：" + SELLER)
                .print(20, 80, "统一社会信用代码/纳税人识别号：" + BUYER_CODE)
                .print(300, 80, "统一社会信用代码/纳税人识别号：" + SELLER_CODE)
                .readAs(DocumentKind.VAT_INVOICE));
    }

    @Test
    void headsSideBySideSpeakOfTheirColumns() {
        isTold(head().print(60, 60, "销售方信息")
                .print(360, 60, "购买方信息")
                .print(10, 80, "名称：" + SELLER)
                .print(310, 80, "名称：" + BUYER)
                .print(10, 100, "统一社会信用代码：" + SELLER_CODE)
                .print(310, 100, "统一社会信用代码：" + BUYER_CODE)
                .readAs(DocumentKind.VAT_INVOICE));
    }

    @Test
    void uprightLettersSpeakOfTheirBox() {
        isTold(head().print(10, 64, "销")
                .print(10, 78, "售")
                .print(10, 92, "方")
                .print(40, 60, "名　　称：" + SELLER)
                .print(40, 80, "纳税人识别号：" + SELLER_CODE)
                .print(10, 124, "购")
                .print(10, 138, "买")
                .print(10, 152, "方")
                .print(40, 120, "名　　称：" + BUYER)
                .print(40, 140, "纳税人识别号：" + BUYER_CODE)
                .readAs(DocumentKind.VAT_INVOICE));
    }

    @Test
    void oneNamedSideTellsTheOther() {
        isTold(head().print(10, 60, "名称：" + SELLER)
                .print(10, 80, "纳税人识别号：" + SELLER_CODE)
                .print(10, 105, "购买方")
                .print(10, 120, "名称：" + BUYER)
                .print(10, 140, "纳税人识别号：" + BUYER_CODE)
                .readAs(DocumentKind.VAT_INVOICE));
    }

    @Test
    void orderAloneIsAGuess() {
        Draft draft = head().print(10, 60, "名称：" + BUYER)
                .print(10, 80, "纳税人识别号：" + BUYER_CODE)
                .print(10, 120, "名称：" + SELLER)
                .print(10, 140, "纳税人识别号：" + SELLER_CODE)
                .readAs(DocumentKind.VAT_INVOICE);

        assertThat(draft.get(FieldNames.BUYER_NAME).map(Candidate::value)).contains(BUYER);
        assertThat(draft.doubted())
                .containsExactlyInAnyOrder(
                        FieldNames.BUYER_NAME,
                        FieldNames.BUYER_TAX_ID,
                        FieldNames.SELLER_NAME,
                        FieldNames.SELLER_TAX_ID);
    }

    private static PrintedPages form() {
        return new PrintedPages()
                .print(200, 10, "电子发票（普通发票）")
                .print(10, 60, "名称：" + BUYER)
                .print(310, 60, "名称：" + SELLER)
                .print(10, 80, "统一社会信用代码：" + BUYER_CODE)
                .print(310, 80, "统一社会信用代码：" + SELLER_CODE)
                .print(10, 110, "项目名称")
                .print(300, 110, "金额")
                .print(10, 150, "价税合计（大写）")
                .print(300, 150, "（小写）¥100.00");
    }

    @Test
    void remarkNamesNoParty() {
        isTold(form().print(10, 180, "备注：客户：示例李四")
                .print(40, 194, "客户：示例李四")
                .print(40, 208, "购买方名称：示例王五")
                .readAs(DocumentKind.DIGITAL_INVOICE));
    }

    @Test
    void remarkNamesNoPartyWhereItsLabelWasNotRead() {
        isTold(form().print(10, 40, "购买方信息")
                .print(310, 40, "销售方信息")
                .print(40, 180, "客户：示例李四")
                .readAs(DocumentKind.DIGITAL_INVOICE));
    }

    @Test
    void platformAboveTheFormIsNoSeller() {
        isTold(form().print(10, 40, "商户：示例平台").readAs(DocumentKind.DIGITAL_INVOICE));
    }

    @Test
    void whoPaysIsNotWhoBuys() {
        isTold(head().print(10, 45, "付款方：示例李四")
                .print(10, 60, "购买方名称：" + BUYER)
                .print(10, 80, "纳税人识别号：" + BUYER_CODE)
                .print(10, 100, "销售方名称：" + SELLER)
                .print(10, 120, "纳税人识别号：" + SELLER_CODE)
                .readAs(DocumentKind.VAT_INVOICE));
    }
}
