package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What contracts say in tables alone: the price in one of prices, the day in one of signatures. */
class ContractTablesTest {

    private static PrintedPages contract() {
        return new PrintedPages()
                .print(200, 20, 16, "配送服务承揽合同")
                .print(20, 60, "甲方：示例云骑即时配送有限公司")
                .print(20, 80, "乙方：示例罗东升")
                .print(20, 100, "双方就配送服务达成一致，合同期限自2026年9月1日至2026年12月31日。");
    }

    private static PrintedPages table(PrintedPages pages, double y, List<Integer> columns, String[]... rows) {
        for (int i = 0; i < rows.length; i++) {
            for (int cell = 0; cell < rows[i].length; cell++) {
                pages.print(columns.get(cell), y + 20 * i, rows[i][cell]);
            }
        }
        return pages;
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static final List<Integer> FIVE = List.of(20, 80, 240, 320, 420);

    @Test
    void totalThatItsRowsAddUpToIsThePrice() {
        Draft draft = table(
                        contract(),
                        140,
                        FIVE,
                        row("序号", "服务内容", "数量", "单价(元)", "金额(元)"),
                        row("1", "站点配送", "100", "5.00", "500.00"),
                        row("2", "夜间配送", "50", "8.00", "400.00"),
                        row("合计", "", "", "", "900.00"))
                .readAs(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.AMOUNT)).contains("900.00");
        assertThat(draft.doubted()).doesNotContain(FieldNames.AMOUNT);
    }

    @Test
    void onlyRowIsThePriceWhereItMultiplies() {
        Draft draft = table(
                        contract().nextPage().print(20, 40, "附件一：报价表"),
                        60,
                        FIVE,
                        row("品名", "说明", "预计数量", "含税单价", "费用合计"),
                        row("海报", "A3 设计稿", "12", "150.00", "1,800.00"))
                .readAs(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.AMOUNT)).contains("1800.00");
        assertThat(draft.doubted()).doesNotContain(FieldNames.AMOUNT);
    }

    @Test
    void capitalsConfirmThePrice() {
        Draft draft = table(
                        contract(),
                        140,
                        FIVE,
                        row("项目", "工作", "工作量", "单价", "小计"),
                        row("保洁", "按户", "见附表", "80.00", "2,400.00"))
                .print(20, 180, "合计人民币（大写）：贰仟肆佰元整")
                .print(320, 180, "¥2,400.00")
                .readAs(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.AMOUNT)).contains("2400.00");
        assertThat(draft.doubted()).doesNotContain(FieldNames.AMOUNT);
    }

    @Test
    void priceThatNothingConfirmsIsDoubted() {
        Draft one = table(
                        contract(),
                        140,
                        FIVE,
                        row("项目", "工作", "数量", "单价", "金额"),
                        row("保洁", "按户", "30", "80.00", "2,300.00"))
                .readAs(DocumentKind.CONTRACT);
        assertThat(value(one, FieldNames.AMOUNT)).contains("2300.00");
        assertThat(one.doubted()).contains(FieldNames.AMOUNT);
        Draft several = table(
                        contract(),
                        140,
                        FIVE,
                        row("项目", "工作", "数量", "单价", "金额"),
                        row("保洁", "按户", "30", "80.00", "2,400.00"),
                        row("合计", "", "", "", "2,500.00"))
                .readAs(DocumentKind.CONTRACT);
        assertThat(several.doubted()).contains(FieldNames.AMOUNT);
    }

    @Test
    void rowsWithoutATotalHaveNoPrice() {
        Draft draft = table(
                        contract(),
                        140,
                        FIVE,
                        row("项目", "工作", "数量", "单价", "金额"),
                        row("保洁", "按户", "30", "80.00", "2,400.00"),
                        row("清洗", "按件", "10", "20.00", "200.00"))
                .readAs(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.AMOUNT)).isEmpty();
    }

    @Test
    void equalDaysBesideBothSealsAreCertain() {
        Draft draft = contract()
                .print(20, 200, "甲方（盖章）：示例云骑即时配送有限公司")
                .print(300, 200, "乙方（签字）：示例罗东升")
                .print(20, 240, "日期：2026年8月28日")
                .print(300, 240, "日期：2026年8月28日")
                .readAs(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.SIGNED_ON)).contains("2026-08-28");
        assertThat(draft.doubted()).doesNotContain(FieldNames.SIGNED_ON);
    }

    @Test
    void theLaterDayOfARowOfDaysCountsAndIsDoubted() {
        Draft draft = table(
                        contract(),
                        200,
                        List.of(20, 140, 340),
                        row("", "甲方", "乙方"),
                        row("盖章/签字", "示例云骑即时配送有限公司", "示例罗东升"),
                        row("签订日期", "2026-08-28", "2026-08-30"))
                .readAs(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.SIGNED_ON)).contains("2026-08-30");
        assertThat(draft.doubted()).contains(FieldNames.SIGNED_ON);
    }

    @Test
    void daysBelowTheirHeadAreThoseOfSigning() {
        Draft draft = table(
                        contract(),
                        200,
                        List.of(20, 140, 340),
                        row("签署方", "签章", "签署日期"),
                        row("甲方", "示例云骑即时配送有限公司", "2026 年 8 月 28 日"),
                        row("乙方", "示例罗东升", "2026 年 8 月 28 日"))
                .readAs(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.SIGNED_ON)).contains("2026-08-28");
        assertThat(draft.doubted()).doesNotContain(FieldNames.SIGNED_ON);
    }

    @Test
    void daysOfATableOfDeliveriesAreNot() {
        Draft draft = table(
                        contract(),
                        140,
                        List.of(20, 140, 340),
                        row("批次", "内容", "交付日期"),
                        row("一", "站点配送", "2026-10-01"),
                        row("二", "夜间配送", "2026-11-01"))
                .print(20, 240, "甲方（盖章）：")
                .print(300, 240, "乙方（签字）：")
                .print(20, 260, "签订日期：2026年8月28日")
                .readAs(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.SIGNED_ON)).contains("2026-08-28");
        assertThat(draft.doubted()).doesNotContain(FieldNames.SIGNED_ON);
    }

    @Test
    void sumWithoutItsTaxIsNotThePrice() {
        List<Integer> seven = List.of(20, 100, 150, 210, 290, 340, 400);
        Draft draft = table(
                        contract(),
                        140,
                        seven,
                        row("名称", "数量", "单价", "金额", "税率", "税额", "价税合计"),
                        row("站点配送", "100", "6.00", "600.00", "6%", "36.00", "636.00"),
                        row("夜间配送", "50", "8.00", "400.00", "6%", "24.00", "424.00"),
                        row("合计", "", "", "1,000.00", "", "60.00", "1,060.00"))
                .readAs(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.AMOUNT)).contains("1060.00");
        Draft untaxed = table(
                        contract(),
                        140,
                        FIVE,
                        row("名称", "数量", "单价", "金额", "税额"),
                        row("站点配送", "100", "10.00", "1,000.00", "60.00"))
                .readAs(DocumentKind.CONTRACT);
        assertThat(untaxed.doubted()).contains(FieldNames.AMOUNT);
    }

    @Test
    void tableThatMayGoOnOverThePageIsDoubted() {
        Draft draft = table(
                        table(
                                        contract(),
                                        140,
                                        FIVE,
                                        row("项目", "工作", "数量", "单价", "金额"),
                                        row("保洁", "按户", "30", "80.00", "2,400.00"))
                                .print(240, 780, "第 1 页")
                                .nextPage(),
                        40,
                        FIVE,
                        row("清洗", "按件", "10", "20.00", "200.00"),
                        row("合计", "", "", "", "2,600.00"))
                .readAs(DocumentKind.CONTRACT);
        assertThat(draft.doubted()).contains(FieldNames.AMOUNT);
    }

    @Test
    void pricesOfTwoTablesAreDoubted() {
        Draft draft = table(
                        table(
                                contract(),
                                140,
                                FIVE,
                                row("材料", "规格", "数量", "单价", "金额"),
                                row("纸箱", "大号", "30", "80.00", "2,400.00"),
                                row("合计", "", "", "", "2,400.00")),
                        300,
                        FIVE,
                        row("服务", "工作", "数量", "单价", "金额"),
                        row("保洁", "按户", "10", "20.00", "200.00"),
                        row("合计", "", "", "", "200.00"))
                .readAs(DocumentKind.CONTRACT);
        assertThat(draft.doubted()).contains(FieldNames.AMOUNT);
    }
}
