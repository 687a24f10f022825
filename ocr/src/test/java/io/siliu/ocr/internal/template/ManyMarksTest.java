package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A receipt marks its two sides; one that marks thousands costs no more than its length. */
class ManyMarksTest {

    @Test
    @Timeout(30)
    void thousandsOfMarksAreNotWeighedEachWithEach() {
        PrintedPages pages = new PrintedPages().print(200, 20, "示例银行电子回单");
        pages.print(20, 60, "金额").print(120, 60, "¥310.00").print(20, 80, "户名").print(120, 80, "示例罗东升");
        for (int row = 0; row < 6_000; row++) {
            pages.print(20, 100 + 20 * row, "付").print(120, 100 + 20 * row, "账号");
        }
        Draft receipt = pages.readAs(DocumentKind.BANK_RECEIPT);
        assertThat(receipt.get(FieldNames.AMOUNT)).isPresent();
    }
}
