package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is accepted is what was done this time and its worth: not what was done before, the price of one, or a fee. */
class AcceptedSumsTest {

    private static Draft sheet(String... lines) {
        PrintedPages pages = new PrintedPages().print(200, 10, 16, "成果核验记录");
        for (int i = 0; i < lines.length; i++) {
            pages.print(20, 40 + 20 * i, lines[i]);
        }
        return pages.readAs(DocumentKind.ACCEPTANCE_RECEIPT);
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @Test
    void whatWasDoneThisTimeCounts() {
        assertThat(value(sheet("累计完成数量：500", "本次完成数量：100"), FieldNames.QUANTITY))
                .contains("100");
        assertThat(value(sheet("总量：500"), FieldNames.QUANTITY)).isEmpty();
    }

    @Test
    void priceOfOneAndFeeAreNoAmounts() {
        assertThat(value(sheet("结算价格：2.00", "确认价格：2.00", "服务费：12.00"), FieldNames.AMOUNT))
                .isEmpty();
        assertThat(value(sheet("结算价格：2.00", "服务费：12.00", "验收金额：200.00"), FieldNames.AMOUNT))
                .contains("200.00");
    }

    @Test
    void dayOfFillingInIsDoubted() {
        assertThat(sheet("填表日期：2026-09-08").doubted()).contains(FieldNames.ACCEPTED_ON);
        assertThat(sheet("填表日期：2026-09-08", "验收日期：2026-09-07").doubted()).doesNotContain(FieldNames.ACCEPTED_ON);
    }

    @Test
    void wordThatAsksForTheSignatureIsNoPartOfTheName() {
        assertThat(value(sheet("验收人：签名 示例程欣"), FieldNames.ACCEPTED_BY)).contains("示例程欣");
        assertThat(value(sheet("验收人：示例程欣（签字）"), FieldNames.ACCEPTED_BY)).contains("示例程欣");
    }

    private static PrintedPages table(String[]... rows) {
        PrintedPages pages = new PrintedPages().print(200, 10, 16, "成果核验记录");
        for (int i = 0; i < rows.length; i++) {
            for (int cell = 0; cell < rows[i].length; cell++) {
                pages.print(20 + 110 * cell, 50 + 20 * i, rows[i][cell]);
            }
        }
        return pages;
    }

    private static String[] row(String... cells) {
        return cells;
    }

    @Test
    void lastRowOfATableWithSubtotalsSumsItUp() {
        Draft accepted = table(
                        row("次序", "合格数量", "计酬金额(元)"),
                        row("1", "10 件", "200.00"),
                        row("小计", "10 件", "200.00"),
                        row("2", "20 件", "400.00"),
                        row("小计", "20 件", "400.00"),
                        row("合计", "30 件", "600.00"))
                .readAs(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(value(accepted, FieldNames.QUANTITY)).contains("30");
        assertThat(value(accepted, FieldNames.AMOUNT)).contains("600.00");
        assertThat(accepted.doubted()).isEmpty();
    }

    @Test
    void subtotalOfATableThatGoesOnIsDoubted() {
        Draft accepted = table(row("次序", "合格数量", "计酬金额(元)"), row("1", "10 件", "200.00"), row("小计", "10 件", "200.00"))
                .nextPage()
                .print(20, 50, "2")
                .print(130, 50, "20 件")
                .print(240, 50, "400.00")
                .readAs(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(accepted.doubted()).contains(FieldNames.QUANTITY, FieldNames.AMOUNT);
    }

    @Test
    void whoSpeaksForTheClientNeedNotBeWhoAccepts() {
        Draft signed = sheet("甲方负责人：王明", "验收数量：100", "验收人：李强");
        assertThat(value(signed, FieldNames.ACCEPTED_BY)).contains("李强");
        Draft unsigned = sheet("甲方负责人：王明", "验收数量：100");
        assertThat(value(unsigned, FieldNames.ACCEPTED_BY)).contains("王明");
        assertThat(unsigned.doubted()).contains(FieldNames.ACCEPTED_BY);
    }
}
