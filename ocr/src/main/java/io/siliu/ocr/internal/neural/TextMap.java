package io.siliu.ocr.internal.neural;

/** How likely each pixel of a shrunk picture belongs to a line of text, from 0 to 1. */
final class TextMap {

    private static final float TEXT = 0.3f;

    private final int width;
    private final int height;
    private final float[] likelihoods;

    TextMap(int width, int height) {
        this.width = width;
        this.height = height;
        this.likelihoods = new float[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int size() {
        return likelihoods.length;
    }

    void setRow(int row, float[] values) {
        System.arraycopy(values, 0, likelihoods, row * width, width);
    }

    float at(int pixel) {
        return likelihoods[pixel];
    }

    boolean isText(int pixel) {
        return likelihoods[pixel] > TEXT;
    }
}
