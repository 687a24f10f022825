package io.siliu.sandbox.sample.sheet;

import static io.siliu.sandbox.sample.sheet.SheetPdf.points;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws on a page of a PDF. */
record PdfEasel(PDDocument document, PDPageContentStream stream, double height, PdfFonts fonts) implements Easel {

    private static final double CIRCLE = 0.5523;

    @Override
    public void text(double x, double y, Type type, String text) {
        drawing(() -> {
            stream.beginText();
            stream.setNonStrokingColor(red(type.colour()), green(type.colour()), blue(type.colour()));
            stream.setRenderingMode(type.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            if (type.bold()) {
                stream.setStrokingColor(red(type.colour()), green(type.colour()), blue(type.colour()));
                stream.setLineWidth((float) (type.points() * 0.035));
            }
            stream.newLineAtOffset(points(x), points(height - y));
            for (Runs.Run<PdfFonts.Embedded> run : fonts.runs(type, text)) {
                stream.setFont(run.font().font(), (float) type.points());
                stream.showText(run.text());
            }
            stream.endText();
        });
    }

    @Override
    public double width(Type type, String text) {
        try {
            double thousandths = 0;
            for (Runs.Run<PdfFonts.Embedded> run : fonts.runs(type, text)) {
                thousandths += run.font().font().getStringWidth(run.text());
            }
            return thousandths / 1000 * type.millimetres();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void path(double[] x, double[] y, int colour, double thickness) {
        drawing(() -> {
            stroke(colour, thickness);
            stream.moveTo(points(x[0]), points(height - y[0]));
            for (int index = 1; index < x.length; index++) {
                stream.lineTo(points(x[index]), points(height - y[index]));
            }
            stream.stroke();
        });
    }

    @Override
    public void ellipse(double x, double y, double width, double tall, int colour, double thickness) {
        double middleX = x + width / 2;
        double middleY = height - y - tall / 2;
        double handleX = width / 2 * CIRCLE;
        double handleY = tall / 2 * CIRCLE;
        double right = x + width;
        double top = middleY + tall / 2;
        double bottom = middleY - tall / 2;
        drawing(() -> {
            stroke(colour, thickness);
            stream.moveTo(points(x), points(middleY));
            curve(x, middleY + handleY, middleX - handleX, top, middleX, top);
            curve(middleX + handleX, top, right, middleY + handleY, right, middleY);
            curve(right, middleY - handleY, middleX + handleX, bottom, middleX, bottom);
            curve(middleX - handleX, bottom, x, middleY - handleY, x, middleY);
            stream.stroke();
        });
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        stream.curveTo(points(x1), points(y1), points(x2), points(y2), points(x3), points(y3));
    }

    private void stroke(int colour, double thickness) throws IOException {
        stream.setStrokingColor(red(colour), green(colour), blue(colour));
        stream.setLineWidth(points(thickness));
    }

    @Override
    public void fill(double x, double y, double width, double tall, int colour) {
        drawing(() -> {
            stream.setNonStrokingColor(red(colour), green(colour), blue(colour));
            stream.addRect(points(x), points(height - y - tall), points(width), points(tall));
            stream.fill();
        });
    }

    @Override
    public void picture(double x, double y, double width, double tall, byte[] png) {
        drawing(() -> {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            stream.drawImage(
                    LosslessFactory.createFromImage(document, image),
                    points(x),
                    points(height - y - tall),
                    points(width),
                    points(tall));
        });
    }

    private static float red(int colour) {
        return (colour >> 16 & 0xFF) / 255f;
    }

    private static float green(int colour) {
        return (colour >> 8 & 0xFF) / 255f;
    }

    private static float blue(int colour) {
        return (colour & 0xFF) / 255f;
    }

    private static void drawing(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private interface Drawing {
        void run() throws IOException;
    }
}
