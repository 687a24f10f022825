package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Papers under titles that no list of ours holds, in words that a person understands at once. */
class OtherWordingsTest {

    private static final String TASK = "RW2609002026000194";

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static PrintedPages withdrawal(String net) {
        return new PrintedPages()
                .print(200, 10, 16, "零工收益到账通告")
                .print(20, 40, "提现人")
                .print(120, 40, "示例罗东升")
                .print(300, 40, "到账银行卡")
                .print(400, 40, "9900006074708418976")
                .print(20, 60, "税前收入")
                .print(120, 60, "1,000.00")
                .print(300, 60, "扣缴税费")
                .print(400, 60, "24.00")
                .print(20, 80, "税后收入")
                .print(120, 80, net)
                .print(300, 80, "到账时间")
                .print(400, 80, "2026-09-08 10:15:00")
                .print(20, 100, "提现批次")
                .print(120, 100, "PC202609080001")
                .print(300, 100, "提现状态")
                .print(400, 100, "已到账");
    }

    @Test
    void earningsLessTaxAreASlipWhateverItIsCalled() {
        Draft slip = withdrawal("976.00").read();
        assertThat(slip.kind()).isEqualTo(DocumentKind.PAYMENT_SLIP);
        assertThat(value(slip, FieldNames.PAYEE_NAME)).contains("示例罗东升");
        assertThat(value(slip, FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
        assertThat(value(slip, FieldNames.GROSS_AMOUNT)).contains("1000.00");
        assertThat(value(slip, FieldNames.NET_AMOUNT)).contains("976.00");
        assertThat(value(slip, FieldNames.STATUS)).contains("已到账");
        assertThat(value(slip, FieldNames.PAID_AT)).contains("2026-09-08T10:15:00");
    }

    @Test
    void sumsThatDoNotCloseMakeNothingCertain() {
        Draft draft = withdrawal("970.00").read();
        assertThat(draft.doubted()).containsAll(draft.candidates().keySet());
    }

    @Test
    void aSumWithoutAKnownLabelIsToldByTheOtherTwo() {
        Draft slip = new PrintedPages()
                .print(200, 10, 16, "劳务报酬支付单")
                .print(20, 40, "应得报酬：500.00")
                .print(20, 60, "国家规费：12.00")
                .print(20, 80, "实得报酬：488.00")
                .read();
        assertThat(value(slip, FieldNames.TAX_AMOUNT)).contains("12.00");
        assertThat(slip.doubted()).contains(FieldNames.TAX_AMOUNT);
    }

    @Test
    void aHeadThatIsNoWordOfOursIsNotTheValueOfAnother() {
        Draft slip = new PrintedPages()
                .print(200, 10, 16, "报酬发放单")
                .print(20, 40, "姓名")
                .print(120, 40, "入账借记卡号")
                .print(260, 40, "实发报酬")
                .print(20, 60, "示例罗东升")
                .print(120, 60, "9900006074708418976")
                .print(260, 60, "488.00")
                .read();
        assertThat(value(slip, FieldNames.PAYEE_NAME)).contains("示例罗东升");
    }

    @Test
    void theRowThatSumsUpDeliveriesIsWhatWasAccepted() {
        Draft accepted = deliveries("30 件", "600.00");
        assertThat(accepted.kind()).isEqualTo(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(value(accepted, FieldNames.QUANTITY)).contains("30");
        assertThat(value(accepted, FieldNames.AMOUNT)).contains("600.00");
        assertThat(accepted.doubted()).isEmpty();
    }

    @Test
    void aSumThatIsNotThatOfItsColumnIsDoubted() {
        assertThat(deliveries("30 件", "650.00").doubted()).containsExactly(FieldNames.AMOUNT);
    }

    private static Draft deliveries(String quantity, String amount) {
        return new PrintedPages()
                .print(200, 10, 16, "外勤成果核验记录")
                .print(20, 30, "任务编号：" + TASK)
                .print(20, 50, "次序")
                .print(120, 50, "合格数量")
                .print(240, 50, "计酬金额(元)")
                .print(20, 70, "1")
                .print(120, 70, "10 件")
                .print(240, 70, "200.00")
                .print(20, 90, "2")
                .print(120, 90, "20 件")
                .print(240, 90, "400.00")
                .print(20, 110, "共计")
                .print(120, 110, quantity)
                .print(240, 110, amount)
                .print(20, 140, "核验人：示例韩梅")
                .print(240, 140, "核验日期：2026-09-08")
                .read();
    }

    @Test
    void transferInWordsOfATelephoneIsAReceipt() {
        Draft receipt = transfer().read();
        assertThat(receipt.kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
        assertThat(value(receipt, FieldNames.PAYER_NAME)).contains("示例云骑即时配送有限公司");
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).contains("示例市开发区罗东升配送服务部(个体工商户)");
        assertThat(value(receipt, FieldNames.AMOUNT)).contains("1234.56");
        assertThat(value(receipt, FieldNames.RECEIPT_NUMBER)).contains("66756944920306");
    }

    private static PrintedPages transfer() {
        return new PrintedPages()
                .print(150, 10, 16, "转账成功")
                .print(20, 40, "出账账户")
                .print(200, 40, "991993288470839166")
                .print(20, 60, "出账户名")
                .print(200, 60, "示例云骑即时配送有限公司")
                .print(20, 80, "入账卡号")
                .print(200, 80, "9900006074708418976")
                .print(20, 100, "入账户名")
                .print(200, 100, "示例市开发区罗东升配送服务部")
                .print(200, 113, "(个体工商户)")
                .print(20, 140, "到账金额")
                .print(200, 140, "￥1,234.56")
                .print(20, 160, "完成时间")
                .print(200, 160, "2026年9月8日 10:15")
                .print(20, 180, "交易流水")
                .print(200, 180, "66756944920306")
                .print(20, 200, "费用")
                .print(200, 200, "￥0.00");
    }

    @Test
    void whatABankTellsOfAnEntryIsAReceipt() {
        Draft receipt = entry("示例银行客户入账通知书").read();
        assertThat(receipt.kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
        assertThat(value(receipt, FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
        assertThat(value(receipt, FieldNames.PURPOSE)).contains("配送服务费");
    }

    @Test
    void aNoticeThatAsksForPaymentIsNone() {
        assertThat(entry("示例云骑公司付款通知").read().kind()).isEqualTo(DocumentKind.OTHER);
    }

    private static PrintedPages entry(String title) {
        return new PrintedPages()
                .print(150, 10, 16, title)
                .print(20, 40, "打款方名称：示例云骑即时配送有限公司")
                .print(300, 40, "接收方名称：示例罗东升")
                .print(20, 60, "打款方账号：991993288470839166")
                .print(300, 60, "接收方账号：9900006074708418976")
                .print(20, 80, "入账金额：￥1,234.56")
                .print(300, 80, "入账日期：2026-09-08")
                .print(20, 100, "日志号：66756944920306")
                .print(300, 100, "附言：配送服务费");
    }

    @Test
    void oneLineOfABrokenNameIsDoubted() {
        assertThat(ReceiptValues.isPart("示例市开发区隆海达配送服")).isTrue();
        assertThat(ReceiptValues.isPart("（个体工商户）")).isTrue();
        assertThat(ReceiptValues.isPart("示例市开发区隆海达配送服务部（个体工商户）")).isFalse();
        assertThat(ReceiptValues.isPart("示例罗东升")).isFalse();
    }

    @Test
    void sumsWithoutLabelsThatCloseAreDoubted() {
        Draft slip = new PrintedPages()
                .print(200, 10, 16, "骑手酬金结清凭据")
                .print(20, 40, "收款人：示例罗东升")
                .print(300, 40, "批次编号：PC202609080001")
                .print(20, 60, "本单所挣：500.00")
                .print(20, 80, "国家规费（税）：12.00")
                .print(20, 100, "拿到手里：488.00")
                .read();
        assertThat(slip.kind()).isEqualTo(DocumentKind.PAYMENT_SLIP);
        assertThat(value(slip, FieldNames.GROSS_AMOUNT)).contains("500.00");
        assertThat(slip.doubted()).contains(FieldNames.GROSS_AMOUNT, FieldNames.NET_AMOUNT);
    }

    @Test
    void theOnlyDayOfAPaperIsDoubted() {
        Draft slip = new PrintedPages()
                .print(200, 10, 16, "劳务报酬支付单")
                .print(20, 40, "实得报酬：488.00")
                .print(20, 60, "示例市 2026年9月8日")
                .read();
        assertThat(value(slip, FieldNames.PAID_AT))
                .hasValueSatisfying(day -> assertThat(day).startsWith("2026-09-08"));
        assertThat(slip.doubted()).contains(FieldNames.PAID_AT);
    }
}
