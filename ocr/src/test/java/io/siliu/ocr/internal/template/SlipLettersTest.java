package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a slip tells in sentences is read where no label tells it, and is certain where it closes. */
class SlipLettersTest {

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static void assertSums(Draft slip) {
        assertThat(slip.kind()).isEqualTo(DocumentKind.PAYMENT_SLIP);
        assertThat(value(slip, FieldNames.GROSS_AMOUNT)).contains("500.00");
        assertThat(value(slip, FieldNames.TAX_AMOUNT)).contains("12.00");
        assertThat(value(slip, FieldNames.NET_AMOUNT)).contains("488.00");
    }

    @Test
    void noticeToTheOnePaid() {
        Draft slip = PrintedPages.typed("""
                            服务费结算付款通知书
                结算批次：PC202609080001        任务单号：RW2609002026000194
                示例罗东升：
                您承接的上述任务已完成结算，应付服务费500.00元，代扣税费12.00元，实付488.00元。
                上述款项已于2026年9月8日转入您的银行卡，卡号9900006074708418976。
                付款状态：已到账
                """).read();
        assertSums(slip);
        assertThat(value(slip, FieldNames.PAYEE_NAME)).contains("示例罗东升");
        assertThat(value(slip, FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
        assertThat(value(slip, FieldNames.PAID_AT)).contains("2026-09-08");
        assertThat(slip.doubted()).contains(FieldNames.PAYEE_NAME, FieldNames.PAID_AT);
    }

    @Test
    void reportOfWhatWasPaidToSomebody() {
        Draft slip = PrintedPages.typed("""
                            任务报酬支付说明
                批次号：PC202609080001        任务编号：RW2609002026000194
                平台已于2026-09-08向示例罗东升支付任务报酬，税前500.00元，依法扣缴个人所得税等税费12.00元，税后488.00元，
                入账账户9900006074708418976。
                """).read();
        assertSums(slip);
        assertThat(value(slip, FieldNames.PAYEE_NAME)).contains("示例罗东升");
        assertThat(value(slip, FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
    }

    @Test
    void demandForAPaymentIsNoSlip() {
        Draft letter = PrintedPages.typed("""
                            付款通知书
                示例云骑即时配送有限公司：
                贵司九月应付服务费500.00元，请于2026年9月30日前支付至我司账户9900006074708418976。
                """).read();
        assertThat(letter.kind()).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void statementsBehindLabelsAreNoSentences() {
        Draft slip = PrintedPages.typed("""
                            结算单
                批次号：PC202609080001        任务编号：RW2609002026000194
                服务费金额：60.00
                代扣税费：20.00
                实付金额：920.00
                """).readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(value(slip, FieldNames.GROSS_AMOUNT)).isEmpty();
    }

    private static Draft letter(String sentence) {
        return PrintedPages.typed("""
                            报酬发放通知单
                示例罗东升您好：
                %s
                批次号：PC202609080001
                """.formatted(sentence)).readAs(DocumentKind.PAYMENT_SLIP);
    }

    @Test
    void sumsOfAnotherPaymentAreNotCertain() {
        List<String> sums = List.of(FieldNames.GROSS_AMOUNT, FieldNames.TAX_AMOUNT, FieldNames.NET_AMOUNT);
        for (String other : List.of("上期", "累计", "例如", "预计")) {
            Draft slip = letter(other + "应付报酬500.00元，代扣税费12.00元，实付报酬488.00元。");
            assertThat(slip.doubted()).containsAll(sums);
        }
        assertThat(letter("本期应付报酬500.00元，代扣税费12.00元，实付报酬488.00元。").doubted())
                .doesNotContain(FieldNames.TAX_AMOUNT, FieldNames.NET_AMOUNT);
    }

    @Test
    void sentenceThatGoesOnWithThisPaymentIsRead() {
        assertSums(letter("上期报酬已结清，本期应付报酬500.00元，代扣税费12.00元，实付报酬488.00元。"));
    }
}
