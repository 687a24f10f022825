package io.siliu.ocr.internal.neural;

import java.nio.FloatBuffer;
import java.util.Arrays;

/** A picture made smaller for the network that finds lines: the mean of the pixels that fall together. */
final class Shrunk {

    /** Mean and spread of the channels, as the network was trained. */
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};

    private static final float[] SPREAD = {0.229f, 0.224f, 0.225f};

    private final Pixels pixels;
    private final int width;
    private final int height;

    /** @param width of the shrunk picture */
    Shrunk(Pixels pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    /** Some of its rows as the network wants them, blue first. */
    void write(int from, int rows, FloatBuffer to) {
        int[] sums = new int[Pixels.CHANNELS];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < width; x++) {
                float count = sum(x, from + y, sums);
                for (int channel = 0; channel < Pixels.CHANNELS; channel++) {
                    float value = sums[Pixels.CHANNELS - 1 - channel] / count / 255;
                    to.put((channel * rows + y) * width + x, (value - MEAN[channel]) / SPREAD[channel]);
                }
            }
        }
    }

    /** The sums of the pixels that fall together, and how many they are. */
    private int sum(int x, int y, int[] sums) {
        int left = (int) ((long) x * pixels.width() / width);
        int right = Math.max(left + 1, (int) ((x + 1L) * pixels.width() / width));
        int top = (int) ((long) y * pixels.height() / height);
        int bottom = Math.max(top + 1, (int) ((y + 1L) * pixels.height() / height));
        Arrays.fill(sums, 0);
        for (int row = top; row < bottom; row++) {
            int place = (row * pixels.width() + left) * Pixels.CHANNELS;
            for (int column = left; column < right; column++) {
                sums[0] += pixels.rgb()[place++] & 0xFF;
                sums[1] += pixels.rgb()[place++] & 0xFF;
                sums[2] += pixels.rgb()[place++] & 0xFF;
            }
        }
        return (right - left) * (bottom - top);
    }
}
