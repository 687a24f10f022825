package io.siliu.sandbox.sample.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A screen that shows a picture: three stripes of colour a dot, dark lines between dots. A camera before it sees moiré. */
public final class Screen {

    private static final int PITCH = 3;
    private static final double BETWEEN_STRIPES = 0.80;
    private static final double BETWEEN_ROWS = 0.86;

    private Screen() {}

    public static BufferedImage showing(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage screen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
        int[] lit = ((DataBufferInt) screen.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < height; y++) {
            double row = y % PITCH == 0 ? BETWEEN_ROWS : 1;
            for (int x = 0; x < width; x++) {
                lit[y * width + x] = lit(dots[y * width + x], x % PITCH, row);
            }
        }
        return screen;
    }

    /** Of a stripe one colour shines fully; screens are bluer than paper. */
    private static int lit(int dot, int stripe, double row) {
        int colour = 0;
        for (int plane = 0; plane < 3; plane++) {
            double light = (dot >> 16 - 8 * plane & 0xFF) * row * (plane == stripe ? 1 : BETWEEN_STRIPES);
            colour = colour << 8 | (int) (plane == 2 ? light : light * 0.95);
        }
        return colour;
    }
}
