package io.siliu.ocr.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is no writing is not taken for it. */
class RecognisedTextTest {

    private static String read(String... lines) {
        List<Glyph> letters = new ArrayList<>();
        for (int line = 0; line < lines.length; line++) {
            for (int i = 0; i < lines[line].length(); i++) {
                if (lines[line].charAt(i) != ' ') {
                    letters.add(
                            new Glyph(lines[line].substring(i, i + 1), 1, new Box(20.0 * i, 40.0 * line, 20, 20), 0.9));
                }
            }
        }
        return RecognisedText.of(letters).stream().map(Glyph::text).collect(Collectors.joining());
    }

    @Test
    void dropsTheSpeckBeforeALabel() {
        assertThat(read(".代发用途往来款", ",收款人")).isEqualTo("代发用途往来款收款人");
    }

    @Test
    void keepsMarksWithinALineAndBeforeFigures() {
        assertThat(read("备注:无。", ".50", "金额,大写")).isEqualTo("备注:无。.50金额,大写");
    }

    @Test
    void keepsAPointBetweenThePartsOfANameAlone() {
        assertThat(read("编号:·FW-2024", "阿依·古丽")).isEqualTo("编号:FW-2024阿依·古丽");
    }

    @Test
    void dropsTheSpeckBehindANumber() {
        assertThat(read("账号9900003103730457273：", "金额1,234.56.")).isEqualTo("账号9900003103730457273金额1,234.56");
    }

    @Test
    void keepsThePointBehindWhichTheCentsAreSetApartOrUnseen() {
        assertThat(read("金额1234.  56", "金额12345.")).isEqualTo("金额1234.56金额12345.");
    }

    @Test
    void keepsTheMarksOfListsTimesAndSentences() {
        assertThat(read("十点10:", "共1.", "至2026。", "2026：无", "共1234，", "号9900；"))
                .isEqualTo("十点10:共1.至2026。2026：无共1234，号9900；");
    }

    @Test
    void dropsTheLinesOfATable() {
        assertThat(read("|户名|示例店")).isEqualTo("户名示例店");
    }

    @Test
    void takesNoStrokeForTheMarkOfAList() {
        assertThat(read("广告设计丶代理")).isEqualTo("广告设计、代理");
    }

    @Test
    void takesAWideMinusBehindALabelForADash() {
        assertThat(read("发放结果－已支付", "·税前报酬－177.21元")).isEqualTo("发放结果—已支付·税前报酬—177.21元");
    }

    @Test
    void keepsTheMinusOfASumAndOfATerm() {
        assertThat(read("税额:－177.21", "自2025年1月1日－2025年6月30日", "－38.16")).contains(":－177", "1日－2025", "日－38.16");
    }
}
