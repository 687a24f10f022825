package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.picture.PictureFiles;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.SheetPicture;
import io.siliu.sandbox.sample.sheet.Type;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** What institutions put on their papers as pictures: their names in drawn letters, emblems, codes and watermarks. */
final class HouseMarks {

    private static final double DOTS = 14;

    private HouseMarks() {}

    /**
     * A name as a picture, for no layer of text has the letters of a trade mark.
     *
     * @param height of the letters, mm
     */
    static void name(Pen pen, double x, double baseline, double height, String name, int colour, Face face) {
        Type type = Type.of(face, height * 0.78 / Type.MILLIMETRES_A_POINT).strong();
        double width = height * 0.8 * name.length();
        Sheet sheet = Sheet.of(width, height * 1.2, easel -> easel.text(0.3, height * 0.9, type, name));
        byte[] png = PictureFiles.png(clear(SheetPicture.of(sheet, DOTS), colour, 255));
        pen.easel().picture(x, baseline - height * 0.9, width, height * 1.2, png);
    }

    /** A ring around a bar, where a trade mark would stand. */
    static void emblem(Pen pen, double middleX, double middleY, double size, int colour) {
        double half = size / 2;
        pen.easel()
                .ellipse(middleX - half * 0.86, middleY - half * 0.86, size * 0.86, size * 0.86, colour, size * 0.12);
        pen.easel().fill(middleX - size * 0.07, middleY - half * 0.55, size * 0.14, size * 0.55, colour);
    }

    /** The code that leads to the bank's page for checks. */
    static void code(Pen pen, double x, double y, double size, ReceiptText receipt) {
        String page = "http://www.example.com/receipt?no=" + receipt.number().replaceAll("\\W", "");
        pen.easel().picture(x, y, size, size, QrCode.png(page));
    }

    /** Words that run up over a part of the paper again and again, as a watermark does. */
    static void watermark(Pen pen, double x, double y, double width, double height, String words, int colour) {
        double dots = 6;
        BufferedImage mark =
                new BufferedImage((int) (width * dots), (int) (height * dots), BufferedImage.TYPE_INT_ARGB);
        Type type = Type.of(Face.HEI, 11);
        Sheet sheet = Sheet.of(words.length() * 4.3, 6, easel -> easel.text(0.5, 4.6, type, words));
        BufferedImage text = clear(SheetPicture.of(sheet, dots), colour, 110);
        Graphics2D graphics = mark.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.setComposite(AlphaComposite.SrcOver);
            graphics.rotate(Math.toRadians(-24), mark.getWidth() / 2.0, mark.getHeight() / 2.0);
            for (int down = -mark.getHeight(); down < 2 * mark.getHeight(); down += (int) (24 * dots)) {
                for (int across = -mark.getWidth(); across < 2 * mark.getWidth(); across += text.getWidth() + 60) {
                    graphics.drawImage(text, across, down, null);
                }
            }
        } finally {
            graphics.dispose();
        }
        pen.easel().picture(x, y, width, height, PictureFiles.png(mark));
    }

    /** Only the ink of a picture, in another colour. */
    private static BufferedImage clear(BufferedImage picture, int colour, int most) {
        BufferedImage ink = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int dark = 255 - (picture.getRGB(x, y) & 0xFF);
                ink.setRGB(x, y, dark * most / 255 << 24 | colour);
            }
        }
        return ink;
    }
}
