package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Papers.Drawing;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Words that nobody sees on the page are a machine's guess at it, and no text layer. */
class HiddenTextTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    private static byte[] pictureUnderWords(RenderingMode mode) {
        return Papers.drawn((document, page, font) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, scan()), 0, 0, 595, 397);
                content.setRenderingMode(mode);
                Papers.print(content, font, PdfTest.digitalInvoice());
            }
        });
    }

    private static BufferedImage scan() {
        return new BufferedImage(1190, 794, BufferedImage.TYPE_BYTE_GRAY);
    }

    @Test
    void invisibleWordsOverAScanGiveNoField() {
        Reading reading = Papers.read(READER, pictureUnderWords(RenderingMode.NEITHER));
        assertThat(reading.fields()).isEmpty();
        assertThat(reading.warnings()).extracting(Warning::code).contains(Warning.Code.OCR_UNAVAILABLE);
    }

    @Test
    void wordsPrintedOnAFormThatIsAPictureAreRead() {
        assertThat(Papers.read(READER, pictureUnderWords(RenderingMode.FILL)).value(FieldNames.TOTAL_AMOUNT))
                .contains("930.90");
    }

    @Test
    void wordsBelowAScanGiveNoField() {
        Drawing covered = (document, page, font) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                Papers.print(content, font, PdfTest.digitalInvoice());
            }
            try (PDPageContentStream over = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                over.drawImage(LosslessFactory.createFromImage(document, scan()), 10, 10, 575, 377);
            }
        };
        assertThat(Papers.read(READER, Papers.drawn(covered)).fields()).isEmpty();
    }

    @Test
    void wordsBelowATransparentMarkAreRead() {
        Drawing marked = (document, page, font) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                Papers.print(content, font, PdfTest.digitalInvoice());
                BufferedImage mark = new BufferedImage(595, 397, BufferedImage.TYPE_INT_ARGB);
                content.drawImage(LosslessFactory.createFromImage(document, mark), 0, 0, 595, 397);
            }
        };
        assertThat(Papers.read(READER, Papers.drawn(marked)).value(FieldNames.TOTAL_AMOUNT))
                .contains("930.90");
    }

    @Test
    void invisibleWordsOfAnOfdGiveNoField() {
        Map<String, byte[]> parts = OfdTest.parts(Papers.SELLER);
        assertThat(Papers.read(READER, Papers.zip(parts)).value(FieldNames.INVOICE_NUMBER))
                .contains(Papers.NUMBER);
        parts.computeIfPresent(
                "Doc_0/Pages/Page_0/Content.xml",
                (name, page) -> Papers.utf8(new String(page, StandardCharsets.UTF_8)
                        .replace("<ofd:TextObject ", "<ofd:TextObject Alpha=\"0\" ")));
        assertThat(Papers.read(READER, Papers.zip(parts)).value(FieldNames.INVOICE_NUMBER))
                .isEmpty();
    }
}
