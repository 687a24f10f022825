package io.siliu.ocr.internal.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters touch but where paper is seen between them. */
class SpacingTest {

    private static final int WIDTH = 400;
    private static final TextLine LINE = new TextLine(200, 24, WIDTH, 48, 0);

    private static double gap(Ink ink, double left, double right) {
        List<Letter> letters = Spacing.letters(
                List.of(new Steps.Step("名", left / WIDTH, 1), new Steps.Step("示", right / WIDTH, 1)), LINE, ink);
        return letters.get(1).left() - letters.get(0).right();
    }

    @Test
    void keepsTheGapBetweenALabelAndItsValue() {
        Ink ink = new DrawnLine(WIDTH).inked(0, 100).inked(180, 400).ink();
        assertThat(gap(ink, 82, 198)).isBetween(60.0, 80.0);
    }

    @Test
    void letsLettersTouchBetweenWhichALetterWasPassedOver() {
        Ink ink = new DrawnLine(WIDTH).inked(0, 400).ink();
        assertThat(gap(ink, 82, 160)).isZero();
    }

    @Test
    void letsTheStrokesOfALetterStandApart() {
        Ink ink = new DrawnLine(WIDTH).inked(0, 90).inked(105, 400).ink();
        assertThat(gap(ink, 82, 124)).isZero();
    }

    @Test
    void keepsTheBlankBetweenADayAndAnHour() {
        Ink ink = new DrawnLine(WIDTH).inked(0, 90).inked(112, 400).ink();
        List<Letter> figures = Spacing.letters(
                List.of(new Steps.Step("0", 81.0 / WIDTH, 1), new Steps.Step("1", 121.0 / WIDTH, 1)), LINE, ink);
        assertThat(figures.get(1).left() - figures.get(0).right()).isGreaterThan(10);
    }
}
