package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What one row of several says is not what the paper says of all. */
class UnsummedRowsTest {

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static Draft accepted(String rows) {
        return PrintedPages.typed("""
                            工作成果确认书
                任务号：RW2609002026000194
                序号   成果内容     数量     单价     金额
                %s
                确认人：示例韩梅
                确认日期：2026-09-08
                """.formatted(rows)).readAs(DocumentKind.ACCEPTANCE_RECEIPT);
    }

    @Test
    void withoutATotalTheRowsTogetherAreDoubted() {
        Draft draft = accepted("""
                1      海报设计     10       20.00    200.00
                2      视频剪辑     20       20.00    400.00""");
        assertThat(value(draft, FieldNames.QUANTITY)).contains("30");
        assertThat(value(draft, FieldNames.AMOUNT)).contains("600.00");
        assertThat(draft.doubted()).contains(FieldNames.QUANTITY, FieldNames.AMOUNT);
    }

    @Test
    void theTotalCountsWhereItIsPrinted() {
        Draft draft = accepted("""
                1      海报设计     10       20.00    200.00
                2      视频剪辑     20       20.00    400.00
                合计                30                600.00""");
        assertThat(value(draft, FieldNames.QUANTITY)).contains("30");
        assertThat(value(draft, FieldNames.AMOUNT)).contains("600.00");
        assertThat(draft.doubted()).doesNotContain(FieldNames.QUANTITY, FieldNames.AMOUNT);
    }

    @Test
    void oneRowIsAllOfIt() {
        Draft draft = accepted("1      海报设计     10       20.00    200.00");
        assertThat(value(draft, FieldNames.QUANTITY)).contains("10");
        assertThat(draft.doubted()).doesNotContain(FieldNames.QUANTITY, FieldNames.AMOUNT);
    }

    @Test
    void rowsOfSeveralPeopleAreNobodysSlip() {
        Draft list = PrintedPages.typed("""
                            劳务报酬发放单
                批次号：PC202609080001        发放时间：2026-09-08
                姓名         任务单号             应发金额   代扣税额   实发金额   收款卡号
                示例甲一     RW2609002026000194   500.00     12.00      488.00     9900006074708418976
                示例乙二     RW2609002026000202   400.00     10.00      390.00     9900006074708418984
                合计                              900.00     22.00      878.00
                """).read();
        assertThat(list.kind()).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void aCellInTwoLinesEndsNoTable() {
        Draft draft = accepted("""
                1      海报设计     10       20.00    200.00
                       （含源文件）
                2      视频剪辑     20       20.00    400.00""");
        assertThat(value(draft, FieldNames.QUANTITY)).contains("30");
        assertThat(value(draft, FieldNames.AMOUNT)).contains("600.00");
        assertThat(draft.doubted()).contains(FieldNames.QUANTITY, FieldNames.AMOUNT);
    }

    private static Draft ofTwoColumns(String total) {
        return PrintedPages.typed("""
                            工作成果确认书
                任务号：RW2609002026000194
                成果内容                 金额
                海报设计                 200.00
                视频剪辑                 400.00
                %s
                确认人：示例韩梅
                确认日期：2026-09-08
                """.formatted(total)).readAs(DocumentKind.ACCEPTANCE_RECEIPT);
    }

    @Test
    void twoColumnsAreATable() {
        assertThat(value(ofTwoColumns(""), FieldNames.AMOUNT)).contains("600.00");
        assertThat(ofTwoColumns("").doubted()).contains(FieldNames.AMOUNT);
        Draft summed = ofTwoColumns("合计                     600.00");
        assertThat(value(summed, FieldNames.AMOUNT)).contains("600.00");
        assertThat(summed.doubted()).doesNotContain(FieldNames.AMOUNT);
    }

    @Test
    void whatALabelSaysBelowTheTableIsNoRow() {
        Draft draft = accepted("""
                1      海报设计     10       20.00    200.00
                备注：含税价                          60.00""");
        assertThat(value(draft, FieldNames.AMOUNT)).contains("200.00");
        assertThat(draft.doubted()).doesNotContain(FieldNames.AMOUNT);
    }
}
