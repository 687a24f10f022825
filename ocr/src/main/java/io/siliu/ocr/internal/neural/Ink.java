package io.siliu.ocr.internal.neural;

import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * Where along a line there is ink, column by column. Places are shares of the line, from 0 to 1. Light letters on dark ground
 * are ink everywhere, so that nothing is told of their gaps.
 */
final class Ink {

    /** The middle share of the height: below are the lines that are drawn under words, above those of a table. */
    private static final double MIDDLE = 0.6;

    /** How much darker than the paper beside it a column is with ink, as a share of what the darkest is. */
    private static final double DARKER = 0.35;

    /** The darkest share of columns is left out: a speck is darker than print. */
    private static final double SPECKS = 0.02;

    /** How far the paper is looked at to know how light it is, in heights of the line. */
    private static final double BESIDE = 1;

    private final boolean[] inked;

    private Ink(boolean[] inked) {
        this.inked = inked;
    }

    /** A stretch of a line. */
    record Stretch(double from, double to) {

        double length() {
            return to - from;
        }
    }

    /**
     * Of a line as a network is given it.
     *
     * @param numbers channel by channel, row by row, larger is lighter
     */
    static Ink of(FloatBuffer numbers, int width, int height) {
        float[] darkest = new float[width];
        float[] lightest = new float[width];
        Arrays.fill(darkest, Float.MAX_VALUE);
        Arrays.fill(lightest, -Float.MAX_VALUE);
        int green = width * height;
        float[] row = new float[width];
        int skipped = (int) Math.round((1 - MIDDLE) / 2 * height);
        for (int y = skipped; y < height - skipped; y++) {
            numbers.get(green + y * width, row);
            for (int x = 0; x < width; x++) {
                darkest[x] = Math.min(darkest[x], row[x]);
                lightest[x] = Math.max(lightest[x], row[x]);
            }
        }
        return new Ink(inked(darkest, lightest, (int) Math.round(BESIDE * height)));
    }

    private static boolean[] inked(float[] darkest, float[] lightest, int beside) {
        float[] darker = new float[darkest.length];
        for (int x = 0; x < darkest.length; x++) {
            float paper = lightest[x];
            for (int i = Math.max(0, x - beside); i < Math.min(darkest.length, x + beside); i++) {
                paper = Math.max(paper, lightest[i]);
            }
            darker[x] = paper - darkest[x];
        }
        float[] sorted = darker.clone();
        Arrays.sort(sorted);
        float needed = (float) (DARKER * sorted[(int) ((1 - SPECKS) * (sorted.length - 1))]);
        boolean[] inked = new boolean[darker.length];
        for (int x = 0; x < inked.length; x++) {
            inked[x] = darker[x] > needed;
        }
        return inked;
    }

    private int column(double place) {
        return (int) Math.max(0, Math.min(inked.length - 1.0, Math.floor(place * inked.length)));
    }

    /** How much of a stretch has ink, from 0 to 1. */
    double share(Stretch stretch) {
        int first = column(stretch.from());
        int last = column(stretch.to());
        int count = 0;
        for (int x = first; x <= last; x++) {
            count += inked[x] ? 1 : 0;
        }
        return (double) count / (last - first + 1);
    }

    /** The longest part of a stretch that has none; of no length where there is none. */
    Stretch blank(Stretch stretch) {
        int last = column(stretch.to());
        int longest = 0;
        int end = column(stretch.from());
        int run = 0;
        for (int x = end; x <= last; x++) {
            run = inked[x] ? 0 : run + 1;
            if (run > longest) {
                longest = run;
                end = x + 1;
            }
        }
        return new Stretch((double) (end - longest) / inked.length, (double) end / inked.length);
    }
}
