package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Forms as banks, paymasters and clients have them printed, each with a habit of its own. */
class CustomaryFormsTest {

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @Test
    void copyOfAPaymentOrderThatTheBankGivesBack() {
        Draft draft = PrintedPages.typed("""
                            示例农村信用银行结算业务委托书
                              （客户回单联）
                委托日期2026年09月08日                 凭证号码562724598872
                付款人全称   示例云骑即时配送有限公司      收款人全称   示例罗东升
                付款人账号   991993288470839166           收款人账号   9900006074708418976
                金额（大写）  壹佰零贰圆零捌分             ¥ 1 0 2 0 8
                会计主管                                 记账99921
                """).read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
        assertThat(value(draft, FieldNames.RECEIPT_NUMBER)).contains("562724598872");
        assertThat(value(draft, FieldNames.AMOUNT)).contains("102.08");
        assertThat(draft.doubted()).doesNotContain(FieldNames.AMOUNT);
        assertThat(value(draft, FieldNames.TRANSACTION_TIME)).contains("2026-09-08");
    }

    @Test
    void boxesThatContradictTheCapitalsLeaveTheSumDoubted() {
        Draft draft = PrintedPages.typed("""
                            示例银行电汇凭证（回单联）
                凭证号码562724598872        委托日期2026年09月08日
                付款人全称   示例云骑即时配送有限公司      收款人全称   示例罗东升
                付款人账号   991993288470839166           收款人账号   9900006074708418976
                金额（大写）  壹佰零贰圆零捌分             ¥ 1 0 3 0 8
                """).readAs(DocumentKind.BANK_RECEIPT);
        assertThat(draft.doubted()).contains(FieldNames.AMOUNT);
    }

    @Test
    void receiptOfAPaymasterForAnother() {
        Draft draft = PrintedPages.typed("""
                            示例银行代发业务电子回单
                代发单位名称：示例云骑即时配送有限公司     代发单位账号：991993288470839166
                代发日期：2026-09-08                     代发批次：0908001
                收款人户名：示例罗东升                   收款人账号：9900006074708418976
                代发金额：1,234.56                       代发用途：劳务费
                业务流水号：DF20260908000123
                """).read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
        assertThat(value(draft, FieldNames.PAYER_NAME)).contains("示例云骑即时配送有限公司");
        assertThat(value(draft, FieldNames.PAYER_ACCOUNT)).contains("991993288470839166");
        assertThat(value(draft, FieldNames.AMOUNT)).contains("1234.56");
        assertThat(value(draft, FieldNames.TRANSACTION_TIME)).contains("2026-09-08");
    }

    @Test
    void bankBesideAnAccountIsWhereItIsKept() {
        Draft draft = PrintedPages.typed("""
                            示例交汇银行借记通知
                业务参考号：55688156341797
                扣款账号：991993288470839166          账户开户行：示例银行人民路支行
                收款人：示例罗东升
                收款账号：9900006074708418976         收款银行：示例农商银行
                扣款金额：RMB955.42                   记账日期：2026-09-08
                """).readAs(DocumentKind.BANK_RECEIPT);
        assertThat(value(draft, FieldNames.PAYER_BANK)).contains("示例银行人民路支行");
        assertThat(value(draft, FieldNames.PAYEE_BANK)).contains("示例农商银行");
    }

    @Test
    void slipThatTakesTaxesOffWithAMinus() {
        Draft draft = PrintedPages.typed("""
                            佣金结算单
                打款批次号：PC202609080001        任务单号：RW2609002026000194
                骑手姓名      示例罗东升
                收款账户      9900006074708418976（示例农商银行）
                应付佣金      500.00
                代扣代缴税款    -12.00
                实际打款金额    488.00
                """).read();
        assertThat(value(draft, FieldNames.TAX_AMOUNT)).contains("12.00");
        assertThat(value(draft, FieldNames.NET_AMOUNT)).contains("488.00");
        assertThat(value(draft, FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
    }

    @Test
    void countsAndDaysInChineseLetters() {
        Draft draft = PrintedPages.typed("""
                            验收证明
                任务单号：RW2609002026000194
                完成数量：叁拾件
                结算金额：600.00元
                验收负责人：示例韩梅
                验收日期：二〇二六年九月八日
                """).read();
        assertThat(value(draft, FieldNames.QUANTITY)).contains("30");
        assertThat(value(draft, FieldNames.ACCEPTED_ON)).contains("2026-09-08");
    }
}
