package io.siliu.ocr.internal.neural;

/** Pixels of text that touch each other, as the sums that tell the rectangle around them. */
final class Region {

    /** The network marks the middle of a line; the line itself is wider on each side by so much of its area over its edge. */
    private static final double GROWTH = 1.6;

    /** A comma at the end of a line is too little ink to be marked; so many heights of a line are added on both ends. */
    private static final double ENDS = 0.3;

    /** Regions longer than so many times their height lean as their pixels do; of shorter ones nothing can be told. */
    private static final double LONG = 3;

    private long count;
    private double likelihoods;
    private double sumX;
    private double sumY;
    private double sumXX;
    private double sumXY;
    private int left = Integer.MAX_VALUE;
    private int right;
    private int top = Integer.MAX_VALUE;
    private int bottom;

    void add(int x, int y, double likelihood) {
        count++;
        likelihoods += likelihood;
        sumX += x;
        sumY += y;
        sumXX += (double) x * x;
        sumXY += (double) x * y;
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
    }

    /** How likely its pixels are text, in the mean. */
    double likelihood() {
        return likelihoods / count;
    }

    int height() {
        return bottom - top + 1;
    }

    /** The line of text around it. */
    TextLine line() {
        double length = right - left + 1.0;
        double slope = slope(length);
        // What leaning adds to the height of the upright rectangle is not height of the line.
        double thick = Math.max(1, height() - Math.abs(slope) * length);
        double growth = GROWTH * length * thick / (2 * (length + thick));
        double middle = left + length / 2;
        double y = slope == 0 ? top + height() / 2.0 : sumY / count + 0.5 + slope * (middle - 0.5 - sumX / count);
        double height = thick + 2 * growth;
        return new TextLine(middle, y, length + 2 * (growth + ENDS * height), height, slope);
    }

    private double slope(double length) {
        double spread = sumXX - sumX * sumX / count;
        return length < LONG * height() || spread == 0 ? 0 : (sumXY - sumX * sumY / count) / spread;
    }
}
