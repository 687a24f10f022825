package io.siliu.sandbox.sample.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** What a messenger sends on: the picture made smaller, each dot the mean of those it replaces. */
public final class Messenger {

    public static final int LONGER_SIDE = 1_600;

    private Messenger() {}

    public static BufferedImage made(BufferedImage picture) {
        return made(picture, LONGER_SIDE);
    }

    public static BufferedImage made(BufferedImage picture, int longerSide) {
        double scale = (double) longerSide / Math.max(picture.getWidth(), picture.getHeight());
        int width = (int) Math.round(picture.getWidth() * scale);
        int height = (int) Math.round(picture.getHeight() * scale);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] dots = rgb(picture);
        int[] means = ((DataBufferInt) small.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < height; y++) {
            int top = (int) (y / scale);
            int bottom = Math.max(top + 1, Math.min(picture.getHeight(), (int) ((y + 1) / scale)));
            for (int x = 0; x < width; x++) {
                int left = (int) (x / scale);
                int right = Math.max(left + 1, Math.min(picture.getWidth(), (int) ((x + 1) / scale)));
                means[y * width + x] = mean(dots, picture.getWidth(), left, top, right, bottom);
            }
        }
        return small;
    }

    private static int[] rgb(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static int mean(int[] dots, int stride, int left, int top, int right, int bottom) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int dot = dots[y * stride + x];
                red += dot >> 16 & 0xFF;
                green += dot >> 8 & 0xFF;
                blue += dot & 0xFF;
            }
        }
        int count = (right - left) * (bottom - top);
        return red / count << 16 | green / count << 8 | blue / count;
    }
}
