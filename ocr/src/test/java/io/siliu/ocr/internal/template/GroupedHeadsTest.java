package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Heads of a table in two storeys head its columns as those in one do. */
class GroupedHeadsTest {

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static final String ROW =
            "RW2609002026000194   示例罗东升   9900006074708418976   500.00     7.00    5.00           12.00   488.00";

    private static void assertSums(Draft slip) {
        assertThat(slip.kind()).isEqualTo(DocumentKind.PAYMENT_SLIP);
        assertThat(value(slip, FieldNames.GROSS_AMOUNT)).contains("500.00");
        assertThat(value(slip, FieldNames.TAX_AMOUNT)).contains("12.00");
        assertThat(value(slip, FieldNames.NET_AMOUNT)).contains("488.00");
        assertThat(value(slip, FieldNames.PAYEE_NAME)).contains("示例罗东升");
        assertThat(slip.doubted()).doesNotContain(FieldNames.TAX_AMOUNT, FieldNames.NET_AMOUNT);
    }

    @Test
    void upperHeadAboveTheOthers() {
        assertSums(new PrintedPages()
                .print(200, 10, 16, "个人经营所得打款明细")
                .print(10, 40, "打款批次号：PC202609080001")
                .print(380, 60, "代扣代缴税费")
                .print(10, 68, "任务单号             收款人       收款账号              应付金额")
                .print(500, 68, "实付金额")
                .print(365, 76, "个税    增值税         合计")
                .print(10, 95, ROW)
                .read());
    }

    @Test
    void upperHeadInTheRowOfTheOthers() {
        assertSums(new PrintedPages()
                .print(200, 10, 16, "服务费发放明细")
                .print(10, 40, "批次编号：PC202609080001")
                .print(10, 60, "任务编号             姓名         卡号                  应发金额")
                .print(390, 60, "扣缴税额")
                .print(512, 60, "实发金额")
                .print(365, 76, "个税    增值税         小计")
                .print(10, 95, ROW)
                .read());
    }

    @Test
    void wordsOfASingleRowAreNoStorey() {
        Draft slip = new PrintedPages()
                .print(200, 10, 16, "结算单")
                .print(10, 40, "批次号               收款人       收款账号              应付金额  税费    实付金额")
                .print(10, 60, "PC202609080001       示例罗东升   9900006074708418976   500.00    12.00   488.00")
                .read();
        assertThat(value(slip, FieldNames.GROSS_AMOUNT)).contains("500.00");
        assertThat(value(slip, FieldNames.NET_AMOUNT)).contains("488.00");
    }
}
