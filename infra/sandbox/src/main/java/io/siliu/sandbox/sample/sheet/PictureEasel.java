package io.siliu.sandbox.sample.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws with Java's own graphics. */
record PictureEasel(Graphics2D graphics, double dots) implements Easel {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    @Override
    public void text(double x, double y, Type type, String text) {
        graphics.setColor(new Color(type.colour()));
        double pixels = type.millimetres() * dots;
        double left = x * dots;
        for (Runs.Run<Font> run : PictureFonts.runs(type, pixels, text)) {
            GlyphVector glyphs = run.font().createGlyphVector(EXACT, run.text());
            Shape outline = glyphs.getOutline((float) left, (float) (y * dots));
            graphics.fill(outline);
            if (type.bold()) {
                graphics.setStroke(new BasicStroke((float) (pixels * 0.035)));
                graphics.draw(outline);
            }
            left += glyphs.getLogicalBounds().getWidth();
        }
    }

    @Override
    public double width(Type type, String text) {
        double pixels = type.millimetres() * dots;
        return PictureFonts.runs(type, pixels, text).stream()
                        .mapToDouble(run -> run.font()
                                .createGlyphVector(EXACT, run.text())
                                .getLogicalBounds()
                                .getWidth())
                        .sum()
                / dots;
    }

    @Override
    public void path(double[] x, double[] y, int colour, double thickness) {
        Path2D path = new Path2D.Double();
        path.moveTo(x[0] * dots, y[0] * dots);
        for (int index = 1; index < x.length; index++) {
            path.lineTo(x[index] * dots, y[index] * dots);
        }
        stroke(path, colour, thickness);
    }

    @Override
    public void ellipse(double x, double y, double width, double height, int colour, double thickness) {
        stroke(new Ellipse2D.Double(x * dots, y * dots, width * dots, height * dots), colour, thickness);
    }

    private void stroke(Shape shape, int colour, double thickness) {
        graphics.setColor(new Color(colour));
        graphics.setStroke(new BasicStroke((float) (thickness * dots), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(shape);
    }

    @Override
    public void fill(double x, double y, double width, double height, int colour) {
        graphics.setColor(new Color(colour));
        graphics.fill(new Rectangle2D.Double(x * dots, y * dots, width * dots, height * dots));
    }

    @Override
    public void picture(double x, double y, double width, double height, byte[] png) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            graphics.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
            graphics.drawImage(
                    image,
                    (int) Math.round(x * dots),
                    (int) Math.round(y * dots),
                    (int) Math.round(width * dots),
                    (int) Math.round(height * dots),
                    null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
