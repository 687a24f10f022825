package io.siliu.ocr.internal.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hole in an evenly set line shows that a letter stands there which the network does not know. */
class UnknownTest {

    @Test
    void showsTheLetterThatWasPassedOver() {
        assertThat(text(Unknown.shown(line("示例", 0, "成泰电子", 3)))).isEqualTo("示例〓成泰电子");
        assertThat(Unknown.shown(line("示例", 0, "成泰电子", 3)).get(2).confidence()).isZero();
    }

    @Test
    void leavesAnEvenLineAndAWideGapAlone() {
        assertThat(text(Unknown.shown(line("示例", 0, "成泰电子", 2)))).isEqualTo("示例成泰电子");
        assertThat(text(Unknown.shown(line("示例", 0, "成泰电子", 5)))).isEqualTo("示例成泰电子");
    }

    @Test
    void saysNothingOfAShortLine() {
        assertThat(text(Unknown.shown(line("名", 0, "称", 2)))).isEqualTo("名称");
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
