package io.siliu.ocr.internal.neural;

import java.nio.FloatBuffer;

/** A picture made smaller for the network that finds lines: the mean of the pixels that fall together. */
final class Shrunk {

    /** Mean and spread of the channels, as the network was trained. */
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};

    private static final float[] SPREAD = {0.229f, 0.224f, 0.225f};

    private final Pixels pixels;
    private final int width;
    private final int height;
    private byte[] rows = {};

    /** @param width of the shrunk picture */
    Shrunk(Pixels pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    /** Some of its rows as the network wants them, blue first. */
    void write(int from, int rows, FloatBuffer to) {
        int[] lefts = lefts();
        float[] blue = new float[width];
        float[] green = new float[width];
        float[] red = new float[width];
        for (int y = 0; y < rows; y++) {
            row(from + y, lefts, blue, green, red);
            to.put(y * width, blue);
            to.put((rows + y) * width, green);
            to.put((2 * rows + y) * width, red);
        }
    }

    /** Where the pixels begin that fall on each column, and where those of the last one end. */
    private int[] lefts() {
        int[] lefts = new int[width + 1];
        for (int x = 0; x <= width; x++) {
            lefts[x] = (int) ((long) x * pixels.width() / width);
        }
        return lefts;
    }

    private void row(int y, int[] lefts, float[] blue, float[] green, float[] red) {
        int top = (int) ((long) y * pixels.height() / height);
        int bottom = Math.max(top + 1, (int) ((y + 1L) * pixels.height() / height));
        byte[] rgb = rows(top, bottom - top);
        for (int x = 0; x < width; x++) {
            int left = lefts[x];
            int right = Math.max(left + 1, lefts[x + 1]);
            int sumRed = 0;
            int sumGreen = 0;
            int sumBlue = 0;
            for (int row = 0; row < bottom - top; row++) {
                int end = (row * pixels.width() + right) * Pixels.CHANNELS;
                for (int place = (row * pixels.width() + left) * Pixels.CHANNELS; place < end; place += 3) {
                    sumRed += rgb[place] & 0xFF;
                    sumGreen += rgb[place + 1] & 0xFF;
                    sumBlue += rgb[place + 2] & 0xFF;
                }
            }
            float count = (right - left) * (bottom - top);
            blue[x] = (sumBlue / count / 255 - MEAN[0]) / SPREAD[0];
            green[x] = (sumGreen / count / 255 - MEAN[1]) / SPREAD[1];
            red[x] = (sumRed / count / 255 - MEAN[2]) / SPREAD[2];
        }
    }

    private byte[] rows(int top, int count) {
        if (rows.length < count * pixels.width() * Pixels.CHANNELS) {
            rows = new byte[count * pixels.width() * Pixels.CHANNELS];
        }
        pixels.rows(top, count, rows);
        return rows;
    }
}
