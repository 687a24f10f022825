package io.siliu.ocr.internal.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** The rows around a line show what the whole page shows there, between pixels and beyond its edges. */
class RowsTest {

    private static final int WIDTH = 4;
    private static final int HEIGHT = 40;

    /** Each row is so many times its number red, each column green. */
    private static final int STEP = 5;

    @Test
    void showTheColourBetweenPixels() {
        Rows rows = Rows.of(page(), new TextLine(2, 20, 4, 10, 0));
        assertThat(seen(rows, 2.5, 20.5)).containsExactly(20 * STEP, 2 * STEP, 0);
        assertThat(seen(rows, 2, 20)).containsExactly(19.5f * STEP, 1.5f * STEP, 0);
    }

    @Test
    void showTheEdgeBeyondIt() {
        Rows last = Rows.of(page(), new TextLine(2, 39, 4, 10, 0));
        assertThat(seen(last, 9, 44)).containsExactly(39 * STEP, 3 * STEP, 0);
        Rows first = Rows.of(page(), new TextLine(2, 1, 4, 10, 0));
        assertThat(seen(first, -3, -4)).containsExactly(0, 0, 0);
    }

    @Test
    void reachAsFarAsALineThatLeans() {
        Rows rows = Rows.of(page(), new TextLine(2, 20, 20, 4, 0.5));
        assertThat(seen(rows, 2.5, 13.5)).containsExactly(13 * STEP, 2 * STEP, 0);
        assertThat(seen(rows, 2.5, 26.5)).containsExactly(26 * STEP, 2 * STEP, 0);
    }

    private static float[] seen(Rows rows, double x, double y) {
        float[] sums = new float[Pixels.CHANNELS];
        rows.addTo(sums, x, y);
        return sums;
    }

    private static Pixels page() {
        ByteBuffer rgb = ByteBuffer.allocateDirect(Pixels.CHANNELS * WIDTH * HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                rgb.put((byte) (y * STEP)).put((byte) (x * STEP)).put((byte) 0);
            }
        }
        return new Pixels(WIDTH, HEIGHT, rgb.flip());
    }
}
