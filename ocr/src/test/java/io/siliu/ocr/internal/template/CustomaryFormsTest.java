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

    @Test
    void sumsWithTheirCaptionsBelow() {
        Draft draft = PrintedPages.typed("""
                                收入到账明细
                    500.00      -      12.00       =      488.00
                    任务报酬           代缴税费           到手金额
                收款人                              示例罗东升
                到账银行卡                          9900006074708418976
                任务编号                            RW2609002026000194
                结算批次                            PC202609080001
                """).read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.PAYMENT_SLIP);
        assertThat(value(draft, FieldNames.GROSS_AMOUNT)).contains("500.00");
        assertThat(value(draft, FieldNames.TAX_AMOUNT)).contains("12.00");
        assertThat(value(draft, FieldNames.NET_AMOUNT)).contains("488.00");
    }

    @Test
    void aSumAloneAboveItsCaption() {
        Draft draft = PrintedPages.typed("""
                                结算单详情
                                ¥488.00
                                实发金额
                                费用明细
                应发金额                            500.00
                扣税合计                            12.00
                姓名                                示例罗东升
                批次号                              PC202609080001
                """).read();
        assertThat(value(draft, FieldNames.NET_AMOUNT)).contains("488.00");
        assertThat(value(draft, FieldNames.GROSS_AMOUNT)).contains("500.00");
    }

    @Test
    void captionsOfOtherSumsBelowAreNotTaken() {
        Draft draft = PrintedPages.typed("""
                                结算单
                应发金额      代扣税额      实发金额
                500.00        12.00         488.00
                账户余额
                批次号：PC202609080001      收款人：示例罗东升
                """).read();
        assertThat(value(draft, FieldNames.GROSS_AMOUNT)).contains("500.00");
        assertThat(value(draft, FieldNames.NET_AMOUNT)).contains("488.00");
    }

    @Test
    void sumOfABatchIsNotThatOfOnePayment() {
        Draft draft = PrintedPages.typed("""
                            示例城市商业银行代发业务客户回单
                交易流水号54329283532879        入账日期20260908
                代发单位
                单位名称示例云骑即时配送有限公司
                付款账号991993288470839166      开户网点示例兴民银行滨江支行
                批次总笔数/总金额23 / 84,534.50
                收款户名示例罗东升
                收款账号9900006074708418976
                本笔金额人民币11,900.00元        大写壹万壹仟玖佰圆整
                """).read();
        assertThat(value(draft, FieldNames.AMOUNT)).contains("11900.00");
        assertThat(value(draft, FieldNames.PAYER_NAME)).contains("示例云骑即时配送有限公司");
        assertThat(value(draft, FieldNames.PAYER_BANK)).contains("示例兴民银行滨江支行");
        assertThat(value(draft, FieldNames.PAYEE_NAME)).contains("示例罗东升");
    }

    @Test
    void payslipOfAnEmployeeIsNoneOfOurSlips() {
        Draft draft = PrintedPages.typed("""
                            示例程卓环保科技有限公司工资条
                工资月份：2024-11      姓名：示例刘华      工号：E0202411
                基本工资     绩效奖金    应发工资     社保个人    公积金    个人所得税    实发工资
                13338.00     1017.00     14355.00     1400.49     0.00      400.14        12554.37
                出勤天数：21.75      工资卡号：9900001793410397823
                """).read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void settlementThatAcceptsAndPaysNothingIsAnAcceptance() {
        Draft draft = PrintedPages.typed("""
                            服务费结算确认单
                结算期间：2026年8月              任务单号：RW2609002026000194
                服务项目      结算单位      结算数量      含税单价      结算金额（元）
                设备安装      件            30            20.00         600.00
                合计                        30                          600.00
                经双方核对，上述服务已按约定完成并验收合格，结算数据无误，现予确认。
                验收人：示例韩梅              验收日期：2026年9月8日
                """).read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(value(draft, FieldNames.QUANTITY)).contains("30");
        assertThat(value(draft, FieldNames.AMOUNT)).contains("600.00");
    }

    @Test
    void letterThatNamesThePriceBeforeTheSum() {
        Draft draft = PrintedPages.typed("""
                            服务成果验收确认函
                示例罗东升：
                你方承接的任务（任务单号：RW2609002026000194）现已交付完毕。经我方核验，合格数量为30件，按每件20.00元计，验收金额为人民币600.00元。
                我方对上述成果予以验收确认，同意据此结算。
                验收人：示例韩梅
                验收日期：2026年09月08日
                """).read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(value(draft, FieldNames.AMOUNT)).contains("600.00");
        assertThat(value(draft, FieldNames.QUANTITY)).contains("30");
    }

    @Test
    void endOfATitleIsNoState() {
        Draft draft = PrintedPages.typed("""
                提现结果通知
                提现成功
                提现人：示例罗东升
                提现金额：500.00
                代扣税款：12.00
                到账金额：488.00
                到账账户：示例农商银行 9900006074708418976
                批次：PC202609080001
                """).read();
        assertThat(value(draft, FieldNames.STATUS)).contains("提现成功");
        assertThat(value(draft, FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
    }

    @Test
    void signedOffWorkIsAcceptedByThePersonAlone() {
        Draft draft = PrintedPages.typed("""
                            工作量签认单
                任务单：RW2609002026000194
                签认数量：30件              签认金额：600.00元
                签认人：示例韩梅（示例云骑即时配送有限公司）
                签认日期：2026年9月8日
                """).read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(value(draft, FieldNames.ACCEPTED_BY)).contains("示例韩梅");
        assertThat(value(draft, FieldNames.ACCEPTED_ON)).contains("2026-09-08");
        assertThat(value(draft, FieldNames.QUANTITY)).contains("30");
    }

    @Test
    void whatLabelsOfAFormSayIsNotDoubtedForASentenceBeside() {
        Draft draft = PrintedPages.typed("""
                            工作量验收单
                任务单编号：RW2609002026000194
                验收工作量：30件              验收总价：￥600.00
                委托单位验收意见：工作量属实，质量合格，予以验收。
                验收人（签字）：示例韩梅
                验收时间：2026年9月8日
                """).read();
        assertThat(value(draft, FieldNames.QUANTITY)).contains("30");
        assertThat(value(draft, FieldNames.AMOUNT)).contains("600.00");
        assertThat(draft.doubted()).doesNotContain(FieldNames.QUANTITY, FieldNames.AMOUNT, FieldNames.ACCEPTED_ON);
    }
}
