package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An invoice whose goods go on over the page prints a sum a page, and its total and remark on the last. */
class InvoiceOfPagesTest {

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static PrintedPages head(PrintedPages pages, int page) {
        return pages.print(150, 10, 16, "电子发票（增值税专用发票）")
                .print(400, 10, "发票号码：25998091598607575253")
                .print(400, 30, "开票日期：2025年11月13日")
                .print(400, 44, "共2页 第" + page + "页");
    }

    @Test
    void sumsAndRemarkStandOnTheLastPage() {
        PrintedPages pages = head(new PrintedPages(), 1)
                .print(20, 100, "小 计")
                .print(300, 100, "¥31177.70")
                .print(420, 100, "¥935.33")
                .print(20, 120, "价税合计（大写）")
                .print(20, 150, "备")
                .print(20, 170, "注")
                .print(20, 200, "开票人：示例欧阳明")
                .nextPage();
        Draft invoice = head(pages, 2)
                .print(20, 100, "小 计")
                .print(300, 100, "¥10209.95")
                .print(420, 100, "¥306.30")
                .print(20, 115, "合 计")
                .print(300, 115, "¥41387.65")
                .print(420, 115, "¥1241.63")
                .print(20, 130, "价税合计（大写）")
                .print(150, 130, "肆万贰仟陆佰贰拾玖圆贰角捌分")
                .print(400, 130, "（小写） ¥42629.28")
                .print(60, 148, "任务单号：RW2511011457494738")
                .print(20, 150, "备")
                .print(20, 170, "注")
                .print(20, 200, "开票人：示例欧阳明")
                .readAs(DocumentKind.DIGITAL_INVOICE);
        assertThat(value(invoice, FieldNames.AMOUNT_EXCLUDING_TAX)).contains("41387.65");
        assertThat(value(invoice, FieldNames.TAX_AMOUNT)).contains("1241.63");
        assertThat(value(invoice, FieldNames.TOTAL_AMOUNT)).contains("42629.28");
        assertThat(value(invoice, FieldNames.REMARK)).contains("任务单号：RW2511011457494738");
    }
}
