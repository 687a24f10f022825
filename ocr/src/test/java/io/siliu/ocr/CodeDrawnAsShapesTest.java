package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import io.siliu.ocr.internal.pdf.DrawnCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A code need not be a picture: many programs fill a square a module, or a bar for each run of them. */
class CodeDrawnAsShapesTest {

    private static final String CONTRADICTING = "01,32,," + Papers.NUMBER + ",93.09,20260912,,74AE";
    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());
    private static final float SIDE = 60;

    @AfterAll
    static void close() {
        READER.close();
    }

    @FunctionalInterface
    private interface Filling {
        void fill(PDPageContentStream content, BitMatrix code, float module) throws IOException;
    }

    private record Manner(String name, Filling filling) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Manner> manners() {
        return Stream.of(
                new Manner("a square a module, each filled by itself", (content, code, module) -> {
                    for (int at = 0; at < code.getWidth() * code.getHeight(); at++) {
                        if (code.get(at % code.getWidth(), at / code.getWidth())) {
                            square(content, at % code.getWidth(), at / code.getWidth(), 1, module);
                            content.fill();
                        }
                    }
                }),
                new Manner("a bar a run, all filled at once", (content, code, module) -> {
                    for (int y = 0; y < code.getHeight(); y++) {
                        for (int x = 0; x < code.getWidth(); x++) {
                            int from = x;
                            while (x < code.getWidth() && code.get(x, y)) {
                                x++;
                            }
                            if (x > from) {
                                square(content, from, y, x - from, module);
                            }
                        }
                    }
                    content.fill();
                }));
    }

    private static void square(PDPageContentStream content, int x, int y, int wide, float module) throws IOException {
        content.addRect(20 + x * module, 380 - (y + 1) * module, wide * module, module);
    }

    private static byte[] invoice(Manner manner, String text) {
        try (PDDocument document = Loader.loadPDF(Papers.pdf(PdfTest.digitalInvoice()))) {
            BitMatrix code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
                manner.filling().fill(content, code, SIDE / code.getWidth());
            }
            return Papers.saved(document);
        } catch (IOException | WriterException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }

    @ParameterizedTest
    @MethodSource("manners")
    void whatItSaysIsHeldAgainstThePrint(Manner manner) {
        Field total = Papers.read(READER, invoice(manner, CONTRADICTING))
                .field(FieldNames.TOTAL_AMOUNT)
                .orElseThrow();
        assertThat(total.value()).isEqualTo("930.90");
        assertThat(total.certain()).isFalse();
        assertThat(total.alternatives()).containsExactly(new Alternative("93.09", Source.QR, 1));
    }

    @ParameterizedTest
    @MethodSource("manners")
    void aCodeThatSaysTheSameRaisesNothing(Manner manner) {
        Reading reading = Papers.read(READER, invoice(manner, CONTRADICTING.replace("93.09", "930.9")));
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.fields()).allMatch(Field::certain);
    }

    /** Drawing a page takes longer than reading its text: it is done where there is something to be found. */
    @Test
    void aPageWithoutSuchShapesIsNotDrawn() throws IOException {
        byte[] ruled = Papers.drawn((document, page, font) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                Papers.print(content, font, PdfTest.digitalInvoice());
                for (int row = 0; row < 60; row++) {
                    content.addRect(20, 380 - 6 * row, 500, 0.5f);
                    content.fill();
                    content.addRect(20 + 8 * row, 20, 0.5f, 300);
                    content.fill();
                }
            }
        });
        for (byte[] paper : List.of(Papers.pdf(PdfTest.digitalInvoice()), ruled)) {
            try (PDDocument document = Loader.loadPDF(paper)) {
                assertThat(DrawnCode.mayBeOn(document.getPage(0))).isFalse();
            }
        }
        try (PDDocument document = Loader.loadPDF(invoice(manners().findFirst().orElseThrow(), CONTRADICTING))) {
            assertThat(DrawnCode.mayBeOn(document.getPage(0))).isTrue();
        }
    }

    /** A code that is a picture says it already. */
    @Test
    void shapesBesideAPictureOfACodeAreNotLookedAt() {
        byte[] both = withShapes(
                Papers.pdf(PdfTest.digitalInvoice(), Pictures.code(CONTRADICTING.replace("93.09", "930.9"), 180)));
        assertThat(Papers.read(READER, both).warnings())
                .extracting(Warning::code)
                .doesNotContain(Warning.Code.CHANNELS_DISAGREE);
    }

    private static byte[] withShapes(byte[] paper) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            BitMatrix code = new QRCodeWriter().encode(CONTRADICTING, BarcodeFormat.QR_CODE, 0, 0);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
                for (int at = 0; at < code.getWidth() * code.getHeight(); at++) {
                    if (code.get(at % code.getWidth(), at / code.getWidth())) {
                        content.addRect(
                                100 + at % code.getWidth() * 1.6f, 320 + at / code.getWidth() * 1.6f, 1.6f, 1.6f);
                    }
                }
                content.fill();
            }
            return Papers.saved(document);
        } catch (IOException | WriterException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }
}
