package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Papers on which a rule that reads others would take a wrong value for a sure one. */
class TrapsTest {

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static String withdrawal(String fee) {
        return """
                          零工收入到账页
                收款人：示例罗东升        收款卡号：9900006074708418976
                任务编号：RW2609002026000194        批次号：PC202603050007
                收入金额：1,300.00
                代扣个税：-60.44
                提现手续费：%s
                到账金额：1,234.56
                到账时间：2026-03-05 10:15:30        状态：已到账
                """.formatted(fee);
    }

    @Test
    void feeBesideATaxWithAMinusTellsThatBothAreTakenOff() {
        Draft draft = PrintedPages.typed(withdrawal("-5.00")).readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(value(draft, FieldNames.TAX_AMOUNT)).contains("60.44");
        assertThat(draft.doubted()).doesNotContain(FieldNames.TAX_AMOUNT);
    }

    @Test
    void taxWithAMinusIsDoubtedWhereTheFeeDoesNotCloseTheSum() {
        Draft draft = PrintedPages.typed(withdrawal("-8.00")).readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(draft.doubted()).contains(FieldNames.TAX_AMOUNT);
    }

    @Test
    void firstHalfOfASumThatIsBrokenOverLinesIsNone() {
        Draft draft = PrintedPages.typed("""
                          服务费付款单
                示例蔡涵：
                您承接的任务RW2609002026000194已完成结算，批次号PC202603050007，应付服务费23,276.3
                5元，代扣税费0.00元，实付23,276.35元。
                """).readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(value(draft, FieldNames.GROSS_AMOUNT)).contains("23276.35");
        assertThat(draft.doubted()).contains(FieldNames.GROSS_AMOUNT);
    }

    @Test
    void earnedThreeTimesByUnknownTitleIsSureWhereAllOfItIsLabelled() {
        Draft draft = PrintedPages.typed("""
                          您的一笔报酬
                领款人：示例罗东升        银行卡号：9900006074708418976
                任务编号：RW2609002026000194        批次号：PC202603050007
                税前报酬：1,300.00
                扣缴税款：65.44
                税后报酬：1,234.56
                打款时间：2026-03-05 10:15:30        打款状态：打款成功
                """).read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.PAYMENT_SLIP);
        assertThat(draft.doubted()).isEmpty();
    }

    private static DocumentKind found(String title, String conclusion) {
        return PrintedPages.typed("""
                          %s
                任务编号：RW2609002026000194
                验收数量：126 单        验收金额：3,000.00
                验收结论：%s
                验收人：示例王明        验收日期：2026-03-05
                """.formatted(title, conclusion)).read().kind();
    }

    @Test
    void acceptanceThatWasRefusedIsNone() {
        assertThat(found("成果查验情况", "不通过")).isEqualTo(DocumentKind.OTHER);
        assertThat(found("验收单", "不合格，退回重做")).isEqualTo(DocumentKind.OTHER);
        assertThat(found("验收单", "□合格 ☑不合格")).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void boxThatIsNotTickedRefusesNothing() {
        assertThat(found("验收单", "☑合格 □不合格")).isEqualTo(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(found("成果查验情况", "√ 通过    □ 整改后复验    □ 不通过")).isEqualTo(DocumentKind.ACCEPTANCE_RECEIPT);
    }

    @Test
    void wordsOfAnotherLanguageAreAValueWhereNoLabelIsTranslated() {
        Draft draft = PrintedPages.typed("""
                          示例银行付款回单
                回单编号：6675694492030618        交易日期：2026-03-05
                付款人户名  示例云骑即时配送有限公司
                付款人账号  991993288470839166
                收款人户名  示例罗东升
                收款人账号  9900006074708418976
                金额  1,234.56
                用途 Service Fee
                """).read();
        assertThat(value(draft, FieldNames.PURPOSE)).contains("Service Fee");
    }

    @Test
    void wordsOfAnotherLanguageAreNoValueWhereLabelsAreTranslated() {
        Draft draft = PrintedPages.typed("""
                          示例银行付款回单
                回单编号 Receipt No：6675694492030618        交易日期 Date：2026-03-05
                付款人户名 Payer      示例云骑即时配送有限公司
                付款人账号 Account      991993288470839166
                收款人户名 Payee      示例罗东升
                收款人账号 Account      9900006074708418976
                金额 Amount      1,234.56
                用途 Service Fee
                """).read();
        assertThat(value(draft, FieldNames.PURPOSE)).isEmpty();
    }

    @Test
    void nameThatGoesOnAtTheEdgeOfARollIsWhole() {
        assertThat(value(roll("公司"), FieldNames.BUYER_NAME)).contains("示例演示星垚焱餐饮管理有限公司");
    }

    @Test
    void nameThatEndsAsNoneDoesIsDoubted() {
        assertThat(roll("收款员：示例谢永").doubted()).contains(FieldNames.BUYER_NAME);
    }

    private static Draft roll(String below) {
        return PrintedPages.typed("""
                   示例增值税普通发票
                发票代码：990019633012
                发票号码：29896012
                销售方名称：示例西塘机械有限公司
                销售方税号：91990000MADEMA019L
                开票日期：2019-08-10
                购买方名称：示例演示星垚焱餐饮管理有限
                %s
                购买方税号：92990000MA4QBUFG6C
                *广告服务*推广费   1   3024.42
                不含税金额：¥3024.42
                税额：¥90.73
                价税合计（小写）：¥3115.15
                校验码：27766745327090018286
                """.formatted(below)).readAs(DocumentKind.VAT_INVOICE);
    }

    @Test
    void sumsOfARollStandBehindLabelsOfTheirOwn() {
        Draft draft = roll("公司");
        assertThat(value(draft, FieldNames.AMOUNT_EXCLUDING_TAX)).contains("3024.42");
        assertThat(value(draft, FieldNames.TAX_AMOUNT)).contains("90.73");
        assertThat(value(draft, FieldNames.TOTAL_AMOUNT)).contains("3115.15");
    }

    @Test
    void codeThatIsBrokenOverLinesIsNotItsFirstHalf() {
        Draft draft = PrintedPages.typed("""
                          委托服务合同
                委托人（甲方）：示例云骑即时配送有限公司（统一社会信用代码：91990000MADEMA01
                9L）
                受托人（乙方）：示例罗东升（居民身份证号码：990000198507260211）
                """).readAs(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.PARTY_A_ID)).contains("91990000MADEMA019L");
    }

    @Test
    void narrowFiguresAtTheEdgeOfTheirColumnsBelongToItAllTheSame() {
        Draft draft = new PrintedPages()
                .print(150, 10, 16, "报酬发放单")
                .print(20, 40, "任务编号：RW2609002026000194   收款人：示例罗东升")
                .print(60, 60, "应发金额")
                .print(160, 60, "个税")
                .print(230, 60, "增值税附加")
                .print(340, 60, "实发金额")
                .print(40, 80, "206.77")
                .print(135, 80, "4.96")
                .print(205, 80, "0.00")
                .print(320, 80, "201.81")
                .readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(value(draft, FieldNames.GROSS_AMOUNT)).contains("206.77");
        assertThat(value(draft, FieldNames.TAX_AMOUNT)).contains("4.96");
        assertThat(value(draft, FieldNames.NET_AMOUNT)).contains("201.81");
    }

    private static Draft listed(String unit, String beside) {
        return new PrintedPages()
                .print(150, 10, 16, "报酬结算付款单")
                .print(20, 40, "任务单号RW2609002026000194")
                .print(20, 60, "一、应付报酬")
                .print(160, 60, unit)
                .print(300, 60, beside)
                .print(20, 80, "二、代扣税费")
                .print(160, 80, "5.44")
                .print(20, 100, "三、实付报酬")
                .print(160, 100, "700.00")
                .readAs(DocumentKind.PAYMENT_SLIP);
    }

    @Test
    void sumStandsBehindTheRemarkHowItIsMeant() {
        assertThat(value(listed("含税", "705.44"), FieldNames.GROSS_AMOUNT)).contains("705.44");
    }

    @Test
    void sumBehindAnotherLabelIsNotTaken() {
        assertThat(value(listed("平台费", "30.00"), FieldNames.GROSS_AMOUNT)).isNotEqualTo(Optional.of("30.00"));
    }

    @Test
    void figuresOfANumberAreNoSum() {
        Draft draft = PrintedPages.typed("""
                          报酬结算付款单
                应付报酬
                RW2609002026000194
                实付报酬：700.00
                """).readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(value(draft, FieldNames.GROSS_AMOUNT)).isEmpty();
    }

    @Test
    void dashBetweenLabelAndValueIsNoMinus() {
        Draft draft = PrintedPages.typed("""
                          报酬结算付款单
                · 税前报酬 — 1,300.00元
                · 代扣税费 —— 65.44元
                · 到手金额 — 1,234.56元
                · 打款结果 — 支付成功
                """).readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(value(draft, FieldNames.GROSS_AMOUNT)).contains("1300.00");
        assertThat(value(draft, FieldNames.TAX_AMOUNT)).contains("65.44");
        assertThat(value(draft, FieldNames.NET_AMOUNT)).contains("1234.56");
        assertThat(value(draft, FieldNames.STATUS)).contains("支付成功");
    }

    @Test
    void whatAPartyIsInBracketsIsNotWhatItIsCalled() {
        Draft draft = PrintedPages.typed("""
                          服务委托合同
                示例春城罗记货运服务部（个体工商户）（统一社会信用代码：92990000MA4QBUFG6C，下称“乙方”）：
                我方示例云骑即时配送有限公司（统一社会信用代码：91990000MADEMA019L，下称“
                甲方”）拟委托贵方配送，贵方签署后成为合同。
                """).readAs(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.PARTY_B)).contains("示例春城罗记货运服务部（个体工商户）");
        assertThat(value(draft, FieldNames.PARTY_A)).contains("示例云骑即时配送有限公司");
        assertThat(value(draft, FieldNames.PARTY_A_ID)).contains("91990000MADEMA019L");
    }

    @Test
    void clauseBehindAPartysWordIsNoName() {
        Draft draft = PrintedPages.typed("""
                          服务委托合同
                委托人（甲方）示例云骑即时配送有限公司
                承揽人（乙方）示例罗东升
                委托人（甲方）应当按时付款
                """).readAs(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.PARTY_A)).contains("示例云骑即时配送有限公司");
        assertThat(value(draft, FieldNames.PARTY_B)).contains("示例罗东升");
    }

    @Test
    void labelSaysWhoAcceptsWhereTheLetterIsSignedByAFirm() {
        Draft draft = PrintedPages.typed("""
                          验收回执
                示例罗东升：
                贵方交付的成果已收悉，经检验合格，任务单编号RW2609002026000194，同意验收126份，应付价款人民币1,300.32元。
                示例云骑即时配送有限公司
                验收经手人：示例王明
                2026年3月5日
                """).readAs(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(value(draft, FieldNames.ACCEPTED_BY)).contains("示例王明");
    }
}
