package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import io.siliu.ocr.internal.engine.Manner;
import io.siliu.ocr.internal.engine.OcrWorkers;
import io.siliu.ocr.internal.engine.Recognition;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers that are pictures: codes without recognition, recognition in workers, and machines that have none. */
class PictureTest {

    private static byte[] png(BufferedImage image) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] code(String text) throws Exception {
        BitMatrix matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 300, 300);
        return png(MatrixToImageWriter.toBufferedImage(matrix));
    }

    @Test
    void codeOfADigitalInvoiceNamesTheTotal() throws Exception {
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off())) {
            Reading reading = Papers.read(reader, code("01,32,," + Papers.NUMBER + ",930.9,20260912,,74AE"));
            assertThat(reading.kind()).isEqualTo(DocumentKind.DIGITAL_INVOICE);
            assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).contains("930.90");
            assertThat(reading.value(FieldNames.AMOUNT_EXCLUDING_TAX)).isEmpty();
            assertThat(reading.field(FieldNames.INVOICE_NUMBER).orElseThrow().source())
                    .isEqualTo(Source.QR);
        }
    }

    @Test
    void codeOfALegacyInvoiceNamesTheAmountWithoutTax() throws Exception {
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off())) {
            Reading reading =
                    Papers.read(reader, code("01,10,011001605111,80100798,64.9,20161018,85342965681116380258,"));
            assertThat(reading.kind()).isEqualTo(DocumentKind.VAT_INVOICE);
            assertThat(reading.value(FieldNames.AMOUNT_EXCLUDING_TAX)).contains("64.90");
            assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).isEmpty();
        }
    }

    @Test
    void codeOfSomethingElseIsNoInvoice() throws Exception {
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off())) {
            assertThat(Papers.read(reader, code("01,32,hello")).kind()).isEqualTo(DocumentKind.OTHER);
        }
    }

    /** A torn code, of which the first pass made some letters and the second, in even light, none. */
    @Test
    void aPictureInWhichTheSecondPassSeesNothingIsOfNoKind() throws Exception {
        RecognitionData.needed();
        byte[] torn;
        try (InputStream kept = PictureTest.class.getResourceAsStream("/found/Recognised/torn-code.jpg")) {
            torn = kept.readAllBytes();
        }
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.defaults())) {
            assertThat(Papers.read(reader, torn).kind()).isEqualTo(DocumentKind.OTHER);
        }
    }

    @Test
    void machineWithoutTrainedDataSaysSo() throws Exception {
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off())) {
            Reading reading = Papers.read(reader, png(new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB)));
            assertThat(reading.warnings()).extracting(Warning::code).containsExactly(Warning.Code.OCR_UNAVAILABLE);
        }
    }

    @Test
    void brokenTrainedDataIsAWarningNotACrash(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("chi_sim.traineddata"), "not trained data");
        OcrSettings settings = new OcrSettings(Optional.of(folder), 1, 10, Duration.ofSeconds(20));
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), settings)) {
            Reading reading = Papers.read(reader, png(new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB)));
            assertThat(reading.warnings()).extracting(Warning::code).containsExactly(Warning.Code.OCR_FAILED);
        }
    }

    private static OcrSettings available(int pages, Duration time) {
        return new OcrSettings(Optional.of(RecognitionData.needed()), 1, pages, time);
    }

    private static BufferedImage digits() {
        BufferedImage image = new BufferedImage(900, 200, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 900, 200);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 48));
        graphics.drawString("2026 0912 4417", 60, 120);
        graphics.dispose();
        return image;
    }

    @Test
    void workersReadAreReplacedAndEndWithThePool() {
        OcrWorkers workers = new OcrWorkers(available(2, Duration.ofSeconds(60)), fault -> {});
        try {
            Recognition first = workers.page(digits(), 1);
            String text = first.fold(
                    read -> {
                        StringBuilder all = new StringBuilder();
                        read.glyphs().forEach(glyph -> all.append(glyph.text()));
                        return all.toString();
                    },
                    Recognition.Unread::reason);
            assertThat(text).contains("4417");
            List<Long> idle = workers.idlePids();
            assertThat(idle).hasSize(1);
            workers.piece(digits(), Manner.LINE_NEWER, 1);
            assertThat(workers.idlePids()).as("a piece is no page").isEqualTo(idle);
            workers.page(digits(), 1);
            assertThat(workers.idlePids()).as("spent after two pages").isEmpty();
            workers.page(digits(), 1);
        } finally {
            long pid = workers.idlePids().get(0);
            workers.close();
            assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    void workerThatTakesTooLongIsKilledAndTheNextPageIsRead() {
        OcrSettings settings = available(10, Duration.ofMillis(1));
        try (OcrWorkers workers = new OcrWorkers(settings, fault -> {})) {
            Recognition late = workers.page(digits(), 1);
            assertThat(late.<Boolean>fold(
                            read -> false, unread -> unread.reason().contains("longer")))
                    .isTrue();
            assertThat(workers.idlePids()).isEmpty();
        }
        try (OcrWorkers workers = new OcrWorkers(available(10, Duration.ofSeconds(60)), fault -> {})) {
            assertThat(workers.page(digits(), 1).<Boolean>fold(read -> true, unread -> false))
                    .isTrue();
        }
    }
}
