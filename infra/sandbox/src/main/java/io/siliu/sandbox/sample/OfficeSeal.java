package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.picture.PictureFiles;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.SheetPicture;
import io.siliu.sandbox.sample.sheet.Type;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A seal as electronic papers carry it: a picture over the text, the owner's name along its rim, so that no word of it is in a
 * layer of text.
 *
 * @param flat its height over its width: 1 round, less for an oval
 * @param owner along the upper rim
 * @param lines in the middle, one below the other; what the paper is comes last
 * @param star whether a star stands in the middle, as in the seals of firms
 */
record OfficeSeal(double flat, int colour, String owner, List<String> lines, boolean star) {

    private static final int WIDTH = 520;
    private static final int STRIP = 90;
    private static final double INNER = 0.68;
    private static final double OUTER = 0.93;
    private static final double DOTS = 10;
    private static final int RED = 0xE02A2A;

    /** The round seal of a firm. */
    static OfficeSeal ofFirm(String owner) {
        return new OfficeSeal(1, RED, owner, List.of("演示 沙箱"), true);
    }

    /** A bank's seal for its electronic receipts. */
    static OfficeSeal ofBank(double flat, String bank, String purpose) {
        return new OfficeSeal(flat, RED, bank, List.of(purpose, "演示 沙箱"), false);
    }

    /** @param width mm */
    void press(Pen pen, double middleX, double middleY, double width) {
        double height = width * flat;
        pen.easel().picture(middleX - width / 2, middleY - height / 2, width, height, png());
    }

    private byte[] png() {
        int height = (int) Math.round(WIDTH * flat);
        BufferedImage seal = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = seal.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setColor(new Color(colour | 0xD0000000, true));
            graphics.setStroke(new BasicStroke(WIDTH * 0.018f));
            double inset = WIDTH * 0.012;
            graphics.draw(new Ellipse2D.Double(inset, inset, WIDTH - 2 * inset, height - 2 * inset));
            if (star) {
                graphics.fill(star(WIDTH / 2.0, height * 0.47, WIDTH * 0.15));
            }
        } finally {
            graphics.dispose();
        }
        rim(seal);
        double y = star ? height * 0.73 : height * (0.60 - 0.08 * (lines.size() - 1));
        for (String line : lines) {
            middle(seal, line, y);
            y += WIDTH * 0.11;
        }
        return PictureFiles.png(seal);
    }

    private static Path2D star(double x, double y, double radius) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int point = 0; point < 5; point++) {
            double angle = Math.toRadians(-90 + point * 144.0);
            double toX = x + radius * Math.cos(angle);
            double toY = y + radius * Math.sin(angle);
            if (point == 0) {
                path.moveTo(toX, toY);
            } else {
                path.lineTo(toX, toY);
            }
        }
        path.closePath();
        return path;
    }

    /** Bends the straight name along the rim: each dot of the band is looked up in the strip. */
    private void rim(BufferedImage seal) {
        double half = Math.toRadians(Math.min(125, 14.0 * owner.length()));
        int length = (int) (STRIP * 1.15 * owner.length());
        BufferedImage strip = text(owner, length, STRIP);
        for (int y = 0; y < seal.getHeight(); y++) {
            for (int x = 0; x < WIDTH; x++) {
                double across = 2.0 * x / WIDTH - 1;
                double down = 2.0 * y / seal.getHeight() - 1;
                double radius = Math.hypot(across, down);
                double angle = Math.atan2(across, -down);
                if (radius > INNER && radius < OUTER && Math.abs(angle) < half) {
                    int stripX = (int) ((angle + half) / (2 * half) * (length - 1));
                    int stripY = (int) ((OUTER - radius) / (OUTER - INNER) * (STRIP - 1));
                    ink(seal, x, y, strip.getRGB(stripX, stripY));
                }
            }
        }
    }

    private void middle(BufferedImage seal, String line, double y) {
        int width = (int) Math.min(WIDTH * 0.62, WIDTH * 0.10 * line.length());
        int tall = (int) (WIDTH * 0.10);
        BufferedImage strip = text(line, width, tall);
        int left = (WIDTH - width) / 2;
        int top = (int) y - tall / 2;
        for (int row = 0; row < tall; row++) {
            for (int column = 0; column < width; column++) {
                int under = Math.min(seal.getHeight() - 1, Math.max(0, top + row));
                ink(seal, left + column, under, strip.getRGB(column, row));
            }
        }
    }

    private void ink(BufferedImage seal, int x, int y, int dot) {
        int dark = 255 - (dot & 0xFF);
        if (dark > 40) {
            seal.setRGB(x, y, dark * 208 / 255 << 24 | colour);
        }
    }

    /** Characters spread evenly over a strip. */
    private static BufferedImage text(String text, int width, int height) {
        double step = width / DOTS / text.length();
        double size = Math.min(step * 0.98, height / DOTS * 0.86) / Type.MILLIMETRES_A_POINT;
        Type type = Type.of(Face.SONG, size).strong();
        Sheet strip = Sheet.of(width / DOTS, height / DOTS, easel -> {
            for (int index = 0; index < text.length(); index++) {
                String character = text.substring(index, index + 1);
                double x = (index + 0.5) * step - easel.width(type, character) / 2;
                easel.text(x, height / DOTS * 0.78, type, character);
            }
        });
        return SheetPicture.of(strip, DOTS);
    }
}
