package io.siliu.sandbox.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A paper as a flatbed scanner gives it back: a picture of some hundred dots an inch, a little askew and grainy. */
final class Scan {

    private static final double MOST_SKEW_DEGREES = 0.6;
    private static final int GRAIN = 9;

    private Scan() {}

    static byte[] png(byte[] pdf, int dotsAnInch, Draw draw) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage clean = new PDFRenderer(document).renderImageWithDPI(0, dotsAnInch, ImageType.GRAY);
            double skew = Math.toRadians((draw.below(2001) - 1000) / 1000.0 * MOST_SKEW_DEGREES);
            BufferedImage scanned = grained(askew(clean, skew), draw);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(scanned, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("The paper could not be scanned", broken);
        }
    }

    private static BufferedImage askew(BufferedImage clean, double radians) {
        BufferedImage turned = new BufferedImage(clean.getWidth(), clean.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(radians, clean.getWidth() / 2.0, clean.getHeight() / 2.0);
        graphics.drawImage(clean, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    /** Adds grain to one dot in eight, which keeps the picture small. */
    private static BufferedImage grained(BufferedImage picture, Draw draw) {
        var raster = picture.getRaster();
        long state = draw.state() | 1;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                state ^= state << 13;
                state ^= state >>> 7;
                state ^= state << 17;
                if ((state & 7) == 0) {
                    int grain = (int) ((state >>> 8) % GRAIN);
                    raster.setSample(x, y, 0, Math.max(0, Math.min(255, raster.getSample(x, y, 0) - Math.abs(grain))));
                }
            }
        }
        return picture;
    }
}
