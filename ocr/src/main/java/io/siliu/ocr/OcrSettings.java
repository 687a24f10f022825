package io.siliu.ocr;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How pictures are recognised. Recognition runs in child processes: a native crash or a hung page ends the child, never
 * the caller.
 *
 * @param trainedData folder with {@code chi_sim.traineddata} and {@code eng.traineddata}; empty: recognition is skipped
 *     and every reading that wanted it says so
 * @param workers pictures recognised at a time; two share a child process, which starts when first needed
 * @param pagesPerWorker a child is replaced after so many pages, because native memory only grows; the pieces of a page
 *     that are looked at again do not count: to start a child and open its networks costs as much as a page
 * @param pageTime a child that had the processor longer for one page, or six times as long no answer, is killed and the page goes unread; the page that was read beside it is
 *     read again
 * @param givesWay whether the children let other processes of this machine have the processor first, where the system can do so
 */
public record OcrSettings(
        Optional<Path> trainedData, int workers, int pagesPerWorker, Duration pageTime, boolean givesWay) {

    public OcrSettings {
        Objects.requireNonNull(trainedData, "trainedData");
        if (workers <= 0 || pagesPerWorker <= 0 || pageTime.isNegative() || pageTime.isZero()) {
            throw new IllegalArgumentException("Workers, pages and page time are positive");
        }
    }

    /** For children that give way to nobody. */
    public OcrSettings(Optional<Path> trainedData, int workers, int pagesPerWorker, Duration pageTime) {
        this(trainedData, workers, pagesPerWorker, pageTime, false);
    }

    /** One worker for two processors, at most four; trained data looked for as {@link TrainedData} says. */
    public static OcrSettings defaults() {
        int workers = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors() / 2));
        return new OcrSettings(TrainedData.find(), workers, 50, Duration.ofSeconds(45));
    }

    /** No recognition at all: structured papers, text layers and QR codes are still read. */
    public static OcrSettings off() {
        return new OcrSettings(Optional.empty(), 1, 50, Duration.ofSeconds(45));
    }

    /** With so many pictures at a time. */
    public OcrSettings withWorkers(int count) {
        return new OcrSettings(trainedData, count, pagesPerWorker, pageTime, givesWay);
    }

    /** With children that let others have the processor first. */
    public OcrSettings givingWay() {
        return new OcrSettings(trainedData, workers, pagesPerWorker, pageTime, true);
    }
}
