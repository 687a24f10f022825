package io.siliu.bench.reading;

import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.ReadingLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Reads many papers, some at a time, each drawn right before it is read. */
final class Readers {

    private static final int PROGRESS = 50;

    private Readers() {}

    /** Recognition with so many workers, as the machine's defaults otherwise. */
    static OcrSettings recognising(int workers) {
        OcrSettings defaults = OcrSettings.defaults();
        return new OcrSettings(defaults.trainedData(), workers, defaults.pagesPerWorker(), defaults.pageTime());
    }

    static List<PaperScore> read(List<Supplier<KnownPaper>> papers, OcrSettings ocr, int atATime) {
        ExecutorService threads = Executors.newFixedThreadPool(atATime);
        AtomicInteger done = new AtomicInteger();
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), ocr)) {
            Scorer scorer = new Scorer(reader);
            List<Future<PaperScore>> scores = new ArrayList<>();
            for (Supplier<KnownPaper> paper : papers) {
                scores.add(threads.submit(() -> {
                    PaperScore score = scorer.score(paper.get()).light();
                    if (done.incrementAndGet() % PROGRESS == 0) {
                        System.err.println("reading: " + done + " of " + papers.size() + " papers");
                    }
                    return score;
                }));
            }
            List<PaperScore> all = new ArrayList<>();
            for (Future<PaperScore> score : scores) {
                all.add(score.get());
            }
            return all;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading was stopped", stopped);
        } catch (ExecutionException broken) {
            throw new IllegalStateException("A paper could not be drawn or read", broken.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
