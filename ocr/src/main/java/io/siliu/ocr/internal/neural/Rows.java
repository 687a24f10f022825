package io.siliu.ocr.internal.neural;

/** Some rows of a picture that follow each other, where colours between pixels are asked for. */
final class Rows {

    private static final int CHANNELS = Pixels.CHANNELS;

    private final int width;
    private final int height;
    private final int top;
    private final byte[] rgb;

    private Rows(Pixels page, int top, int count) {
        this.width = page.width();
        this.height = page.height();
        this.top = top;
        this.rgb = new byte[count * width * CHANNELS];
        page.rows(top, count, rgb);
    }

    /** All rows on which a line of text lies, and those next to them. */
    static Rows of(Pixels page, TextLine line) {
        double reach = line.height() / 2 + Math.abs(line.slope()) * line.length() / 2 + 2;
        int top = (int) Math.max(0, Math.min(page.height() - 1.0, Math.floor(line.y() - reach)));
        int bottom = (int) Math.max(0, Math.min(page.height() - 1.0, Math.ceil(line.y() + reach)));
        return new Rows(page, top, bottom - top + 1);
    }

    /**
     * Adds what is seen at a place of the picture, in red, green and blue from 0 to 255, to sums; between pixels it is their
     * mean. Places outside of the picture are those of its edge.
     */
    void addTo(float[] sums, double x, double y) {
        double left = Math.max(0, Math.min(width - 1.0, x - 0.5));
        double up = Math.max(0, Math.min(height - 1.0, y - 0.5));
        int column = (int) left;
        int row = (int) up;
        int above = ((row - top) * width + column) * CHANNELS;
        int below = row + 1 < height ? above + width * CHANNELS : above;
        int next = column + 1 < width ? CHANNELS : 0;
        float right = (float) (left - column);
        float down = (float) (up - row);
        float notRight = 1 - right;
        float notDown = 1 - down;
        for (int channel = 0; channel < CHANNELS; channel++) {
            float upper = (rgb[above + channel] & 0xFF) * notRight + (rgb[above + next + channel] & 0xFF) * right;
            float lower = (rgb[below + channel] & 0xFF) * notRight + (rgb[below + next + channel] & 0xFF) * right;
            sums[channel] += upper * notDown + lower * down;
        }
    }
}
