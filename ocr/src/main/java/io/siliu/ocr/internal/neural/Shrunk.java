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

    /** @param width of the shrunk picture, no more than the picture's own */
    Shrunk(Pixels pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    /** Some of its rows as the network wants them, blue first. */
    void write(int from, int rows, FloatBuffer to) {
        for (int channel = 0; channel < Pixels.CHANNELS; channel++) {
            for (int y = from; y < from + rows; y++) {
                for (int x = 0; x < width; x++) {
                    float value = mean(x, y, Pixels.CHANNELS - 1 - channel) / 255;
                    to.put((value - MEAN[channel]) / SPREAD[channel]);
                }
            }
        }
    }

    private float mean(int x, int y, int channel) {
        int left = (int) ((long) x * pixels.width() / width);
        int right = Math.max(left + 1, (int) ((x + 1L) * pixels.width() / width));
        int top = (int) ((long) y * pixels.height() / height);
        int bottom = Math.max(top + 1, (int) ((y + 1L) * pixels.height() / height));
        int sum = 0;
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                sum += pixels.at(column, row, channel);
            }
        }
        return (float) sum / ((right - left) * (bottom - top));
    }
}
