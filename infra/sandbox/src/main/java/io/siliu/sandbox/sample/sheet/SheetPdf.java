package io.siliu.sandbox.sample.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Sheets as the pages of a PDF: with a text layer, or as the pictures a scanner puts into one. */
public final class SheetPdf {

    static final double POINTS_A_MILLIMETRE = 72 / 25.4;

    private SheetPdf() {}

    /** @param name names the paper and fixes its identity: same name and sheets, same bytes */
    public static byte[] of(String name, List<Sheet> sheets) {
        try (PDDocument document = document(name)) {
            PdfFonts fonts = new PdfFonts(document);
            for (Sheet sheet : sheets) {
                PDPage page = page(document, sheet.width(), sheet.height());
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    sheet.drawing().accept(new PdfEasel(document, stream, sheet.height(), fonts));
                }
            }
            return saved(document);
        } catch (IOException broken) {
            throw new UncheckedIOException("The paper " + name + " could not be drawn", broken);
        }
    }

    /** A picture with its size on paper. */
    public record ScannedPage(byte[] jpeg, double width, double height) {}

    /** A PDF that holds nothing but pictures. */
    public static byte[] ofPictures(String name, List<ScannedPage> pages) {
        try (PDDocument document = document(name)) {
            for (ScannedPage scanned : pages) {
                PDPage page = page(document, scanned.width(), scanned.height());
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    stream.drawImage(
                            JPEGFactory.createFromByteArray(document, scanned.jpeg()),
                            0,
                            0,
                            points(scanned.width()),
                            points(scanned.height()));
                }
            }
            return saved(document);
        } catch (IOException broken) {
            throw new UncheckedIOException("The scans of " + name + " could not be bound", broken);
        }
    }

    private static PDDocument document(String name) {
        PDDocument document = new PDDocument();
        document.setDocumentId((long) Arrays.hashCode(name.getBytes(StandardCharsets.UTF_8)));
        Calendar drawn = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
        drawn.setTimeInMillis(0);
        drawn.set(2026, Calendar.OCTOBER, 10, 9, 0, 0);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setProducer("Siliu sandbox (演示)");
        information.setCreationDate(drawn);
        document.setDocumentInformation(information);
        return document;
    }

    private static PDPage page(PDDocument document, double width, double height) {
        PDPage page = new PDPage(new PDRectangle(points(width), points(height)));
        document.addPage(page);
        return page;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
        document.save(bytes);
        return bytes.toByteArray();
    }

    static float points(double millimetres) {
        return (float) (millimetres * POINTS_A_MILLIMETRE);
    }
}
