package io.siliu.ocr.internal.image;

/**
 * How far the lines of a page lean. The right angle is the one at which the dark pixels of the page, looked at along the
 * lines, fall into the sharpest rows.
 */
final class Skew {

    private static final int MOST_PLACES = 60_000;
    private static final double COARSE = Math.toRadians(0.5);
    private static final double FINE = Math.toRadians(0.05);
    private static final double WIDEST = Math.toRadians(7);

    private final int[] xs;
    private final int[] ys;
    private final int count;

    private Skew(int[] xs, int[] ys, int count) {
        this.xs = xs;
        this.ys = ys;
        this.count = count;
    }

    /** @param page small, some 1,000 pixels on its longer side */
    static Skew of(Grey page) {
        Grey around = page.blurred(12);
        int[] xs = new int[MOST_PLACES];
        int[] ys = new int[MOST_PLACES];
        int dark = 0;
        for (int i = 0; i < page.pixels().length; i++) {
            dark += isDark(page, around, i) ? 1 : 0;
        }
        int step = Math.max(1, dark / MOST_PLACES + 1);
        int seen = 0;
        int count = 0;
        for (int i = 0; i < page.pixels().length && count < MOST_PLACES; i++) {
            if (isDark(page, around, i) && seen++ % step == 0) {
                xs[count] = i % page.width();
                ys[count++] = i / page.width();
            }
        }
        return new Skew(xs, ys, count);
    }

    private static boolean isDark(Grey page, Grey around, int i) {
        return (page.pixels()[i] & 0xff) < (around.pixels()[i] & 0xff) - 25;
    }

    /** The angle by which lines fall from left to right, in radians; 0 for a page without lines. */
    double angle() {
        if (count < 200) {
            return 0;
        }
        double rough = best(-WIDEST, WIDEST, COARSE);
        return best(rough - COARSE, rough + COARSE, FINE);
    }

    private double best(double from, double to, double step) {
        double best = 0;
        double sharpest = -1;
        for (double angle = from; angle <= to + 1e-9; angle += step) {
            double sharpness = sharpness(angle);
            if (sharpness > sharpest) {
                sharpest = sharpness;
                best = angle;
            }
        }
        return best;
    }

    private double sharpness(double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        int[] rows = new int[8_192];
        for (int i = 0; i < count; i++) {
            double across = ys[i] * cos - xs[i] * sin;
            int row = (int) across + 2_048;
            if (row >= 0 && row < rows.length) {
                rows[row]++;
            }
        }
        double sum = 0;
        for (int i = 1; i < rows.length; i++) {
            double step = rows[i] - rows[i - 1];
            sum += step * step;
        }
        return sum;
    }
}
