package io.siliu.ocr.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A line that was found as one with the seal drawn through it is read once more by itself. */
class MergedLinesTest {

    private static final Box PAGE = new Box(0, 0, 2_400, 1_300);

    private final List<Glyph> letters = new ArrayList<>();
    private final List<Glyph> again = new ArrayList<>();
    private final List<Box> asked = new ArrayList<>();

    private static void line(List<Glyph> to, double x, double y, double height, double confidence, String words) {
        for (int at = 0; at < words.length(); at++) {
            to.add(new Glyph(words.substring(at, at + 1), 1, new Box(x + 40 * at, y, 40, height), confidence));
        }
    }

    private String read() {
        return new MergedLines(PAGE, place -> {
                    asked.add(place);
                    return again.stream()
                            .map(letter -> new Glyph(
                                    letter.text(),
                                    1,
                                    new Box(
                                            letter.box().x() - place.x(),
                                            letter.box().y() - place.y(),
                                            letter.box().width(),
                                            letter.box().height()),
                                    letter.confidence()))
                            .toList();
                })
                .readAgain(letters).stream().map(Glyph::text).collect(Collectors.joining());
    }

    private void page(double confidence) {
        line(letters, 180, 380, 40, 0.98, "付款人户名：示例公司");
        line(letters, 300, 420, 170, confidence, "人9");
        line(letters, 1_400, 420, 170, confidence, "011");
        line(letters, 180, 600, 40, 0.98, "金额：1,234.56");
    }

    @Test
    void theLineStandsWhereItWasMergedWithASeal() {
        page(0.5);
        line(again, 180, 480, 40, 0.95, "付款人账号：9984121232965742774");
        line(again, 1_700, 540, 40, 0.6, "茶地人力");
        assertThat(read()).isEqualTo("付款人户名：示例公司付款人账号：9984121232965742774金额：1,234.56");
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).x()).isLessThan(180);
    }

    @Test
    void ofManyTheTallestFewAreReadOnceMore() {
        line(letters, 180, 20, 20, 0.98, "付款人户名：示例文化传媒有限公司账号金额用途附言摘要回单编号");
        for (int at = 0; at < 12; at++) {
            line(letters, 180 + 10 * at, 60 + 100 * at, 60 + at, 0.5, "图");
        }
        read();
        assertThat(asked).extracting(Box::height).containsExactly(71.0, 70.0, 69.0, 68.0, 67.0, 66.0, 65.0, 64.0);
    }

    @Test
    void aTitleIsNoMergedLine() {
        page(0.9);
        assertThat(read()).contains("人9011");
        assertThat(asked).isEmpty();
    }

    @Test
    void nothingIsTakenAwayWhereNothingSureIsReadInstead() {
        page(0.5);
        line(again, 180, 480, 40, 0.7, "付款人账号：99841");
        assertThat(read()).contains("人9011");
    }

    @Test
    void aLineThatWasReadBeforeIsNotReadTwice() {
        page(0.5);
        line(again, 180, 572, 40, 0.95, "金额：1,234.56");
        line(again, 180, 382, 36, 0.95, "付款人户名");
        assertThat(read()).isEqualTo("付款人户名：示例公司人9011金额：1,234.56");
    }
}
