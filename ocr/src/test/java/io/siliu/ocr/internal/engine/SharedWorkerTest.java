package io.siliu.ocr.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.ReadingFault;
import io.siliu.ocr.RecognitionData;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two pictures share a process; what breaks it is the one's misfortune, not the other's. */
@Timeout(180)
class SharedWorkerTest {

    private final List<ReadingFault> faults = new CopyOnWriteArrayList<>();
    private Path trainedData;

    @BeforeEach
    void findTrainedData() {
        trainedData = RecognitionData.needed();
    }

    private OcrWorkers workers(int pages) {
        return new OcrWorkers(
                new OcrSettings(Optional.of(trainedData), 2, pages, Duration.ofSeconds(120)), faults::add);
    }

    /** Large enough that it is not read before something happens to its worker. */
    private static BufferedImage sheet() {
        BufferedImage sheet = new BufferedImage(3_000, 3_000, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 3_000, 3_000);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 60));
        graphics.drawString("2026 0912 4417", 200, 400);
        graphics.dispose();
        return sheet;
    }

    /** A picture that ends whichever worker it is sent to. */
    private static BufferedImage poison() {
        return new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB) {
            @Override
            public int getType() {
                throw new OutOfMemoryError("no memory for this picture");
            }
        };
    }

    private static String text(Recognition recognition) {
        return recognition.fold(
                read -> {
                    StringBuilder all = new StringBuilder();
                    read.glyphs().forEach(glyph -> all.append(glyph.text()));
                    return all.toString();
                },
                Recognition.Unread::reason);
    }

    private static List<ProcessHandle> startedSince(List<ProcessHandle> before) {
        List<ProcessHandle> started = new ArrayList<>();
        while (started.isEmpty()) {
            Thread.onSpinWait();
            started.addAll(ProcessHandle.current().children().toList());
            started.removeAll(before);
        }
        return started;
    }

    @Test
    void twoPicturesAreReadInOneProcess() throws Exception {
        try (OcrWorkers workers = workers(10)) {
            CompletableFuture<Recognition> other = CompletableFuture.supplyAsync(() -> workers.page(sheet(), 1));
            assertThat(text(workers.page(sheet(), 1))).contains("4417");
            assertThat(text(other.get())).contains("4417");
            assertThat(workers.idlePids()).hasSize(1);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatBreaksTheWorkerLeavesTheOtherPictureToBeRead() throws Exception {
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        try (OcrWorkers workers = workers(10)) {
            CompletableFuture<Recognition> other = CompletableFuture.supplyAsync(() -> workers.page(sheet(), 1));
            List<ProcessHandle> shared = startedSince(before);
            BufferedImage poison = poison();
            assertThatThrownBy(() -> workers.piece(poison, Manner.LINE, 1)).isInstanceOf(OutOfMemoryError.class);
            shared.get(0).onExit().get(20, TimeUnit.SECONDS);
            assertThat(text(other.get())).contains("4417");
        }
        assertThat(faults).as("the worker of the other picture ended under it").hasSize(1);
    }

    @Test
    void aPictureWhoseWorkerWasBrokenIsReadWhereNoOtherPictureIs() throws Exception {
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        try (OcrWorkers workers = workers(10)) {
            CompletableFuture<Recognition> other = CompletableFuture.supplyAsync(() -> workers.page(sheet(), 1));
            startedSince(before);
            BufferedImage poison = poison();
            while (!other.isDone()) {
                assertThatThrownBy(() -> workers.piece(poison, Manner.LINE, 1)).isInstanceOf(OutOfMemoryError.class);
            }
            assertThat(text(other.get())).contains("4417");
        }
        assertThat(faults).hasSize(1);
    }

    @Test
    void aWorkerThatHasReadItsPagesIsReplacedWhenNobodyIsInItAnyMore() throws Exception {
        try (OcrWorkers workers = workers(1)) {
            List<CompletableFuture<Recognition>> pages = new ArrayList<>();
            for (int page = 0; page < 4; page++) {
                pages.add(CompletableFuture.supplyAsync(() -> workers.page(sheet(), 1)));
            }
            for (CompletableFuture<Recognition> page : pages) {
                assertThat(text(page.get())).contains("4417");
            }
            assertThat(workers.idlePids()).isEmpty();
        }
        assertThat(faults).isEmpty();
    }
}
