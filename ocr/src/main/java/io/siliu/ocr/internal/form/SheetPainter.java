package io.siliu.ocr.internal.form;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.DrawnPage;
import io.siliu.ocr.internal.Stopped;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Paints a sheet. */
final class SheetPainter {

    private static final double MILLIMETRES_AN_INCH = 25.4;
    private static final float RULE = 0.25f;

    private SheetPainter() {}

    /**
     * The sheet as a picture, coarser than asked where it would break the limit of pixels.
     *
     * @param pages how many the paper has
     */
    static DrawnPage painted(Sheet sheet, int pages, double dpi, ReadingLimits limits) {
        double most = Math.sqrt(limits.pixels() / (Sheet.WIDTH * sheet.height()));
        double scale = Math.min(dpi / MILLIMETRES_AN_INCH, most);
        int width = (int) Math.max(1, Math.round(Sheet.WIDTH * scale));
        int height = (int) Math.max(1, Math.round(sheet.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.scale(width / Sheet.WIDTH, height / sheet.height());
            paint(pen, sheet);
        } finally {
            pen.dispose();
        }
        return new DrawnPage(image, width / Sheet.WIDTH, pages);
    }

    private static void paint(Graphics2D pen, Sheet sheet) {
        pen.setColor(Sheet.Ink.FORM.colour());
        pen.setStroke(new BasicStroke(RULE));
        sheet.rules().forEach(pen::draw);
        for (Sheet.Words words : sheet.words()) {
            Stopped.check();
            pen.setColor(words.ink().colour());
            pen.fill(Letters.outline(words.text(), words.x(), words.baseline(), words.size()));
        }
    }
}
