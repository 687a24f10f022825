package io.siliu.ocr.internal.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * A picture of one byte a pixel, 0 black and 255 white, row by row.
 *
 * @param pixels width times height bytes, not copied
 */
record Grey(int width, int height, byte[] pixels) {

    /** How much red, green and blue count, out of 256. */
    enum Weights {
        LUMINANCE(77, 150, 29),
        /** Red ink and stamps become as light as paper. */
        RED(256, 0, 0),
        /** Cream and yellow grounds become dark and even; their patterns vanish. */
        BLUE(0, 0, 256);

        private final int red;
        private final int green;
        private final int blue;

        Weights(int red, int green, int blue) {
            this.red = red;
            this.green = green;
            this.blue = blue;
        }
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 0xff;
    }

    /** @param picture of type 3BYTE_BGR, not a part of a larger one */
    static Grey of(BufferedImage picture, Weights weights) {
        byte[] colours = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        byte[] grey = new byte[picture.getWidth() * picture.getHeight()];
        weighed(colours, weights, grey, 0);
        return new Grey(picture.getWidth(), picture.getHeight(), grey);
    }

    static Grey of(KeptPage page, Weights weights) {
        byte[] grey = new byte[page.width() * page.height()];
        byte[] row = new byte[3 * page.width()];
        for (int y = 0; y < page.height(); y++) {
            page.row(0, y, row);
            weighed(row, weights, grey, y * page.width());
        }
        return new Grey(page.width(), page.height(), grey);
    }

    private static void weighed(byte[] colours, Weights weights, byte[] grey, int start) {
        for (int i = start, c = 0; c < colours.length; i++, c += 3) {
            grey[i] = (byte) (((colours[c] & 0xff) * weights.blue
                            + (colours[c + 1] & 0xff) * weights.green
                            + (colours[c + 2] & 0xff) * weights.red)
                    >> 8);
        }
    }

    /** The picture made smaller by a whole factor; each pixel is the mean of a square. */
    Grey shrunk(int factor) {
        if (factor <= 1) {
            return this;
        }
        int w = Math.max(1, width / factor);
        int h = Math.max(1, height / factor);
        byte[] small = new byte[w * h];
        int reachX = Math.min(factor, width);
        int reachY = Math.min(factor, height);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int sum = 0;
                for (int dy = 0; dy < reachY; dy++) {
                    int row = (y * factor + dy) * width + x * factor;
                    for (int dx = 0; dx < reachX; dx++) {
                        sum += pixels[row + dx] & 0xff;
                    }
                }
                small[y * w + x] = (byte) (sum / (reachX * reachY));
            }
        }
        return new Grey(w, h, small);
    }

    /** Each pixel the mean of the square around it. */
    Grey blurred(int radius) {
        int[] sums = new int[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            int row = 0;
            for (int x = 0; x < width; x++) {
                row += pixels[y * width + x] & 0xff;
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        byte[] blurred = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - radius) * (width + 1);
            int bottom = Math.min(height, y + radius + 1) * (width + 1);
            int rows = (bottom - top) / (width + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - radius);
                int right = Math.min(width, x + radius + 1);
                int sum = sums[bottom + right] - sums[top + right] - sums[bottom + left] + sums[top + left];
                blurred[y * width + x] = (byte) (sum / (rows * (right - left)));
            }
        }
        return new Grey(width, height, blurred);
    }

    /**
     * The picture without what is dark and narrower than twice a radius, lines and letters; the edges of wider pieces stay where
     * they are (a morphological closing, Serra 1982).
     */
    Grey withoutThinDark(int radius) {
        return framed(2 * radius).extreme(radius, true).extreme(radius, false).inside(2 * radius);
    }

    /** With a black frame around. */
    private Grey framed(int frame) {
        Grey framed =
                new Grey(width + 2 * frame, height + 2 * frame, new byte[(width + 2 * frame) * (height + 2 * frame)]);
        for (int y = 0; y < height; y++) {
            System.arraycopy(pixels, y * width, framed.pixels, (y + frame) * framed.width + frame, width);
        }
        return framed;
    }

    private Grey inside(int frame) {
        Grey inside =
                new Grey(width - 2 * frame, height - 2 * frame, new byte[(width - 2 * frame) * (height - 2 * frame)]);
        for (int y = 0; y < inside.height; y++) {
            System.arraycopy(pixels, (y + frame) * width + frame, inside.pixels, y * inside.width, inside.width);
        }
        return inside;
    }

    /** Each pixel the lightest or the darkest of the square around it. */
    private Grey extreme(int radius, boolean lightest) {
        return along(1, width, radius, lightest).along(width, height, radius, lightest);
    }

    private Grey along(int step, int length, int radius, boolean lightest) {
        byte[] result = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int at = i / step % length;
            int extreme = pixels[i] & 0xff;
            for (int d = -Math.min(radius, at); d <= Math.min(radius, length - 1 - at); d++) {
                int light = pixels[i + d * step] & 0xff;
                extreme = lightest ? Math.max(extreme, light) : Math.min(extreme, light);
            }
            result[i] = (byte) extreme;
        }
        return new Grey(width, height, result);
    }

    /** The level that best parts dark from light (Otsu 1979): what is above it is light. */
    int threshold() {
        return thresholdUpTo(255);
    }

    /** The same of the pixels that are no lighter than a level: of what lies in a shadow, and what is dark. */
    int thresholdUpTo(int lightest) {
        long[] histogram = new long[256];
        long count = 0;
        long all = 0;
        for (byte pixel : pixels) {
            int light = pixel & 0xff;
            if (light <= lightest) {
                histogram[light]++;
                all += light;
                count++;
            }
        }
        long darkCount = 0;
        long dark = 0;
        double best = -1;
        int level = lightest / 2;
        for (int i = 0; i < lightest; i++) {
            darkCount += histogram[i];
            dark += i * histogram[i];
            long lightCount = count - darkCount;
            if (darkCount == 0 || lightCount == 0) {
                continue;
            }
            double apart = (double) dark / darkCount - (double) (all - dark) / lightCount;
            double spread = (double) darkCount * lightCount * apart * apart;
            if (spread > best) {
                best = spread;
                level = i;
            }
        }
        return level;
    }

    /** The level below which the given share of the pixels lies. */
    int percentile(double share) {
        int[] histogram = new int[256];
        for (byte pixel : pixels) {
            histogram[pixel & 0xff]++;
        }
        long wanted = Math.round(share * pixels.length);
        int level = 0;
        for (long seen = histogram[0]; seen < wanted && level < 255; seen += histogram[++level]) {
            // counts up to the level that holds the wanted pixel
        }
        return level;
    }

    /** The same pixels as a picture of equal red, green and blue. */
    BufferedImage picture() {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] colours = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0, c = 0; i < pixels.length; i++, c += 3) {
            Arrays.fill(colours, c, c + 3, pixels[i]);
        }
        return picture;
    }

    /** The same, kept outside of the heap. */
    KeptPage kept() {
        return KeptPage.of(width, height, (y, row) -> {
            for (int x = 0; x < width; x++) {
                Arrays.fill(row, 3 * x, 3 * x + 3, pixels[y * width + x]);
            }
        });
    }
}
