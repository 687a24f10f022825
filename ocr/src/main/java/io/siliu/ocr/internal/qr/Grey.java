package io.siliu.ocr.internal.qr;

import com.google.zxing.LuminanceSource;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** A picture as brightness alone, in the sizes a code is looked for. */
final class Grey extends LuminanceSource {

    private final byte[] pixels;

    private Grey(int width, int height, byte[] pixels) {
        super(width, height);
        this.pixels = pixels;
    }

    static Grey of(BufferedImage picture) {
        return drawn(picture, picture.getWidth(), picture.getHeight(), 0);
    }

    /** A copy so many times as large, on white: a code that fills its picture has no quiet zone of its own. */
    static Grey enlarged(BufferedImage picture, int factor) {
        int border = 4 * factor;
        return drawn(picture, picture.getWidth() * factor, picture.getHeight() * factor, border);
    }

    private static Grey drawn(BufferedImage picture, int width, int height, int border) {
        BufferedImage grey = new BufferedImage(width + 2 * border, height + 2 * border, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, grey.getWidth(), grey.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(picture, border, border, width, height, null);
        } finally {
            pen.dispose();
        }
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return new Grey(grey.getWidth(), grey.getHeight(), pixels);
    }

    /** Half as wide and high; each pixel is the mean of four. */
    Grey halved() {
        int width = getWidth() / 2;
        int height = getHeight() / 2;
        byte[] half = new byte[width * height];
        for (int y = 0; y < height; y++) {
            int above = 2 * y * getWidth();
            int below = above + getWidth();
            for (int x = 0; x < width; x++) {
                int sum = (pixels[above + 2 * x] & 0xff)
                        + (pixels[above + 2 * x + 1] & 0xff)
                        + (pixels[below + 2 * x] & 0xff)
                        + (pixels[below + 2 * x + 1] & 0xff);
                half[y * width + x] = (byte) (sum / 4);
            }
        }
        return new Grey(width, height, half);
    }

    int longer() {
        return Math.max(getWidth(), getHeight());
    }

    @Override
    public byte[] getRow(int y, byte[] row) {
        return Arrays.copyOfRange(pixels, y * getWidth(), (y + 1) * getWidth());
    }

    @Override
    public byte[] getMatrix() {
        return pixels;
    }
}
