package io.siliu.ocr.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a text was recognised, a label may be known by all letters but one. */
class MisreadLabelsTest {

    private static final List<String> BATCH = List.of("结算批次号", "结算批次");

    /** Letters side by side; a blank is a gap of three letters. */
    private static Optional<String> batch(String line) {
        return value(line, 0.9, BATCH);
    }

    private static Optional<String> value(String line, double sureness, List<String> labels) {
        List<Glyph> glyphs = new ArrayList<>();
        double at = 0;
        for (char letter : line.toCharArray()) {
            if (letter == ' ') {
                at += 30;
                continue;
            }
            glyphs.add(new Glyph(String.valueOf(letter), 1, new Box(at, 0, 10, 10), sureness));
            at += 10;
        }
        return new Labels(PageText.of(glyphs), labels).value(labels).map(Span::plain);
    }

    @Test
    void firstLetterOfTheValueIsNotTheLabelsLast() {
        assertThat(batch("结算批次 PC202609081234")).contains("PC202609081234");
        assertThat(batch("结算批次 示例批")).contains("示例批");
    }

    @Test
    void labelWithOneLetterMisreadIsKnown() {
        assertThat(batch("结算批次另 PC202609081234")).contains("PC202609081234");
        assertThat(batch("绪算批次号 PC202609081234")).contains("PC202609081234");
        assertThat(batch("结算批欢号 PC202609081234")).contains("PC202609081234");
    }

    @Test
    void headOfTheNextColumnIsNoValueThoughMisread() {
        assertThat(batch("结算批次 结算批欢号")).isEmpty();
    }

    @Test
    void aLetterThatWasReadSurelyWasNotMisread() {
        assertThat(value("打印日期 2026-04-03", 0.98, List.of("打款日期"))).isEmpty();
        assertThat(value("打 印 日 期 2026-04-03", 0.98, List.of("打款日期"))).isEmpty();
        assertThat(value("打软日期 2026-04-03", 0.6, List.of("打款日期"))).contains("2026-04-03");
    }
}
