package io.siliu.ocr.internal.neural;

/**
 * A picture.
 *
 * @param rgb three bytes a pixel, red, green and blue, row by row
 */
public record Pixels(int width, int height, byte[] rgb) {

    static final int CHANNELS = 3;

    /** The value of a channel from 0 to 255; places outside of the picture are those of its edge. */
    int at(int x, int y, int channel) {
        int column = Math.max(0, Math.min(width - 1, x));
        int row = Math.max(0, Math.min(height - 1, y));
        return rgb[(row * width + column) * CHANNELS + channel] & 0xFF;
    }
}
