package io.siliu.ocr.internal.neural;

/**
 * A picture.
 *
 * @param rgb three bytes a pixel, red, green and blue, row by row
 */
public record Pixels(int width, int height, byte[] rgb) {

    static final int CHANNELS = 3;

    /**
     * Adds what is seen at a place, in red, green and blue from 0 to 255, to sums; between pixels it is their mean. Places
     * outside of the picture are those of its edge.
     */
    void addTo(float[] sums, double x, double y) {
        double left = Math.max(0, Math.min(width - 1.0, x - 0.5));
        double top = Math.max(0, Math.min(height - 1.0, y - 0.5));
        int column = (int) left;
        int row = (int) top;
        int above = (row * width + column) * CHANNELS;
        int below = row + 1 < height ? above + width * CHANNELS : above;
        int next = column + 1 < width ? CHANNELS : 0;
        float right = (float) (left - column);
        float down = (float) (top - row);
        for (int channel = 0; channel < CHANNELS; channel++) {
            float upper = (rgb[above + channel] & 0xFF) * (1 - right) + (rgb[above + next + channel] & 0xFF) * right;
            float lower = (rgb[below + channel] & 0xFF) * (1 - right) + (rgb[below + next + channel] & 0xFF) * right;
            sums[channel] += upper * (1 - down) + lower * down;
        }
    }
}
