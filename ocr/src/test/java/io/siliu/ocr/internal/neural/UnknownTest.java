package io.siliu.ocr.internal.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hole in an evenly set line shows that a letter stands there which the network does not know. */
class UnknownTest {

    private static final Ink INK = new DrawnLine(400).inked(0, 400).ink();

    @Test
    void showsTheLetterThatWasPassedOver() {
        assertThat(text(Unknown.shown(line("示例", 0, "成泰电子", 3), INK))).isEqualTo("示例〓成泰电子");
        assertThat(Unknown.shown(line("示例", 0, "成泰电子", 3), INK).get(2).confidence())
                .isZero();
    }

    @Test
    void leavesAnEvenLineAndAWideGapAlone() {
        assertThat(text(Unknown.shown(line("示例", 0, "成泰电子", 2), INK))).isEqualTo("示例成泰电子");
        assertThat(text(Unknown.shown(line("示例", 0, "成泰电子", 5), INK))).isEqualTo("示例成泰电子");
    }

    @Test
    void takesTheGapBetweenALabelAndItsValueForNoLetter() {
        Ink gap = new DrawnLine(400).inked(0, 30).inked(51, 400).ink();
        assertThat(text(Unknown.shown(line("户名", 0, "成泰电子", 3), gap))).isEqualTo("户名成泰电子");
        Ink ruled = new DrawnLine(400)
                .inked(0, 30)
                .dark(39, 42, 0, DrawnLine.HEIGHT)
                .inked(51, 400)
                .ink();
        assertThat(text(Unknown.shown(line("户名", 0, "成泰电子", 3), ruled))).isEqualTo("户名成泰电子");
    }

    @Test
    void saysNothingOfAShortLine() {
        assertThat(text(Unknown.shown(line("名", 0, "称", 2), INK))).isEqualTo("名称");
    }

    private static List<Steps.Step> line(String left, int from, String right, int then) {
        List<Steps.Step> steps = new ArrayList<>();
        put(steps, left, from);
        put(steps, right, then);
        return steps;
    }

    private static void put(List<Steps.Step> steps, String text, int from) {
        for (int i = 0; i < text.length(); i++) {
            steps.add(new Steps.Step(text.substring(i, i + 1), (from + i) / 20.0, 1));
        }
    }

    private static String text(List<Steps.Step> steps) {
        StringBuilder text = new StringBuilder();
        steps.forEach(step -> text.append(step.text()));
        return text.toString();
    }
}
