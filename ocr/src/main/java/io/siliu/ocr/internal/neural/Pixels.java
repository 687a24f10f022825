package io.siliu.ocr.internal.neural;

import java.nio.ByteBuffer;

/**
 * A picture. It stays outside of the heap, which would otherwise have to be as large as the largest page; only the rows that
 * are looked at are copied into it.
 *
 * @param rgb three bytes a pixel, red, green and blue, row by row
 */
public record Pixels(int width, int height, ByteBuffer rgb) {

    static final int CHANNELS = 3;

    /** Copies whole rows. */
    void rows(int top, int count, byte[] to) {
        int length = width * CHANNELS;
        rgb.get(top * length, to, 0, count * length);
    }
}
