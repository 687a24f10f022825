package io.siliu.ocr.internal.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pixels of text that touch are a line, which is a little larger than they are and leans as they do. */
class RegionsTest {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 60;

    @Test
    void findsALevelLineAndALeaningOne() {
        TextMap map = new TextMap(WIDTH, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            float[] row = new float[WIDTH];
            if (y >= 5 && y < 11) {
                Arrays.fill(row, 20, 80, 0.9f);
            }
            for (int x = 100; x < 180; x++) {
                double middle = 30 + (x - 100) * 0.1;
                row[x] = Math.abs(y - middle) <= 3 ? 0.9f : row[x];
            }
            map.setRow(y, row);
        }
        List<TextLine> lines = Regions.of(map);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).slope()).isZero();
        assertThat(lines.get(0).y()).isCloseTo(8, within(0.5));
        assertThat(lines.get(0).height()).isBetween(8.0, 20.0);
        assertThat(lines.get(1).slope()).isCloseTo(0.1, within(0.01));
        assertThat(lines.get(1).height()).isLessThan(20);
    }

    @Test
    void passesOverNoise() {
        TextMap map = new TextMap(WIDTH, HEIGHT);
        float[] faint = new float[WIDTH];
        Arrays.fill(faint, 20, 80, 0.35f);
        for (int y = 5; y < 11; y++) {
            map.setRow(y, faint);
        }
        float[] dot = new float[WIDTH];
        dot[150] = 0.9f;
        map.setRow(40, dot);
        assertThat(Regions.of(map)).isEmpty();
    }
}
