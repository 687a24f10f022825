package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.ocr.internal.engine.OcrWorkers;
import io.siliu.ocr.internal.engine.Recognition;
import io.siliu.ocr.internal.pdf.PdfPages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

/** A reading that was ended by us, not by the paper, is no refusal of the paper. */
class ReadingPutOffTest {

    private static final byte[] PAPER = Papers.einvoice("930.90");

    @Test
    void aThreadThatIsToldToStopPutsTheReadingOff() {
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off())) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> reader.read(PAPER)).isInstanceOf(ReadingPutOff.class);
            assertThat(Thread.interrupted()).as("the thread still knows").isTrue();
            assertThat(Papers.read(reader, PAPER).kind()).isEqualTo(DocumentKind.DIGITAL_INVOICE);
        }
    }

    /** The drawing of a page is where the reading of a scan spends its time. */
    @Test
    void aThreadThatIsToldToStopPutsTheDrawingOff() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            page.setContents(new PDStream(document, new ByteArrayInputStream(Papers.utf8("0 0 9 9 re f"))));
            document.addPage(page);
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> PdfPages.draw(document, 1, 72, ReadingLimits.defaults()))
                    .isInstanceOf(ReadingPutOff.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aReaderThatIsClosedPutsTheReadingOff() {
        DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());
        reader.close();
        assertThatThrownBy(() -> reader.read(PAPER)).isInstanceOf(ReadingPutOff.class);
    }

    @Test
    void aWorkerThatIsKilledOverAPageIsReplacedAndThePageIsRead() throws Exception {
        Optional<Path> data = Optional.of(RecognitionData.needed());
        BufferedImage picture = new BufferedImage(2_400, 1_200, BufferedImage.TYPE_3BYTE_BGR);
        try (OcrWorkers workers = new OcrWorkers(new OcrSettings(data, 1, 10, Duration.ofSeconds(60)), fault -> {})) {
            CompletableFuture<Recognition> page = CompletableFuture.supplyAsync(() -> workers.page(picture, 1));
            Optional<ProcessHandle> child = Optional.empty();
            while (child.isEmpty() && !page.isDone()) {
                child = ProcessHandle.current()
                        .children()
                        .filter(ReadingPutOffTest::isStarted)
                        .findFirst();
            }
            assertThat(child.map(ProcessHandle::destroyForcibly)).contains(true);
            Recognition recognition = page.get(60, TimeUnit.SECONDS);
            assertThat(recognition.<String>fold(read -> "read", Recognition.Unread::reason))
                    .isEqualTo("read");
        }
    }

    /** A process that still has the arguments of this one, or of a helper, is about to become the worker and not it yet. */
    private static boolean isStarted(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("-XX:MaxDirectMemorySize="))
                .isPresent();
    }
}
