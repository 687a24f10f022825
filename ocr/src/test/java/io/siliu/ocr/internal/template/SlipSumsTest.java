package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a slip says of its sums and days: fees are no taxes, and the day of asking is not that of paying. */
class SlipSumsTest {

    private static Draft slip(String... lines) {
        PrintedPages pages = new PrintedPages().print(200, 10, 16, "劳务报酬支付单");
        for (int i = 0; i < lines.length; i++) {
            pages.print(20, 40 + 20 * i, lines[i]);
        }
        return pages.readAs(DocumentKind.PAYMENT_SLIP);
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @Test
    void feeOfThePlatformIsNoTax() {
        assertThat(value(slip("应付金额：1000.00", "平台服务费：60.00", "实付金额：940.00"), FieldNames.TAX_AMOUNT))
                .isEmpty();
    }

    @Test
    void oneKnownSumTellsNoOthers() {
        Draft slip = slip("完单奖励：100.00", "基础报价：900.00", "应付金额：1000.00");
        assertThat(value(slip, FieldNames.GROSS_AMOUNT)).contains("1000.00");
        assertThat(value(slip, FieldNames.TAX_AMOUNT)).isEmpty();
        assertThat(value(slip, FieldNames.NET_AMOUNT)).isEmpty();
    }

    @Test
    void allThatIsTakenOffIsNotTheTax() {
        Draft slip = slip("应发金额：1000.00", "平台服务费：60.00", "个税：20.00", "扣款合计：80.00", "实发金额：920.00");
        assertThat(value(slip, FieldNames.TAX_AMOUNT)).contains("20.00");
        assertThat(value(slip, FieldNames.NET_AMOUNT)).contains("920.00");
    }

    @Test
    void whatIsTakenOffMayBeTheTax() {
        Draft slip = slip("应发金额：1000.00", "扣除金额：80.00", "实发金额：920.00");
        assertThat(value(slip, FieldNames.TAX_AMOUNT)).contains("80.00");
        assertThat(slip.doubted()).contains(FieldNames.TAX_AMOUNT);
    }

    @Test
    void feeIsNotWhatWasEarned() {
        Draft slip = slip("服务费金额：60.00", "代扣税费：20.00", "实付金额：920.00");
        assertThat(value(slip, FieldNames.GROSS_AMOUNT)).isEmpty();
    }

    @Test
    void daysOfSettlingAndHandlingAreNotThatOfPaying() {
        Draft slip = slip("实付金额：920.00", "结算日期：2026-09-01", "处理时间：2026-09-02 10:00:00");
        assertThat(value(slip, FieldNames.PAID_AT)).isEmpty();
    }

    @Test
    void dayThatNoLabelNamesIsDoubted() {
        Draft slip = slip("实付金额：920.00", "结算日期：2026-09-01", "日期：2026-09-08");
        assertThat(value(slip, FieldNames.PAID_AT))
                .hasValueSatisfying(day -> assertThat(day).startsWith("2026-09-08"));
        assertThat(slip.doubted()).contains(FieldNames.PAID_AT);
    }

    @Test
    void dayOfPayingIsCertain() {
        Draft slip = slip("日期：2026-09-01", "打款时间：2026-09-08 10:15:00");
        assertThat(value(slip, FieldNames.PAID_AT)).contains("2026-09-08T10:15:00");
        assertThat(slip.doubted()).doesNotContain(FieldNames.PAID_AT);
    }

    @Test
    void minusTakesATaxOffWhereWhatIsPaidSaysSo() {
        Draft slip = slip("应发金额：500.00", "代扣税额：-12.00", "实发金额：488.00");
        assertThat(value(slip, FieldNames.TAX_AMOUNT)).contains("12.00");
        assertThat(slip.doubted()).doesNotContain(FieldNames.TAX_AMOUNT);
        Draft twoTaxes = slip("应发金额：500.00", "个人所得税：-10.00", "增值税：-2.00", "实发金额：488.00");
        assertThat(value(twoTaxes, FieldNames.TAX_AMOUNT)).contains("12.00");
    }

    @Test
    void otherwiseAMinusStaysAndIsDoubted() {
        for (Draft slip :
                List.of(slip("应发金额：500.00", "代扣税额：-12.00"), slip("应发金额：500.00", "代扣税额：-12.00", "实发金额：512.00"))) {
            assertThat(value(slip, FieldNames.TAX_AMOUNT)).contains("-12.00");
            assertThat(slip.doubted()).contains(FieldNames.TAX_AMOUNT);
        }
    }

    @Test
    void whatATaxIsReckonedOfIsNotWhatWasEarned() {
        Draft slip = slip("计税基数：800.00", "劳务报酬：1000.00", "代扣税额：24.00");
        assertThat(value(slip, FieldNames.GROSS_AMOUNT)).contains("1000.00");
        assertThat(value(slip("计税收入：800.00", "代扣税额：24.00"), FieldNames.GROSS_AMOUNT))
                .isEmpty();
    }

    @Test
    void taxTakenOffBeforeIsNotThatOfThisPayment() {
        assertThat(slip("应发金额：500.00", "已扣税额：18.00", "本次补扣：12.00").doubted()).contains(FieldNames.TAX_AMOUNT);
        assertThat(slip("应发金额：500.00", "应纳税额：30.00", "已扣税额：18.00").doubted()).contains(FieldNames.TAX_AMOUNT);
        assertThat(value(slip("应发金额：500.00", "已缴税额：18.00", "扣缴税额：12.00"), FieldNames.TAX_AMOUNT))
                .contains("12.00");
    }

    @Test
    void sumThatNoWordsTellIsTakenWhereItClosesAndDoubted() {
        Draft slip = slip("提现申请金额：2000.00", "代扣代缴税费：240.00", "手续费：20.00", "实付金额：1740.00");
        assertThat(value(slip, FieldNames.GROSS_AMOUNT)).contains("2000.00");
        assertThat(slip.doubted()).contains(FieldNames.GROSS_AMOUNT);
        assertThat(value(slip("提现申请金额：2000.01", "代扣代缴税费：240.00", "手续费：20.00", "实付金额：1740.00"), FieldNames.GROSS_AMOUNT))
                .isEmpty();
    }

    @Test
    void taxOfNothingLeavesWhatWasDue() {
        Draft slip = slip("运费小计：380.00", "减：油卡充值：80.00", "应付运费：300.00", "减：代扣税费：0.00", "实付运费：300.00");
        assertThat(value(slip, FieldNames.GROSS_AMOUNT)).contains("300.00");
    }

    @Test
    void dayThatASentenceNamesGoesBeforeThatOfTheForm() {
        Draft slip = slip("实付金额：920.00", "我方已于2026年9月5日将上述款项汇入您的账户，请查收。", "日期：2026年9月8日");
        assertThat(value(slip, FieldNames.PAID_AT)).contains("2026-09-05");
    }

    @Test
    void whatATaxHoldsAlreadyIsCountedOnce() {
        Draft slip = slip("应发金额：1000.00", "个人所得税：10.00", "增值税及附加：20.00", "附加税：2.00", "实发金额：970.00");
        assertThat(value(slip, FieldNames.TAX_AMOUNT)).contains("30.00");
        Draft apart = slip("应发金额：1000.00", "个人所得税：10.00", "增值税：20.00", "附加税：2.00", "实发金额：968.00");
        assertThat(value(apart, FieldNames.TAX_AMOUNT)).contains("32.00");
    }
}
