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
        return OcrSettings.defaults().withWorkers(workers);
    }

    /**
     * What came of reading.
     *
     * @param codes of papers that carry a code and came as pictures: what was read with recognition off
     */
    record Scores(List<PaperScore> papers, List<PaperScore> codes) {}

    static Scores read(List<Supplier<KnownPaper>> papers, OcrSettings ocr, int atATime) {
        ExecutorService threads = Executors.newFixedThreadPool(atATime);
        AtomicInteger done = new AtomicInteger();
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), ocr);
                DocumentReader ofCodes = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off())) {
            List<Future<Scores>> readings = new ArrayList<>();
            for (Supplier<KnownPaper> paper : papers) {
                readings.add(threads.submit(() -> {
                    Scores scores = read(paper.get(), new Scorer(reader), new Scorer(ofCodes));
                    if (done.incrementAndGet() % PROGRESS == 0) {
                        System.err.println("reading: " + done + " of " + papers.size() + " papers");
                    }
                    return scores;
                }));
            }
            return together(readings);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading was stopped", stopped);
        } catch (ExecutionException broken) {
            throw new IllegalStateException("A paper could not be drawn or read", broken.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Scores read(KnownPaper paper, Scorer scorer, Scorer ofCodes) {
        List<PaperScore> codes = paper.isPicture() && !paper.inCode().isEmpty()
                ? List.of(ofCodes.score(paper.asCoded()).light())
                : List.of();
        return new Scores(List.of(scorer.score(paper).light()), codes);
    }

    private static Scores together(List<Future<Scores>> readings) throws InterruptedException, ExecutionException {
        List<PaperScore> papers = new ArrayList<>();
        List<PaperScore> codes = new ArrayList<>();
        for (Future<Scores> reading : readings) {
            papers.addAll(reading.get().papers());
            codes.addAll(reading.get().codes());
        }
        return new Scores(papers, codes);
    }
}
