package io.siliu.ocr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** A receipt on which somebody paints, beside a digit of its amount or over it. */
final class PaintedReceipt {

    private static final float HEIGHT = 397;

    private final String amount;
    private final int digit;

    /**
     * @param amount as it is printed
     * @param digit which of its digits the painter is told the place of, from 0
     */
    PaintedReceipt(String amount, int digit) {
        this.amount = amount;
        this.digit = digit;
    }

    /** Of a digit, as PDF counts, from the bottom left; its base line is the lower edge. */
    record Place(float x, float y, float width, float height) {

        Place moved(float right, float up) {
            return new Place(x + right, y + up, width, height);
        }

        /** Where the digit before it would stand. */
        Place before() {
            return moved(-width, 0);
        }
    }

    /** What is done to the page. */
    @FunctionalInterface
    interface Act {
        void on(PDDocument document, PDPage page, Place digit) throws IOException;
    }

    /** The same, for what is painted on it. */
    @FunctionalInterface
    interface Stroke {
        void on(PDPageContentStream content, PDDocument document, Place digit) throws IOException;
    }

    record Case(String name, Act act) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Case after(String name, Stroke stroke) {
        return painted(name, AppendMode.APPEND, stroke);
    }

    static Case before(String name, Stroke stroke) {
        return painted(name, AppendMode.PREPEND, stroke);
    }

    private static Case painted(String name, AppendMode mode, Stroke stroke) {
        return new Case(name, (document, page, digit) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page, mode, true, true)) {
                content.saveGraphicsState();
                stroke.on(content, document, digit);
                content.restoreGraphicsState();
            }
        });
    }

    private List<Papers.Print> prints() {
        return PdfTest.receipt(30, "HD6158210533917772", amount).stream()
                .map(print -> new Papers.Print(
                        print.x(), print.y(), print.size(), print.text().replace(amount + "元", amount)))
                .toList();
    }

    Reading read(DocumentReader reader, Case change) {
        byte[] pdf = Papers.pdf(prints());
        Box box =
                Papers.read(reader, pdf).field(FieldNames.AMOUNT).orElseThrow().box();
        float width = (float) (box.width() / amount.length());
        Place place = new Place(
                (float) box.x() + digit * width, (float) (HEIGHT - box.bottom() + 0.12 * box.height()), width, (float)
                        (0.65 * box.height()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.act().on(document, document.getPage(0), place);
            return Papers.read(reader, Papers.saved(document));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
