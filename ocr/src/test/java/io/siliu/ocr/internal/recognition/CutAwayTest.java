package io.siliu.ocr.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.layout.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was cut away before or behind a value does not come back with another look at its place. */
class CutAwayTest {

    private static final String LABELLED = "单位名称示例帆恒器械有限公司";
    private static final String NAME = "示例帆恒器械有限公司";

    private static List<Glyph> line(String text, double y) {
        List<Glyph> letters = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            letters.add(new Glyph(text.substring(i, i + 1), 1, new Box(20.0 * i, y, 20, 20), 0.9));
        }
        return letters;
    }

    private static CutAway beside(List<Glyph> letters, double bottom) {
        Box place = new Box(0, 0, 20.0 * LABELLED.length(), bottom);
        return CutAway.of(letters, new Candidate("payerName", NAME, 0.9, 1, place, null));
    }

    @Test
    void takesTheLabelAwayThatRunsIntoAName() {
        CutAway beside = beside(line(LABELLED, 0), 20);
        assertThat(beside.from(LABELLED)).isEqualTo(NAME);
        assertThat(beside.from("单立名称示例帆恒器材有限公司")).isEqualTo("示例帆恒器材有限公司");
    }

    @Test
    void leavesALookAloneThatSawTheNameOnly() {
        CutAway beside = beside(line(LABELLED, 0), 20);
        assertThat(beside.from(NAME)).isEqualTo(NAME);
        assertThat(beside.from("示例帆恒医疗器械设备有限公司")).isEqualTo("示例帆恒医疗器械设备有限公司");
    }

    /** Two lines that overlap show the first letter twice. */
    @Test
    void takesNoLetterOfTheNameForTheSameLetterBeforeIt() {
        List<Glyph> letters = line("示" + NAME, 0);
        CutAway beside = CutAway.of(
                letters, new Candidate("payerName", NAME, 0.9, 1, new Box(0, 0, 20.0 * letters.size(), 20), null));
        assertThat(beside.from(NAME)).isEqualTo(NAME);
        assertThat(beside.from("示" + NAME)).isEqualTo(NAME);
    }

    @Test
    void takesNothingFromAPlaceOfTwoLines() {
        List<Glyph> letters = line(LABELLED, 0);
        letters.addAll(line("上海分公司", 24));
        assertThat(beside(letters, 44)).isEqualTo(CutAway.NOTHING);
    }

    @Test
    void takesNothingWhereTheValueFillsItsPlace() {
        assertThat(beside(line(NAME, 0), 20).from(NAME)).isEqualTo(NAME);
    }
}
