package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A translation behind a label in its line belongs to the label. */
class TranslatedLabelsTest {

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @Test
    void receipt() {
        Draft draft = PrintedPages.typed("""
                            汇款电子回单 Remittance Advice
                业务参考号 Reference No.: TF66756944920306
                起息日 Value Date: 2026-09-08
                付款人名称 Remitter Name: 示例云骑即时配送有限公司
                付款人账号 Remitter A/C No.: 991993288470839166
                收款人名称 Beneficiary Name: 示例罗东升
                收款人账号 (Beneficiary Account)：9900006074708418976
                汇款金额 Amount: CNY 1,234.56
                """).read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
        assertThat(value(draft, FieldNames.PAYER_NAME)).contains("示例云骑即时配送有限公司");
        assertThat(value(draft, FieldNames.PAYER_ACCOUNT)).contains("991993288470839166");
        assertThat(value(draft, FieldNames.PAYEE_NAME)).contains("示例罗东升");
        assertThat(value(draft, FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
        assertThat(value(draft, FieldNames.TRANSACTION_TIME)).contains("2026-09-08");
        assertThat(value(draft, FieldNames.AMOUNT)).contains("1234.56");
    }

    @Test
    void slip() {
        Draft draft = PrintedPages.typed("""
                            付款单 Payment Slip
                批次号 Batch No.：PC202609080001        任务号 Task No.：RW2609002026000194
                收款人 Payee：示例罗东升                收款账号 Account：9900006074708418976
                应付金额 Gross：500.00                 代扣税额 Tax：12.00
                实付金额 Net：488.00                   状态 Status：已支付
                """).read();
        assertThat(value(draft, FieldNames.BATCH_NUMBER)).contains("PC202609080001");
        assertThat(value(draft, FieldNames.PAYEE_NAME)).contains("示例罗东升");
        assertThat(value(draft, FieldNames.STATUS)).contains("已支付");
        assertThat(value(draft, FieldNames.NET_AMOUNT)).contains("488.00");
    }

    @Test
    void aValueInLatinLettersIsNoTranslation() {
        Draft draft = PrintedPages.typed("""
                            付款单
                批次号：PC202609080001        任务号：RW2609002026000194
                收款人：Maria Anders Services
                应付金额：500.00        代扣税额：12.00        实付金额：488.00
                """).read();
        assertThat(value(draft, FieldNames.PAYEE_NAME)).contains("Maria Anders Services");
    }

    @Test
    void wordsSetApartFromTheLabelAreItsValue() {
        Draft receipt = PrintedPages.typed("""
                            示例银行电子回单
                付款人户名：示例某某科技有限公司    付款人账号：9900006074708418976
                收款人户名：示例韩梅    收款人账号：9900006074708418984
                金额：118.10
                用途  Service Fee
                备注  普通
                交易流水号：2026090812345678
                """).readAs(DocumentKind.BANK_RECEIPT);
        assertThat(value(receipt, FieldNames.PURPOSE)).contains("Service Fee");
        Draft slip = PrintedPages.typed("""
                            劳务报酬结算单
                收款人：示例韩梅
                应发金额：500.00   代扣税额：12.00   实发金额：488.00
                支付状态  Paid
                渠道  银行卡
                """).readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(value(slip, FieldNames.STATUS)).contains("Paid");
    }

    @Test
    void translatedHeadsHaveTheirValuesBelow() {
        Draft slip = PrintedPages.typed("""
                            付款单 Payment Slip
                收款人 Payee        应付金额 Gross      代扣税额 Tax      实付金额 Net
                示例罗东升          500.00              12.00             488.00
                """).readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(value(slip, FieldNames.PAYEE_NAME)).contains("示例罗东升");
        assertThat(value(slip, FieldNames.NET_AMOUNT)).contains("488.00");
    }
}
