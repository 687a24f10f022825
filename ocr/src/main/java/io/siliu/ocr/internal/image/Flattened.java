package io.siliu.ocr.internal.image;

import java.awt.image.BufferedImage;

/** A page in even light: each place is measured against the paper around it, so that shadows and patterned grounds go. */
public final class Flattened {

    /** Side of the squares whose lightest part is taken for paper; wider than a letter of a title. */
    private static final int SQUARE = 48;

    private static final int PAPER = 240;

    private Flattened() {}

    /** A whole page in grey on even paper; to be closed. */
    public static KeptPage of(KeptPage page) {
        return flat(Grey.of(page, Grey.Weights.LUMINANCE)).kept();
    }

    /** The page in grey on even paper. */
    public static BufferedImage of(BufferedImage page) {
        return flat(Grey.of(page, Grey.Weights.LUMINANCE)).picture();
    }

    /** The same with stamps and other red ink left out as far as they are lighter than print. */
    public static BufferedImage withoutRed(BufferedImage page) {
        return flat(Grey.of(page, Grey.Weights.RED)).picture();
    }

    /** Each pixel takes the place of the one it was made of: a page more would not fit. */
    private static Grey flat(Grey page) {
        Grey paper = paper(page);
        byte[] pixels = page.pixels();
        double sx = (double) paper.width() / page.width();
        double sy = (double) paper.height() / page.height();
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                int around = between(paper, (x + 0.5) * sx - 0.5, (y + 0.5) * sy - 0.5);
                int light = (pixels[y * page.width() + x] & 0xff) * PAPER / Math.max(1, around);
                pixels[y * page.width() + x] = (byte) Math.min(255, light);
            }
        }
        return page;
    }

    /** How light the paper is, square by square: means of small squares, of which the lightest in the neighbourhood. */
    private static Grey paper(Grey page) {
        int mean = SQUARE / 8;
        Grey small = page.shrunk(mean);
        int w = Math.max(1, small.width() / 8);
        int h = Math.max(1, small.height() / 8);
        byte[] lightest = new byte[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int best = 0;
                for (int dy = 0; dy < 8 && 8 * y + dy < small.height(); dy++) {
                    for (int dx = 0; dx < 8 && 8 * x + dx < small.width(); dx++) {
                        best = Math.max(best, small.at(8 * x + dx, 8 * y + dy));
                    }
                }
                lightest[y * w + x] = (byte) best;
            }
        }
        return new Grey(w, h, lightest).blurred(1);
    }

    private static int between(Grey picture, double x, double y) {
        int x0 = (int) Math.max(0, Math.min(picture.width() - 1, Math.floor(x)));
        int y0 = (int) Math.max(0, Math.min(picture.height() - 1, Math.floor(y)));
        int x1 = Math.min(picture.width() - 1, x0 + 1);
        int y1 = Math.min(picture.height() - 1, y0 + 1);
        double fx = Math.max(0, Math.min(1, x - x0));
        double fy = Math.max(0, Math.min(1, y - y0));
        double upper = picture.at(x0, y0) * (1 - fx) + picture.at(x1, y0) * fx;
        double lower = picture.at(x0, y1) * (1 - fx) + picture.at(x1, y1) * fx;
        return (int) (upper * (1 - fy) + lower * fy);
    }
}
