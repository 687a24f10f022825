package io.siliu.ocr.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a label of two letters, one may be read as another one of its shape. */
class LabelTwinsTest {

    private static String mended(String line) {
        return letters(line).stream().map(Glyph::text).collect(Collectors.joining());
    }

    /** A blank is a gap between cells. */
    private static List<Glyph> letters(String line) {
        List<Glyph> letters = new ArrayList<>();
        double at = 0;
        for (char letter : line.toCharArray()) {
            if (letter != ' ') {
                letters.add(new Glyph(String.valueOf(letter), 1, new Box(at, 0, 20, 20), 0.9));
            }
            at += letter == ' ' ? 60 : 20;
        }
        return LabelTwins.mended(letters);
    }

    @ParameterizedTest
    @CsvSource({
        "长号：9900001234567, 账号：9900001234567",
        "长号 9900001234567, 账号9900001234567",
        "户名 示例店 卡弓 99, 户名示例店卡弓99",
        "卢名：示例店, 户名：示例店",
        "曰期 2026-01-08, 日期2026-01-08",
        "金颔：¥12.50, 金额：¥12.50"
    })
    void theShapeTellsWhichLabelItIs(String read, String printed) {
        assertThat(mended(read)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"卢名 示例店, 卢名示例店", "长号码：99, 长号码：99", "行号：990012, 行号：990012", "收款长号：9900, 收款长号：9900", "长号 示例银行, 长号示例银行"})
    void whatMayBeAnotherWordStays(String read, String same) {
        assertThat(mended(read)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"张号 13800000000, 张号13800000000", "金颜 1200.00, 金颜1200.00", "张户 9900001234567, 张户9900001234567"})
    void aPersonIsNoLabelOfTheFiguresBesideIt(String read, String same) {
        assertThat(mended(read)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"张号：9900001234567, 账号：9900001234567", "金颜：¥12.50, 金额：¥12.50"})
    void aColonTellsThatItIsALabel(String read, String printed) {
        assertThat(mended(read)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "款 杲号 990219928455830547246 款 保号 9900008954996796092, 款账号990219928455830547246款账号9900008954996796092",
        "呆号：9900*****6092, 账号：9900*****6092",
        "佥额 1234.56, 金额1234.56",
        "旦期 2026年3月5日, 日期2026年3月5日",
        "晌间：2026-03-0510:15:30, 时间：2026-03-0510:15:30"
    })
    void theFormOfTheValueTellsWhichLabelItIs(String read, String printed) {
        assertThat(mended(read)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"付款人并户行：示例银行, 付款人开户行：示例银行", "支行收款人井户银行：示例银行, 支行收款人开户银行：示例银行", "升户 行, 升户行", "合并户口, 合并户口"})
    void whereAnAccountWasOpenedIsCalledSoWithinALabelToo(String read, String printed) {
        assertThat(mended(read)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "账 号 993539747210877087349 号 9900003020319236201, 账号993539747210877087349账号9900003020319236201",
        "编 号 9900003020319236201, 编号9900003020319236201",
        "号 13800000000, 号13800000000"
    })
    void beforeAnAccountTheLastLetterIsEnough(String read, String printed) {
        assertThat(mended(read)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "单号 990219928455830547246, 单号990219928455830547246",
        "税额 1234.56, 税额1234.56",
        "杲号 13800000000, 杲号13800000000",
        "二期 2026年3月5日, 二期2026年3月5日",
        "到期 2026-03-05, 到期2026-03-05"
    })
    void otherWordsAndValuesOfOtherFormsTellNothing(String read, String same) {
        assertThat(mended(read)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "佘额：10234.56, 佘额：10234.56",
        "净额 1234.56, 净额1234.56",
        "区间：2026-02-01至2026-02-28, 区间：2026-02-01至2026-02-28",
        "旦期：2026年3月1日至2027年2月28日, 旦期：2026年3月1日至2027年2月28日",
        "绵号：20260305990011223344, 绵号：20260305990011223344",
        "号 20260305990011223344, 号20260305990011223344"
    })
    void wordsThatNobodyListsAndFlowNumbersAndTermsTellNothing(String read, String same) {
        assertThat(mended(read)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "早号 660305990011223344, 早号660305990011223344",
        "甲号：990012345678, 甲号：990012345678",
        "书号：9787123456789, 书号：9787123456789",
        "档号：990000123456789, 档号：990000123456789",
        "险号：990000123456, 险号：990000123456"
    })
    void aNumberOfAnotherNameIsNoAccount(String read, String same) {
        assertThat(mended(read)).isEqualTo(same);
    }

    @Test
    void aLoneLetterThatWasReadSurelyStays() {
        assertThat(LabelsOfValues.lone("号", 0.94, "990000123456")).isEqualTo("账号");
        assertThat(LabelsOfValues.lone("号", 0.96, "990000123456")).isEqualTo("号");
    }

    @Test
    void whatWasReadSurelyIsWhatIsPrinted() {
        assertThat(LabelsOfValues.label("杲号", 0.94, "990219928455830547246")).contains("账号");
        assertThat(LabelsOfValues.label("杲号", 0.96, "990219928455830547246")).isEmpty();
    }

    @Test
    void anExchangedLetterIsNotSure() {
        assertThat(letters("长号：99")).extracting(Glyph::confidence).containsExactly(0.5, 0.9, 0.9, 0.9, 0.9);
    }
}
