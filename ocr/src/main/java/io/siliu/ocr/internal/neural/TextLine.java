package io.siliu.ocr.internal.neural;

/**
 * The place of a line of text: a rectangle that may lean.
 *
 * @param x of its middle, in pixels
 * @param y of its middle, in pixels
 * @param length along the line, in pixels
 * @param height across it, in pixels
 * @param slope how far the line falls for each pixel to the right
 */
record TextLine(double x, double y, double length, double height, double slope) {

    /** Letters of a line that runs down the page are not read as a line. */
    private static final double UPRIGHT = 1.8;

    TextLine scaled(double horizontally, double vertically) {
        return new TextLine(
                x * horizontally,
                y * vertically,
                length * horizontally,
                height * vertically,
                slope * vertically / horizontally);
    }

    boolean runsDown() {
        return height > UPRIGHT * length;
    }

    double left() {
        return x - length / 2;
    }
}
