package io.siliu.ocr.internal.neural;

import java.nio.FloatBuffer;
import java.util.Arrays;

/** A line of white paper on which blocks of ink stand, as a network is given it. */
final class DrawnLine {

    static final int HEIGHT = LineCut.HEIGHT;

    private final int width;
    private final float[] numbers;

    DrawnLine(int width) {
        this.width = width;
        this.numbers = new float[Pixels.CHANNELS * width * HEIGHT];
        Arrays.fill(numbers, 1);
    }

    /** A block with a stripe of paper in it, as letters have. */
    DrawnLine inked(int from, int to) {
        return dark(from, to, HEIGHT / 4, HEIGHT / 2).dark(from, to, HEIGHT / 2 + 4, 3 * HEIGHT / 4);
    }

    /** Darkness in some rows only. */
    DrawnLine dark(int from, int to, int top, int bottom) {
        for (int channel = 0; channel < Pixels.CHANNELS; channel++) {
            for (int y = top; y < bottom; y++) {
                for (int x = from; x < to; x++) {
                    numbers[(channel * HEIGHT + y) * width + x] = -0.8f;
                }
            }
        }
        return this;
    }

    Ink ink() {
        return Ink.of(FloatBuffer.wrap(numbers), width, HEIGHT);
    }
}
