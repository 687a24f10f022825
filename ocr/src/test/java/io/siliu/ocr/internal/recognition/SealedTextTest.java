package io.siliu.ocr.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a seal covers is read once more without its ink; what is surer then stands, and what is not changes nothing. */
class SealedTextTest {

    private static final Box PAGE = new Box(0, 0, 2_000, 1_000);
    private static final Box SEAL = new Box(600, 400, 300, 300);

    private final List<Glyph> letters = new ArrayList<>();
    private final List<Glyph> withoutRed = new ArrayList<>();
    private Box asked;

    private static void line(List<Glyph> to, double x, double y, double confidence, String words) {
        line(to, x, 40, y, confidence, words);
    }

    private static void line(List<Glyph> to, double x, double apart, double y, double confidence, String words) {
        for (int at = 0; at < words.length(); at++) {
            to.add(new Glyph(words.substring(at, at + 1), 1, new Box(x + apart * at, y, 40, 40), confidence));
        }
    }

    /** The page as it is read, on which the seal's place was read anew. */
    private String read() {
        SealedText text = new SealedText(PAGE, place -> {
            asked = place;
            return withoutRed.stream()
                    .map(letter -> new Glyph(
                            letter.text(),
                            1,
                            new Box(letter.box().x() - place.x(), letter.box().y() - place.y(), 40, 40),
                            letter.confidence()))
                    .toList();
        });
        return text.readAgain(letters, List.of(SEAL)).stream().map(Glyph::text).collect(Collectors.joining());
    }

    @Test
    void aLineUnderASealIsReadAnewAsAWhole() {
        line(letters, 400, 450, 0.6, "登记机关样本市市汤监督营理局");
        line(withoutRed, 400, 450, 0.97, "登记机关样本市市场监督管理局");
        assertThat(read()).isEqualTo("登记机关样本市市场监督管理局");
        assertThat(asked.x()).isLessThan(400);
        assertThat(asked.right()).isGreaterThan(960);
    }

    @Test
    void aLineThatWasNotSeenIsPutBetweenThoseAroundIt() {
        line(letters, 640, 410, 0.9, "甲方");
        line(letters, 640, 640, 0.9, "日期");
        line(withoutRed, 640, 520, 0.95, "示例公司");
        assertThat(read()).isEqualTo("甲方示例公司日期");
    }

    @Test
    void whatIsReadLessSurelyWithoutRedStaysAsItWas() {
        line(letters, 640, 500, 0.95, "验收人");
        line(withoutRed, 640, 500, 0.7, "验牧入");
        assertThat(read()).isEqualTo("验收人");
    }

    @Test
    void redPrintThatIsGoneWithTheSealIsNotTakenAway() {
        line(letters, 640, 500, 0.9, "电子发票");
        line(withoutRed, 640, 500, 0.99, "发");
        assertThat(read()).isEqualTo("电子发票");
    }

    @Test
    void lettersOfItsRimAreNoWriting() {
        line(letters, 400, 410, 0.97, "交易金额");
        line(letters, 700, 440, 0.8, "图食");
        line(letters, 400, 500, 0.97, "1,234.56");
        line(withoutRed, 400, 410, 0.97, "交易金额");
        assertThat(read()).isEqualTo("交易金额1,234.56");
    }

    @Test
    void digitsUnderItThatAreUnseenWithoutInkAreNotLost() {
        line(letters, 400, 410, 0.97, "数量");
        line(letters, 700, 440, 0.8, "126");
        line(letters, 400, 500, 0.97, "1,234.56");
        line(withoutRed, 400, 410, 0.97, "数量");
        assertThat(read()).isEqualTo("数量1261,234.56");
    }

    @Test
    void aPartOfALineThatIsUnseenWithoutInkIsNotLost() {
        line(letters, 400, 500, 0.97, "大写");
        line(letters, 640, 500, 0.8, "叁拾");
        line(letters, 800, 500, 0.97, "伍元");
        line(withoutRed, 400, 500, 0.97, "大写");
        line(withoutRed, 800, 500, 0.98, "伍元");
        assertThat(read()).isEqualTo("大写叁拾伍元");
    }

    @Test
    void aWordUnderItThatIsStillThereWithoutInkIsWriting() {
        line(letters, 400, 410, 0.97, "经手人");
        line(letters, 700, 500, 0.8, "王明");
        line(withoutRed, 400, 410, 0.97, "经手人");
        line(withoutRed, 700, 500, 0.7, "玉明");
        assertThat(read()).isEqualTo("经手人王明");
    }

    @Test
    void aDigitThatGoesWithTheSealIsNotLost() {
        line(letters, 620, 500, 0.88, "12345.67元");
        line(withoutRed, 620, 45, 500, 0.97, "1245.67元");
        assertThat(read()).isEqualTo("12345.67元");
    }

    @Test
    void aDigitThatAMarkIsReadBesideIsNotLost() {
        line(letters, 620, 500, 0.88, "12345.67");
        line(withoutRed, 620, 500, 0.97, "1245.67·");
        assertThat(read()).isEqualTo("12345.67");
    }

    @Test
    void aDigitThatIsALetterWithoutTheSealIsOne() {
        line(letters, 620, 500, 0.88, "示例1程队");
        line(withoutRed, 620, 500, 0.97, "示例工程队");
        assertThat(read()).isEqualTo("示例工程队");
    }

    @Test
    void aLineThatGoesOnOutsideOfWhatWasCutOutIsNotTaken() {
        line(letters, 640, 500, 0.6, "合计");
        line(withoutRed, 640, 500, 0.5, "合汁");
        line(withoutRed, 1_100, 300, 0.99, "金额");
        assertThat(read()).isEqualTo("合计");
    }

    @Test
    void aPageWithoutSealsIsNotReadAgain() {
        line(letters, 640, 500, 0.6, "合计");
        assertThat(new SealedText(PAGE, place -> {
                            throw new IllegalStateException("nothing is to be read at " + place);
                        })
                        .readAgain(letters, List.of()))
                .isEqualTo(letters);
    }
}
