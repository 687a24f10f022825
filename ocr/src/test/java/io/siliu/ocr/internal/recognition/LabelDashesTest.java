package io.siliu.ocr.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Box;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.template.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The minus of a sum is no dash behind its label: −500.00 is not 500.00. */
class LabelDashesTest {

    /** A blank is a gap within a cell, narrower than a letter is high; a tab is one between cells. */
    private static List<Glyph> letters(String... lines) {
        List<Glyph> letters = new ArrayList<>();
        for (int line = 0; line < lines.length; line++) {
            double at = 0;
            for (char letter : lines[line].toCharArray()) {
                if (letter != ' ' && letter != '\t') {
                    letters.add(new Glyph(String.valueOf(letter), 1, new Box(at, 40.0 * line, 20, 20), 0.99));
                }
                at += letter == ' ' ? 12 : letter == '\t' ? 80 : 20;
            }
        }
        return RecognisedText.of(letters);
    }

    private static String read(String... lines) {
        return letters(lines).stream().map(Glyph::text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"合计－500.00", "税额－56.60", "金额 －500.00", "金额－¥500.00", "金额－ 500.00", "价税合计－\t￥500.00"})
    void theMinusOfASumStaysBehindItsLabel(String line) {
        assertThat(read(line)).contains("－").doesNotContain("—");
    }

    @Test
    void aPageThatSetsDashesBehindLabelsSetsThemBeforeSumsToo() {
        assertThat(read("实付金额－177.21元", "·发放结果－已支付")).isEqualTo("实付金额—177.21元·发放结果—已支付");
    }

    @Test
    void aDashInAnotherColumnTellsNothingOfASum() {
        assertThat(read("\t\t样本市－云河市", "合计－500.00")).isEqualTo("样本市—云河市合计－500.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"发放批次－PC202603050007", "发放时间－2026.03.05 10:15:30", "入账卡号－9900006074708418976"})
    void whatIsNeverBelowNoughtShowsTheDashesOfAPage(String line) {
        assertThat(read(line, "实付金额－177.21元")).endsWith("实付金额—177.21元").doesNotContain("－");
    }

    @Test
    void aSumBelowNoughtIsReadAsSuch() {
        Draft draft = Documents.read(
                        PageText.of(letters(
                                "\t\t您的一笔报酬",
                                "领款人：示例罗东升",
                                "银行卡号：9900006074708418976",
                                "任务编号：RW2609002026000194",
                                "批次号：PC202603050007",
                                "税前报酬－1300.00",
                                "扣缴税款－65.44",
                                "税后报酬－1234.56",
                                "打款时间：2026-03-05 10:15:30")),
                        Source.OCR,
                        DocumentKind.PAYMENT_SLIP)
                .get(0);
        assertThat(draft.get(FieldNames.NET_AMOUNT).map(Candidate::value)).contains("-1234.56");
    }
}
