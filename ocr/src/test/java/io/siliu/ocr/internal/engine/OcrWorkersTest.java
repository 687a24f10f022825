package io.siliu.ocr.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.ReadingFault;
import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.RecognitionData;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** No worker process outlives its work: neither what breaks nor the closing leaves one behind. */
@Timeout(90)
class OcrWorkersTest {

    private final List<ReadingFault> faults = new ArrayList<>();

    private static OcrSettings settings(Path trainedData) {
        return new OcrSettings(Optional.of(trainedData), 1, 10, Duration.ofSeconds(60));
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().toList();
    }

    private static void assertGone(List<ProcessHandle> processes) throws Exception {
        for (ProcessHandle process : processes) {
            process.onExit().get(20, TimeUnit.SECONDS);
        }
    }

    /** A picture that cannot be copied, as when the memory is full. */
    private static BufferedImage heavy() {
        return new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB) {
            @Override
            public int getType() {
                throw new OutOfMemoryError("no memory for this picture");
            }
        };
    }

    @Test
    void aWorkerIsEndedWhenThePictureCannotBeSent(@TempDir Path folder) throws Exception {
        List<ProcessHandle> before = children();
        try (OcrWorkers workers = new OcrWorkers(settings(folder), faults::add)) {
            BufferedImage heavy = heavy();
            assertThatThrownBy(() -> workers.piece(heavy, Manner.LINE, 1)).isInstanceOf(OutOfMemoryError.class);
            List<ProcessHandle> started = new ArrayList<>(children());
            started.removeAll(before);
            assertGone(started);
            assertThat(workers.idlePids()).isEmpty();
        }
    }

    @Test
    void closingEndsAWorkerThatIsReadingAndPutsThePageOff() throws Exception {
        Path data = RecognitionData.needed();
        List<ProcessHandle> before = children();
        OcrWorkers workers = new OcrWorkers(settings(data), faults::add);
        BufferedImage picture = new BufferedImage(4_000, 4_000, BufferedImage.TYPE_3BYTE_BGR);
        CompletableFuture<Recognition> page = CompletableFuture.supplyAsync(() -> workers.page(picture, 1));
        List<ProcessHandle> started = new ArrayList<>();
        while (started.isEmpty() && !page.isDone()) {
            started.addAll(children());
            started.removeAll(before);
        }
        workers.close();
        assertThatThrownBy(() -> page.get(2, TimeUnit.SECONDS)).hasRootCauseInstanceOf(ReadingPutOff.class);
        assertGone(started);
    }

    @Test
    void afterTheClosingNoWorkerIsStarted(@TempDir Path folder) {
        OcrWorkers workers = new OcrWorkers(settings(folder), faults::add);
        workers.close();
        BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_3BYTE_BGR);
        assertThatThrownBy(() -> workers.piece(picture, Manner.LINE, 1)).isInstanceOf(ReadingPutOff.class);
    }

    @Test
    void whatAWorkerSaidLastIsToldWithItsFailure(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("chi_sim.traineddata"), "not trained data");
        try (OcrWorkers workers = new OcrWorkers(settings(folder), faults::add)) {
            BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_3BYTE_BGR);
            Recognition recognition = workers.piece(picture, Manner.LINE, 1);
            assertThat(recognition).isInstanceOf(Recognition.Unread.class);
        }
        assertThat(faults)
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.trace()).isNotEmpty());
    }

    @Test
    void aPictureThatTheEnginesGiveUpOnLeavesTheWorkerToTheNextAndTwoInARowEndIt(@TempDir Path folder)
            throws Exception {
        Files.writeString(folder.resolve("chi_sim.traineddata"), "not trained data");
        try (OcrWorkers workers = new OcrWorkers(settings(folder), faults::add)) {
            BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_3BYTE_BGR);
            assertThat(workers.piece(picture, Manner.LINE, 1)).isInstanceOf(Recognition.Unread.class);
            List<Long> first = workers.idlePids();
            assertThat(first).hasSize(1);
            assertThat(workers.piece(picture, Manner.LINE, 1)).isInstanceOf(Recognition.Unread.class);
            assertThat(workers.idlePids()).doesNotContainAnyElementsOf(first);
        }
        assertThat(faults)
                .as("each picture is told once, and none is asked again")
                .hasSize(2);
    }

    @Test
    void aReadingIsToldHowLongItWaitsForAWorker(@TempDir Path folder) {
        Told told = new Told();
        try (OcrWorkers workers = new OcrWorkers(settings(folder), faults::add)) {
            workers.during(told).piece(new BufferedImage(20, 20, BufferedImage.TYPE_3BYTE_BGR), Manner.LINE, 1);
        }
        assertThat(told.words).startsWith("waits", "has its turn").doesNotContain("loses time");
    }

    @Test
    void waitingForAWorkerOfItsOwnIsNoPartOfAReadingSTurnEither(@TempDir Path folder) {
        List<ProcessHandle> before = children();
        Told told = new Told();
        try (OcrWorkers workers = new OcrWorkers(settings(folder), faults::add)) {
            workers.during(told).piece(endingItsFirstWorker(before), Manner.LINE, 1);
        }
        assertThat(told.words.stream().filter(word -> !word.equals("is worked for")))
                .containsExactly("waits", "has its turn", "waits", "has its turn");
    }

    /** A picture while which is sent the worker it is sent to is killed, as a machine without memory does it; the next one lives. */
    private static BufferedImage endingItsFirstWorker(List<ProcessHandle> before) {
        AtomicBoolean ended = new AtomicBoolean();
        return new BufferedImage(20, 20, BufferedImage.TYPE_3BYTE_BGR) {
            @Override
            public int getType() {
                if (!ended.getAndSet(true)) {
                    List<ProcessHandle> started = new ArrayList<>(children());
                    started.removeAll(before);
                    started.forEach(ProcessHandle::destroyForcibly);
                    started.forEach(worker -> worker.onExit().join());
                }
                return super.getType();
            }
        };
    }

    /** What a reading is told of its time. */
    private static final class Told implements Timekeeper {

        private final List<String> words = new CopyOnWriteArrayList<>();

        @Override
        public void begins() {
            words.add("waits");
        }

        @Override
        public void ends() {
            words.add("has its turn");
        }

        @Override
        public void worked(long nanos) {
            words.add(nanos < 0 ? "loses time" : "is worked for");
        }
    }
}
