package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values that fill the columns of a table are told apart by the heads above them. */
class FilledColumnsTest {

    private static Draft slip() {
        return new PrintedPages()
                .print(200, 10, 16, "劳务结算打款单")
                .print(20, 40, "收款人")
                .print(80, 40, "收款账号")
                .print(180, 40, "应付金额")
                .print(250, 40, "税额")
                .print(300, 40, "实付金额")
                .print(370, 40, "打款时间")
                .print(20, 60, "示例罗东升")
                .print(80, 60, "9900006074708418976")
                .print(180, 60, "12,345.67")
                .print(250, 60, "345.67")
                .print(300, 60, "12,000.00")
                .print(370, 60, "2026/09/01 10:15")
                .read();
    }

    private static Optional<String> value(String field) {
        return slip().get(field).map(Candidate::value);
    }

    @Test
    void accountAndAmountWithoutAWideGapAreTwoCells() {
        assertThat(slip().kind()).isEqualTo(DocumentKind.PAYMENT_SLIP);
        assertThat(value(FieldNames.PAYEE_NAME)).contains("示例罗东升");
        assertThat(value(FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
        assertThat(value(FieldNames.GROSS_AMOUNT)).contains("12345.67");
        assertThat(value(FieldNames.TAX_AMOUNT)).contains("345.67");
        assertThat(value(FieldNames.NET_AMOUNT)).contains("12000.00");
    }

    @Test
    void wordsUnderOneHeadStayTogether() {
        assertThat(value(FieldNames.PAID_AT)).contains("2026-09-01T10:15:00");
    }

    @Test
    void headsThatRunTogetherAreToldApart() {
        Draft slip = new PrintedPages()
                .print(200, 10, 16, "劳务结算打款单")
                .print(20, 40, "序号姓名")
                .print(80, 40, "收款账号")
                .print(190, 40, "应付金额税额")
                .print(300, 40, "实付金额")
                .print(20, 60, "1")
                .print(40, 60, "罗东")
                .print(80, 60, "9900006074708418976")
                .print(190, 60, "345.67")
                .print(230, 60, "45.67")
                .print(300, 60, "300.00")
                .read();
        assertThat(slip.get(FieldNames.PAYEE_NAME).map(Candidate::value)).contains("罗东");
        assertThat(slip.get(FieldNames.GROSS_AMOUNT).map(Candidate::value)).contains("345.67");
        assertThat(slip.get(FieldNames.TAX_AMOUNT).map(Candidate::value)).contains("45.67");
    }

    @Test
    void valueThatReachesUnderTheNextHeadWithoutAGapIsNone() {
        Draft slip = new PrintedPages()
                .print(200, 10, 16, "劳务结算打款单")
                .print(20, 40, "收款人")
                .print(80, 40, "银行卡号")
                .print(180, 40, "批次编号")
                .print(300, 40, "实付金额")
                .print(20, 60, "罗东")
                .print(80, 60, "99000060747084189768PC202609081234")
                .print(300, 60, "300.00")
                .read();
        assertThat(slip.get(FieldNames.PAYEE_ACCOUNT).filter(account -> account.ground() != Ground.LEARNED))
                .isEmpty();
        assertThat(slip.get(FieldNames.BATCH_NUMBER)).isEmpty();
    }
}
