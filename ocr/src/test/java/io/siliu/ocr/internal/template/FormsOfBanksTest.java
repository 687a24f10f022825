package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What forms of banks print beside the number of the receipt, in a second line of a bank, and over the two sides. */
class FormsOfBanksTest {

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static Draft read(PrintedPages pages) {
        return pages.readAs(DocumentKind.BANK_RECEIPT);
    }

    private static PrintedPages form() {
        return new PrintedPages().print(200, 10, 16, "示例银行电子回单");
    }

    @Test
    void aVoucherWhoseKindIsNamedHasANumberOfItsOwn() {
        PrintedPages named = form().print(20, 40, "流水号：336GG41MFXJY4DWVD49")
                .print(20, 60, "凭证种类")
                .print(120, 60, "电子转账凭证")
                .print(300, 60, "凭证号码")
                .print(400, 60, "744865802277");
        assertThat(value(read(named), FieldNames.RECEIPT_NUMBER)).contains("336GG41MFXJY4DWVD49");
    }

    @Test
    void aReceiptThatCallsItselfAVoucherIsNumberedAsOne() {
        PrintedPages itself = form().print(20, 40, "凭证编号：3493721323510031").print(20, 60, "系统流水号：4140547852986452");
        assertThat(value(read(itself), FieldNames.RECEIPT_NUMBER)).contains("3493721323510031");
    }

    @Test
    void theNumberOfTheFormCountsBeforeWhatItIsAskedForBy() {
        PrintedPages form = form().print(300, 40, "2026年04月25日")
                .print(450, 40, "第864967114179号")
                .print(20, 300, "回单查询号：34963857684789");
        assertThat(value(read(form), FieldNames.RECEIPT_NUMBER)).contains("864967114179");
        assertThat(value(read(form().print(20, 300, "回单查询号：34963857684789")), FieldNames.RECEIPT_NUMBER))
                .contains("34963857684789");
    }

    @Test
    void lettersWithFewFiguresAmongThemAreANumberAndAWordIsNone() {
        assertThat(value(read(form().print(20, 40, "回单号：CVEC7CYNBBQPYXMV7J4V")), FieldNames.RECEIPT_NUMBER))
                .contains("CVEC7CYNBBQPYXMV7J4V");
        assertThat(value(read(form().print(20, 40, "回单号：NETBANKPAYMENT")), FieldNames.RECEIPT_NUMBER))
                .isEmpty();
    }

    @Test
    void theLastLetterOfABankStandsInALineOfItsOwn() {
        Draft receipt = read(form().print(20, 60, "付款人开户行：示例中和银行股份有限公司虚构城东支行营业")
                .print(330, 60, "收款人开户行：示例工贸银行")
                .print(90, 72, "室")
                .print(20, 90, "金额：CNY 97.68"));
        assertThat(value(receipt, FieldNames.PAYER_BANK)).contains("示例中和银行股份有限公司虚构城东支行营业室");
        assertThat(value(receipt, FieldNames.PAYEE_BANK)).contains("示例工贸银行");
        assertThat(receipt.doubted()).doesNotContain(FieldNames.PAYER_BANK);
    }

    @Test
    void aBankWhoseSecondLineWasNotFoundIsDoubted() {
        Draft receipt = read(form().print(20, 60, "付款人开户行：示例中和银行股份有限公司虚构城东支行营业"));
        assertThat(receipt.doubted()).contains(FieldNames.PAYER_BANK);
    }

    @Test
    void wordsBelowAWholeBankDoNotBelongToIt() {
        Draft receipt = read(form().print(20, 60, "付款人开户行：示例中和银行股份有限公司虚构城东支行").print(90, 72, "网上银行"));
        assertThat(value(receipt, FieldNames.PAYER_BANK)).contains("示例中和银行股份有限公司虚构城东支行");
    }

    @Test
    void sidesAreHeadsInTheMiddleOfTheirColumns() {
        Draft receipt = read(form().print(130, 40, "付 款 人")
                .print(430, 40, "收 款 人")
                .print(20, 60, "全　　称：示例博天信息技术有限公司")
                .print(310, 60, "全　　称：示例蓝丰商贸股份有限公司")
                .print(20, 80, "账　　号：994996398621406684")
                .print(310, 80, "账　　号：993559534910576249")
                .print(20, 100, "开户银行：示例招财银行测试支行")
                .print(310, 100, "开户银行：示例兴闽银行科技园支行"));
        assertThat(value(receipt, FieldNames.PAYER_NAME)).contains("示例博天信息技术有限公司");
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).contains("示例蓝丰商贸股份有限公司");
        assertThat(value(receipt, FieldNames.PAYER_ACCOUNT)).contains("994996398621406684");
        assertThat(value(receipt, FieldNames.PAYEE_ACCOUNT)).contains("993559534910576249");
        assertThat(value(receipt, FieldNames.PAYEE_BANK)).contains("示例兴闽银行科技园支行");
    }

    @Test
    void whatABatchComesToIsNotWhatThisOneWasPaid() {
        Draft receipt = read(form().print(20, 40, "批次号")
                .print(120, 40, "PL030150470001")
                .print(300, 40, "批次笔数/金额")
                .print(420, 40, "26笔/7,018.52元")
                .print(20, 60, "金额（小写）")
                .print(120, 60, "CNY 377.34")
                .print(300, 60, "金额（大写）")
                .print(420, 60, "叁佰柒拾柒圆叁角肆分"));
        assertThat(value(receipt, FieldNames.AMOUNT)).contains("377.34");
        assertThat(receipt.doubted()).doesNotContain(FieldNames.AMOUNT);
    }

    @Test
    void aWalletsAccountIsAnAddressWithANumber() {
        Draft receipt = read(form().print(20, 40, "付款方账号：zhangwu16@example.com(2099939283749646)"));
        assertThat(value(receipt, FieldNames.PAYER_ACCOUNT)).contains("zhangwu16@example.com(2099939283749646)");
    }

    @Test
    void aSumInCapitalsIsNoBank() {
        Draft receipt = read(form().print(20, 40, "付款方开户行").print(120, 40, "肆仟陆佰圆整"));
        assertThat(value(receipt, FieldNames.PAYER_BANK)).isEmpty();
    }

    @Test
    void aNumberWithinASentenceIsNotThatOfTheForm() {
        PrintedPages form = form().print(20, 40, "回单查询号：34963857684789").print(20, 60, "附言：结算第RW2609002026000194号任务");
        assertThat(value(read(form), FieldNames.RECEIPT_NUMBER)).contains("34963857684789");
        assertThat(value(read(form().print(20, 60, "附言：结算第RW2609002026000194号任务")), FieldNames.RECEIPT_NUMBER))
                .isEmpty();
    }

    @Test
    void whetherTheVouchersNumberCountsAPersonTells() {
        Draft receipt = read(form().print(20, 40, "凭证种类：网银电子回单")
                .print(20, 60, "凭证号码：744865802277")
                .print(20, 80, "流水号：336GG41MFXJY4DWVD49"));
        assertThat(receipt.get(FieldNames.RECEIPT_NUMBER)).isPresent();
        assertThat(receipt.doubted()).contains(FieldNames.RECEIPT_NUMBER);
    }

    @Test
    void aCountBeforeTheSumIsNoBatch() {
        Draft receipt = read(form().print(20, 40, "笔数：1    金额：1,234.56").print(20, 60, "手续费：2.00    扣款总金额：1,236.56"));
        assertThat(value(receipt, FieldNames.AMOUNT)).contains("1234.56");
    }

    @Test
    void aRemarkBelowABankIsNoPartOfIt() {
        Draft receipt = read(form().print(20, 60, "收款人开户行：示例农商银行春城支行")
                .print(90, 72, "（实时到账）")
                .print(90, 300, "示例农商银行春城支行营业室柜台"));
        assertThat(value(receipt, FieldNames.PAYEE_BANK)).contains("示例农商银行春城支行");
    }

    @Test
    void sidesAtTheLeftEdgeOfTheirColumnsHeadAllThatFollowsThem() {
        Draft receipt = read(form().print(20, 40, "付款人")
                .print(310, 40, "收款人")
                .print(20, 60, "户名：示例博天信息技术有限公司")
                .print(190, 60, "账号：994996398621406684")
                .print(310, 60, "户名：示例蓝丰商贸股份有限公司")
                .print(480, 60, "账号：993559534910576249"));
        assertThat(value(receipt, FieldNames.PAYER_ACCOUNT)).contains("994996398621406684");
        assertThat(value(receipt, FieldNames.PAYEE_ACCOUNT)).contains("993559534910576249");
    }

    @Test
    void theFirstOfSeveralTimesIsALabelOfItsOwn() {
        Draft receipt = read(form().print(20, 40, "第1次付款时间：2026-03-05（退票）").print(20, 60, "付款时间：2026-03-06"));
        assertThat(value(receipt, FieldNames.TRANSACTION_TIME)).contains("2026-03-06");
    }

    @Test
    void aCustomerMayWriteWhatCounts() {
        Draft receipt = read(form().print(20, 40, "用途：三月服务费，以结算单为准").print(20, 60, "摘要：网银转账"));
        assertThat(value(receipt, FieldNames.PURPOSE)).contains("三月服务费，以结算单为准");
    }
}
