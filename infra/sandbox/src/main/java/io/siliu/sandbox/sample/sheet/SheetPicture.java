package io.siliu.sandbox.sample.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** A sheet as a clean colour picture. */
public final class SheetPicture {

    private SheetPicture() {}

    /** Names of the font files that pictures are drawn with here; with other files they look different. */
    public static List<String> fonts() {
        return FontFiles.inUse();
    }

    /** @param dotsAMillimetre 300 dots an inch are 11.81 */
    public static BufferedImage of(Sheet sheet, double dotsAMillimetre) {
        int width = (int) Math.round(sheet.width() * dotsAMillimetre);
        int height = (int) Math.round(sheet.height() * dotsAMillimetre);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(new Color(sheet.paper()));
            graphics.fillRect(0, 0, width, height);
            sheet.drawing().accept(new PictureEasel(graphics, dotsAMillimetre));
        } finally {
            graphics.dispose();
        }
        return picture;
    }
}
