package io.siliu.sandbox.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * Draws layouts into PDF files with embedded subsets of the Chinese fonts. Document identity and times are fixed by the
 * caller's name for the paper, so the same paper is the same bytes. For one thread.
 */
final class Pdf {

    private static final float POINTS_A_MILLIMETRE = 72 / 25.4f;
    private static final double CIRCLE = 0.5523;

    private final TrueTypeFont body = CjkFont.body();
    private final TrueTypeFont label = CjkFont.label();

    /** A page in millimetres and what is drawn on it. */
    record Page(double width, double height, Consumer<Canvas> layout) {

        static Page a4(Consumer<Canvas> layout) {
            return new Page(210, 297, layout);
        }
    }

    byte[] draw(String name, Page... pages) {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId((long) Arrays.hashCode(name.getBytes(StandardCharsets.UTF_8)));
            document.setDocumentInformation(information(name));
            PDFont bodyFont = PDType0Font.load(document, body, true);
            PDFont labelFont = PDType0Font.load(document, label, true);
            for (Page page : pages) {
                draw(document, page, bodyFont, labelFont);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("The paper " + name + " could not be drawn", broken);
        }
    }

    private static PDDocumentInformation information(String name) {
        Calendar drawn = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
        drawn.setTimeInMillis(0);
        drawn.set(2026, Calendar.OCTOBER, 10, 9, 0, 0);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(name);
        information.setProducer("Siliu sandbox (演示)");
        information.setCreationDate(drawn);
        return information;
    }

    private static void draw(PDDocument document, Page page, PDFont body, PDFont label) throws IOException {
        PDPage sheet = new PDPage(new PDRectangle(points(page.width()), points(page.height())));
        document.addPage(sheet);
        try (PDPageContentStream stream = new PDPageContentStream(document, sheet)) {
            page.layout().accept(new PdfCanvas(document, stream, page.height(), body, label));
        }
    }

    private static float points(double millimetres) {
        return (float) millimetres * POINTS_A_MILLIMETRE;
    }

    private record PdfCanvas(PDDocument document, PDPageContentStream stream, double height, PDFont body, PDFont label)
            implements Canvas {

        @Override
        public void text(double x, double y, double size, Ink ink, String text) {
            show(ink == Ink.MAROON ? label : body, x, y, size, ink, text);
        }

        @Override
        public void field(String tag, double x, double y, double size, String text) {
            show(body, x, y, size, Ink.BLACK, text);
        }

        private void show(PDFont font, double x, double y, double size, Ink ink, String text) {
            drawing(() -> {
                stream.beginText();
                stream.setFont(font, (float) size);
                stream.setNonStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
                stream.newLineAtOffset(points(x), points(height - y));
                stream.showText(text);
                stream.endText();
            });
        }

        @Override
        public void line(double fromX, double fromY, double toX, double toY, Ink ink) {
            drawing(() -> {
                stroke(ink);
                stream.moveTo(points(fromX), points(height - fromY));
                stream.lineTo(points(toX), points(height - toY));
                stream.stroke();
            });
        }

        @Override
        public void ellipse(double x, double y, double width, double height, Ink ink) {
            double middleX = x + width / 2;
            double middleY = this.height - y - height / 2;
            double handleX = width / 2 * CIRCLE;
            double handleY = height / 2 * CIRCLE;
            double left = x;
            double right = x + width;
            double top = middleY + height / 2;
            double bottom = middleY - height / 2;
            drawing(() -> {
                stroke(ink);
                stream.moveTo(points(left), points(middleY));
                curve(left, middleY + handleY, middleX - handleX, top, middleX, top);
                curve(middleX + handleX, top, right, middleY + handleY, right, middleY);
                curve(right, middleY - handleY, middleX + handleX, bottom, middleX, bottom);
                curve(middleX - handleX, bottom, left, middleY - handleY, left, middleY);
                stream.stroke();
            });
        }

        private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
            stream.curveTo(points(x1), points(y1), points(x2), points(y2), points(x3), points(y3));
        }

        private void stroke(Ink ink) throws IOException {
            stream.setStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
            stream.setLineWidth(0.7f);
        }

        @Override
        public void picture(double x, double y, double width, double height, byte[] png) {
            drawing(() -> {
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
                stream.drawImage(
                        LosslessFactory.createFromImage(document, image),
                        points(x),
                        points(this.height - y - height),
                        points(width),
                        points(height));
            });
        }

        private static void drawing(Drawing drawing) {
            try {
                drawing.run();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private interface Drawing {
        void run() throws IOException;
    }
}
