package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.internal.layout.OtherPeriods;
import io.siliu.ocr.internal.layout.PageText;
import org.junit.jupiter.api.Test;

/** Columns of other times are left out of a slip. */
class OtherPeriodsTest {

    @Test
    void headsUponHeadsAreTablesWithoutRows() {
        PrintedPages pages = new PrintedPages();
        for (int row = 0; row < 10_000; row++) {
            pages.print(20, 20 + 20 * row, "累计金额").print(220, 20 + 20 * row, "本期金额");
        }
        PageText text = pages.text();
        assertThat(OtherPeriods.leftOut(text)).isSameAs(text);
    }
}
