package io.siliu.ocr.internal.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** Draws a picture anew as a projective map takes it, between pixels in proportion to their nearness. */
final class Warp {

    private static final int BITS = 8;
    private static final int ONE = 1 << BITS;

    private final byte[] from;
    private final int w;
    private final int h;

    private Warp(BufferedImage source) {
        this.from = ((DataBufferByte) source.getRaster().getDataBuffer()).getData();
        this.w = source.getWidth();
        this.h = source.getHeight();
    }

    /** The same, kept outside of the heap row by row as it is drawn. */
    static KeptPage keep(BufferedImage source, Homography toSource, int width, int height) {
        Warp warp = new Warp(source);
        double[] places = new double[2 * width];
        return KeptPage.of(width, height, (y, row) -> {
            Arrays.fill(row, (byte) 255);
            toSource.row(y, places);
            warp.row(places, row, 0);
        });
    }

    /**
     * @param source of type 3BYTE_BGR
     * @param toSource where each pixel of the result lies in the source; outside of the source the result is white
     */
    static BufferedImage draw(BufferedImage source, Homography toSource, int width, int height) {
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] to = ((DataBufferByte) result.getRaster().getDataBuffer()).getData();
        Arrays.fill(to, (byte) 255);
        Warp warp = new Warp(source);
        double[] places = new double[2 * width];
        for (int y = 0; y < height; y++) {
            toSource.row(y, places);
            warp.row(places, to, 3 * y * width);
        }
        return result;
    }

    private void row(double[] places, byte[] to, int start) {
        int target = start;
        for (int i = 0; i < places.length; i += 2, target += 3) {
            double px = places[i] - 0.5;
            double py = places[i + 1] - 0.5;
            if (px >= 0 && py >= 0 && px < w - 1 && py < h - 1) {
                blendInside(px, py, to, target);
            } else if (px > -0.5 && py > -0.5 && px < w - 0.5 && py < h - 0.5) {
                blendAtEdge(px, py, to, target);
            }
        }
    }

    /** All four neighbours are pixels of the source: nearly every place, so nothing is asked about them. */
    private void blendInside(double px, double py, byte[] to, int target) {
        int x = (int) (px * ONE);
        int y = (int) (py * ONE);
        int above = 3 * ((y >> BITS) * w + (x >> BITS));
        blend(above, above + 3, above + 3 * w, above + 3 * w + 3, x & ONE - 1, y & ONE - 1, to, target);
    }

    private void blendAtEdge(double px, double py, byte[] to, int target) {
        int x0 = (int) Math.floor(px);
        int y0 = (int) Math.floor(py);
        int left = Math.max(0, x0);
        int top = w * Math.max(0, y0);
        int right = Math.min(w - 1, x0 + 1);
        int bottom = w * Math.min(h - 1, y0 + 1);
        int fx = (int) ((px - x0) * ONE);
        int fy = (int) ((py - y0) * ONE);
        blend(3 * (top + left), 3 * (top + right), 3 * (bottom + left), 3 * (bottom + right), fx, fy, to, target);
    }

    /** The shares of the four neighbours sum up to 65,536. */
    private void blend(int a, int b, int c, int d, int fx, int fy, byte[] to, int target) {
        byte[] source = from;
        int shareD = fx * fy;
        int shareC = fy * ONE - shareD;
        int shareB = fx * ONE - shareD;
        int shareA = ONE * ONE - fx * ONE - shareC;
        to[target] = (byte) ((source[a] & 0xff) * shareA
                        + (source[b] & 0xff) * shareB
                        + (source[c] & 0xff) * shareC
                        + (source[d] & 0xff) * shareD
                >> 16);
        to[target + 1] = (byte) ((source[a + 1] & 0xff) * shareA
                        + (source[b + 1] & 0xff) * shareB
                        + (source[c + 1] & 0xff) * shareC
                        + (source[d + 1] & 0xff) * shareD
                >> 16);
        to[target + 2] = (byte) ((source[a + 2] & 0xff) * shareA
                        + (source[b + 2] & 0xff) * shareB
                        + (source[c + 2] & 0xff) * shareC
                        + (source[d + 2] & 0xff) * shareD
                >> 16);
    }
}
