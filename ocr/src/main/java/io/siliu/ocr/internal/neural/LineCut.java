package io.siliu.ocr.internal.neural;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/** A line of text cut out of its page, level, and as high as the networks that read lines want it. */
final class LineCut {

    static final int HEIGHT = 48;

    /** Longer lines are pressed together. */
    private static final int LONGEST = 3_200;

    private final Pixels page;
    private final TextLine line;
    private final int width;

    LineCut(Pixels page, TextLine line) {
        this.page = page;
        this.line = line;
        double natural = HEIGHT * line.length() / Math.max(1, line.height());
        this.width = (int) Math.max(HEIGHT / 3.0, Math.min(LONGEST, Math.ceil(natural)));
    }

    int width() {
        return width;
    }

    /** As the network wants it, blue first, from -1 for black to 1 for white. */
    FloatBuffer numbers() {
        FloatBuffer numbers = ByteBuffer.allocateDirect(Float.BYTES * Pixels.CHANNELS * width * HEIGHT)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        for (int channel = Pixels.CHANNELS - 1; channel >= 0; channel--) {
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < width; x++) {
                    numbers.put(mean(x, y, channel) / 127.5f - 1);
                }
            }
        }
        return numbers.flip();
    }

    /** Of as many places as the line is larger than its cut, so that thin strokes do not fall between them. */
    private float mean(int x, int y, int channel) {
        double pixelWidth = line.length() / width;
        double pixelHeight = line.height() / HEIGHT;
        int times = (int) Math.max(1, Math.ceil(Math.max(pixelWidth, pixelHeight)));
        float sum = 0;
        for (int i = 0; i < times; i++) {
            for (int j = 0; j < times; j++) {
                double along = (x + (i + 0.5) / times) * pixelWidth - line.length() / 2;
                double across = (y + (j + 0.5) / times) * pixelHeight - line.height() / 2;
                sum += between(
                        line.x() + along - line.slope() * across, line.y() + across + line.slope() * along, channel);
            }
        }
        return sum / (times * times);
    }

    private float between(double x, double y, int channel) {
        double px = x - 0.5;
        double py = y - 0.5;
        int column = (int) Math.floor(px);
        int row = (int) Math.floor(py);
        float right = (float) (px - column);
        float down = (float) (py - row);
        float above = page.at(column, row, channel) * (1 - right) + page.at(column + 1, row, channel) * right;
        float below = page.at(column, row + 1, channel) * (1 - right) + page.at(column + 1, row + 1, channel) * right;
        return above * (1 - down) + below * down;
    }
}
