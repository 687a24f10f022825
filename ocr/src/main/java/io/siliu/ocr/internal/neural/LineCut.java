package io.siliu.ocr.internal.neural;

import java.nio.FloatBuffer;
import java.util.Arrays;

/** A line of text cut out of its page, level, and as high as the networks that read lines want it. */
final class LineCut {

    static final int HEIGHT = 48;

    /** Longer lines are pressed together. */
    private static final int LONGEST = 3_200;

    private final Rows rows;
    private final TextLine line;
    private final int width;

    LineCut(Pixels page, TextLine line) {
        this.rows = Rows.of(page, line);
        this.line = line;
        double natural = HEIGHT * line.length() / Math.max(1, line.height());
        this.width = (int) Math.max(HEIGHT / 3.0, Math.min(LONGEST, Math.ceil(natural)));
    }

    int width() {
        return width;
    }

    /** As the network wants it, blue first, from -1 for black to 1 for white. */
    FloatBuffer numbers(Numbers room) {
        FloatBuffer numbers = room.of(Pixels.CHANNELS * width * HEIGHT);
        float[] means = new float[Pixels.CHANNELS];
        float[] row = new float[Pixels.CHANNELS * width];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < width; x++) {
                means(x, y, means);
                for (int channel = 0; channel < Pixels.CHANNELS; channel++) {
                    row[(Pixels.CHANNELS - 1 - channel) * width + x] = means[channel] / 127.5f - 1;
                }
            }
            for (int channel = 0; channel < Pixels.CHANNELS; channel++) {
                numbers.put((channel * HEIGHT + y) * width, row, channel * width, width);
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
                rows.addTo(means, line.x() + along - line.slope() * across, line.y() + across + line.slope() * along);
            }
        }
        for (int channel = 0; channel < means.length; channel++) {
            means[channel] /= times * times;
        }
    }
}
