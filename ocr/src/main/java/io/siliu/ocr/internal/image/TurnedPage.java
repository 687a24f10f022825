package io.siliu.ocr.internal.image;

import io.siliu.ocr.Box;
import io.siliu.ocr.Placing;
import io.siliu.ocr.internal.DrawnPage;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * A drawn page as somebody holds it who wants to read it. Pieces are cut out first and turned then: a copy of the whole page
 * would take as much memory again.
 *
 * @param quarters how often it is turned by 90° to the right, 0 to 3
 */
record TurnedPage(DrawnPage drawn, int quarters) {

    int width() {
        return isOnItsSide() ? image().getHeight() : image().getWidth();
    }

    int height() {
        return isOnItsSide() ? image().getWidth() : image().getHeight();
    }

    private boolean isOnItsSide() {
        return quarters % 2 != 0;
    }

    private BufferedImage image() {
        return drawn.image();
    }

    /** Where a box of the paper stands on the turned page, in its pixels. */
    Box placed(Box box) {
        return placing(0, 0, 1).of(box);
    }

    /** How places lie in a piece that begins here, after it was enlarged. */
    Placing placing(double left, double top, double factor) {
        return new Placing(drawn.scale(), image().getWidth(), image().getHeight(), quarters, left, top, factor);
    }

    /** A piece of the turned page. */
    BufferedImage piece(int left, int top, int width, int height) {
        Box lying = new Box(left, top, width, height).turned((4 - quarters) % 4, width(), height());
        return turned(image().getSubimage((int) lying.x(), (int) lying.y(), (int) lying.width(), (int) lying.height()));
    }

    /** The whole page, at most so wide. */
    BufferedImage narrowed(int maxWidth) {
        double factor = Math.min(1, (double) maxWidth / width());
        return turned(factor == 1 ? image() : PagePictures.scaled(image(), factor));
    }

    private BufferedImage turned(BufferedImage picture) {
        if (quarters == 0) {
            return picture;
        }
        int width = isOnItsSide() ? picture.getHeight() : picture.getWidth();
        int height = isOnItsSide() ? picture.getWidth() : picture.getHeight();
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = upright.createGraphics();
        try {
            pen.drawImage(picture, turn(picture.getWidth(), picture.getHeight()), null);
        } finally {
            pen.dispose();
        }
        return upright;
    }

    private AffineTransform turn(int width, int height) {
        return switch (quarters) {
            case 1 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 2 -> new AffineTransform(-1, 0, 0, -1, width, height);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
