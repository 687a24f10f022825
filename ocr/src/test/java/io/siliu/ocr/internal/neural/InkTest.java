package io.siliu.ocr.internal.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class InkTest {

    private static final Ink.Stretch ALL = new Ink.Stretch(0, 1);

    @Test
    void tellsWhereThePaperBetweenTwoWordsIs() {
        Ink ink = new DrawnLine(400).inked(0, 100).inked(220, 400).ink();
        Ink.Stretch gap = ink.blank(ALL);
        assertThat(gap.from() * 400).isCloseTo(100, within(1.0));
        assertThat(gap.to() * 400).isCloseTo(220, within(1.0));
        assertThat(ink.share(new Ink.Stretch(0, 0.24))).isEqualTo(1);
        assertThat(ink.share(new Ink.Stretch(0.3, 0.5))).isZero();
    }

    @Test
    void takesTheLineThatIsDrawnBelowWordsForNoInk() {
        Ink ink = new DrawnLine(400)
                .inked(0, 100)
                .inked(220, 400)
                .dark(0, 400, DrawnLine.HEIGHT - 6, DrawnLine.HEIGHT - 3)
                .ink();
        assertThat(ink.blank(ALL).length() * 400).isCloseTo(120, within(1.0));
    }

    @Test
    void seesNoGapInLettersThatAreLighterThanTheirGround() {
        int top = DrawnLine.HEIGHT / 2;
        Ink ink = new DrawnLine(400)
                .dark(0, 400, 0, top)
                .dark(0, 400, top + 4, DrawnLine.HEIGHT)
                .dark(100, 130, top, top + 4)
                .ink();
        assertThat(ink.blank(new Ink.Stretch(0.2, 0.4)).length()).isZero();
    }
}
