package io.siliu.ocr.internal.image;

import io.siliu.ocr.internal.image.Homography.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** Draws a picture anew as a projective map takes it, between pixels in proportion to their nearness. */
final class Warp {

    private static final int ONE = 256;

    private Warp() {}

    /**
     * @param source of type 3BYTE_BGR
     * @param toSource where each pixel of the result lies in the source; outside of the source the result is white
     */
    static BufferedImage draw(BufferedImage source, Homography toSource, int width, int height) {
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] from = ((DataBufferByte) source.getRaster().getDataBuffer()).getData();
        byte[] to = ((DataBufferByte) result.getRaster().getDataBuffer()).getData();
        Arrays.fill(to, (byte) 255);
        int w = source.getWidth();
        int h = source.getHeight();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                Point place = toSource.of(x + 0.5, y + 0.5);
                double px = place.x() - 0.5;
                double py = place.y() - 0.5;
                if (px > -0.5 && py > -0.5 && px < w - 0.5 && py < h - 0.5) {
                    blend(from, w, h, px, py, to, 3 * (y * width + x));
                }
            }
        }
        return result;
    }

    private static void blend(byte[] from, int w, int h, double px, double py, byte[] to, int target) {
        int x0 = (int) Math.floor(px);
        int y0 = (int) Math.floor(py);
        int fx = (int) ((px - x0) * ONE);
        int fy = (int) ((py - y0) * ONE);
        int left = Math.max(0, x0);
        int top = Math.max(0, y0);
        int right = Math.min(w - 1, x0 + 1);
        int bottom = Math.min(h - 1, y0 + 1);
        int a = 3 * (top * w + left);
        int b = 3 * (top * w + right);
        int c = 3 * (bottom * w + left);
        int d = 3 * (bottom * w + right);
        for (int i = 0; i < 3; i++) {
            int upper = (from[a + i] & 0xff) * (ONE - fx) + (from[b + i] & 0xff) * fx;
            int lower = (from[c + i] & 0xff) * (ONE - fx) + (from[d + i] & 0xff) * fx;
            to[target + i] = (byte) ((upper * (ONE - fy) + lower * fy) >> 16);
        }
    }
}
