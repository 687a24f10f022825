package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** A stack of scans in one file: the last of them is looked at as closely as the first. */
class BundleOfScansTest {

    /** What was seen once alone is worth no more. */
    private static final double SEEN_ONCE = 0.7;

    private static final int RECEIPTS = 6;

    private static List<BufferedImage> scans() throws IOException {
        byte[] pdf = Papers.pages(IntStream.range(0, RECEIPTS)
                .mapToObj(receipt -> PdfTest.receipt(30, "HD615821053391777" + receipt, "1,013.0" + receipt))
                .toList());
        List<BufferedImage> scans = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < RECEIPTS; page++) {
                BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(page, 200);
                scans.add(Pictures.on(Color.WHITE, drawn.getWidth(), drawn.getHeight(), drawn, new AffineTransform()));
            }
        }
        return scans;
    }

    @Test
    void theLastReceiptIsLookedAtASecondTime() throws IOException {
        OcrSettings settings = new OcrSettings(Optional.of(RecognitionData.needed()), 1, 50, Duration.ofSeconds(60));
        ReadingLimits limits = ReadingLimits.defaults().withBytes(60L << 20);
        try (DocumentReader reader = DocumentReader.open(limits, settings)) {
            List<Reading> readings = Papers.readings(reader, Pictures.tiff(scans()));

            assertThat(readings).hasSize(RECEIPTS);
            Reading last = readings.get(RECEIPTS - 1);
            assertThat(last.pages()).containsExactly(RECEIPTS);
            assertThat(last.value(FieldNames.AMOUNT)).contains("1013.05");
            assertThat(last.fields()).extracting(Field::confidence).anyMatch(confidence -> confidence > SEEN_ONCE);
        }
    }
}
