package io.siliu.ocr.internal.neural;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;

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
        int size = width * HEIGHT;
        float[] means = new float[Pixels.CHANNELS];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < width; x++) {
                means(x, y, means);
                for (int channel = 0; channel < Pixels.CHANNELS; channel++) {
                    int place = (Pixels.CHANNELS - 1 - channel) * size + y * width + x;
                    numbers.put(place, means[channel] / 127.5f - 1);
                }
            }
        }
        return numbers;
    }

    /** Of as many places as the line is larger than its cut, so that thin strokes do not fall between them. */
    private void means(int x, int y, float[] means) {
        double pixelWidth = line.length() / width;
        double pixelHeight = line.height() / HEIGHT;
        int times = (int) Math.max(1, Math.round(Math.max(pixelWidth, pixelHeight)));
        Arrays.fill(means, 0);
        for (int i = 0; i < times; i++) {
            double along = (x + (i + 0.5) / times) * pixelWidth - line.length() / 2;
            for (int j = 0; j < times; j++) {
                double across = (y + (j + 0.5) / times) * pixelHeight - line.height() / 2;
                page.addTo(means, line.x() + along - line.slope() * across, line.y() + across + line.slope() * along);
            }
        }
        for (int channel = 0; channel < means.length; channel++) {
            means[channel] /= times * times;
        }
    }
}
