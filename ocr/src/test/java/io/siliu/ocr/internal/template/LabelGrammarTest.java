package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Labels that nobody has listed are understood by the words they are put together of, and what they say is looked at. */
class LabelGrammarTest {

    private static final String TASK = "RW2609002026000194";

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @Test
    void slipInWordsOfItsOwn() {
        Draft slip = new PrintedPages()
                .print(200, 10, 16, "灵活用工收益兑付回执")
                .print(20, 40, "接单服务者姓名：示例罗东升")
                .print(300, 40, "兑付储蓄卡：9900006074708418976")
                .print(20, 60, "本期应发劳务报酬：500.00")
                .print(300, 60, "依法代为扣缴税款：12.00")
                .print(20, 80, "实际兑付到卡：488.00")
                .print(300, 80, "银行兑付完成日期：2026-09-08")
                .print(20, 100, "本次兑付批次码：PC202609080001")
                .print(300, 100, "关联单据：" + TASK)
                .print(20, 120, "兑付进度：已兑付")
                .read();
        assertThat(slip.kind()).isEqualTo(DocumentKind.PAYMENT_SLIP);
        assertThat(value(slip, FieldNames.PAYEE_NAME)).contains("示例罗东升");
        assertThat(value(slip, FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
        assertThat(value(slip, FieldNames.GROSS_AMOUNT)).contains("500.00");
        assertThat(value(slip, FieldNames.TAX_AMOUNT)).contains("12.00");
        assertThat(value(slip, FieldNames.NET_AMOUNT)).contains("488.00");
        assertThat(value(slip, FieldNames.BATCH_NUMBER)).contains("PC202609080001");
        assertThat(value(slip, FieldNames.TASK_NUMBER)).contains(TASK);
        assertThat(slip.doubted()).contains(FieldNames.PAYEE_NAME, FieldNames.BATCH_NUMBER);
    }

    @Test
    void receiptInWordsOfItsOwn() {
        Draft receipt = new PrintedPages()
                .print(200, 10, 16, "示例银行资金划转电子回单")
                .print(20, 40, "委托划款单位全称：示例云骑即时配送有限公司")
                .print(300, 40, "最终收款客户姓名：示例罗东升")
                .print(20, 60, "划款结算账号：991993288470839166")
                .print(300, 60, "收款客户银行卡：9900006074708418976")
                .print(20, 80, "本笔划转总额：1,234.56")
                .print(300, 80, "核心处理完成时间：2026-09-08 10:15:00")
                .print(20, 100, "核心业务受理编码：66756944920306")
                .print(300, 100, "客户填写用途说明：配送服务费")
                .read();
        assertThat(receipt.kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
        assertThat(value(receipt, FieldNames.PAYER_NAME)).contains("示例云骑即时配送有限公司");
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).contains("示例罗东升");
        assertThat(value(receipt, FieldNames.PAYER_ACCOUNT)).contains("991993288470839166");
        assertThat(value(receipt, FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
        assertThat(value(receipt, FieldNames.RECEIPT_NUMBER)).contains("66756944920306");
        assertThat(value(receipt, FieldNames.PURPOSE)).contains("配送服务费");
    }

    @Test
    void acceptanceInWordsOfItsOwn() {
        Draft accepted = new PrintedPages()
                .print(200, 10, 16, "外勤成果核验记录")
                .print(20, 40, "任务：" + TASK)
                .print(300, 40, "核验后确认的业务量：30 件")
                .print(20, 60, "核验确认应付服务费：600.00")
                .print(300, 60, "现场核验经手人员：示例韩梅")
                .print(20, 80, "核验完成时间：2026-09-08")
                .read();
        assertThat(accepted.kind()).isEqualTo(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(value(accepted, FieldNames.QUANTITY)).contains("30");
        assertThat(value(accepted, FieldNames.AMOUNT)).contains("600.00");
        assertThat(value(accepted, FieldNames.ACCEPTED_BY)).contains("示例韩梅");
        assertThat(value(accepted, FieldNames.ACCEPTED_ON)).contains("2026-09-08");
    }

    @Test
    void twoLabelsThatSayTheSameOfDifferentValuesTellNothing() {
        Draft slip = new PrintedPages()
                .print(200, 10, 16, "劳务报酬支付单")
                .print(20, 40, "首批实际兑付到卡：200.00")
                .print(20, 60, "次批实际兑付到卡：288.00")
                .readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(value(slip, FieldNames.NET_AMOUNT)).isEmpty();
    }
}
