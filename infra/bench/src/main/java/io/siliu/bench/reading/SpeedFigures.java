package io.siliu.bench.reading;

import io.siliu.bench.Figure;
import io.siliu.bench.Figures;
import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.ReadingLimits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** How fast papers are read, one after the other by a warm reader, and how that grows with workers. */
final class SpeedFigures {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;
    private static final int WORKER_ROUNDS = 2;

    private final Figures figures;
    private final long seed;

    SpeedFigures(Figures figures, long seed) {
        this.figures = figures;
        this.seed = seed;
    }

    /** Papers that are data, and papers with a text layer. */
    void exact(List<KnownPaper> structured, List<KnownPaper> text) {
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off())) {
            figures.report(Figure.atMost(
                    "speed.structured",
                    millisecondsAPaper(reader, structured),
                    "ms",
                    40,
                    on(structured, "XML and OFD")));
            figures.report(Figure.atMost(
                            "speed.text",
                            millisecondsAPaper(reader, text),
                            "ms",
                            80,
                            on(text, "text PDFs") + "; baseline: PDFBox's text of the same files")
                    .comparedWith(median(() -> text.forEach(SpeedFigures::strip)) / text.size()));
        }
    }

    private String on(List<KnownPaper> papers, String what) {
        return papers.size() + " " + what + ", seed " + seed + ", median of " + ROUNDS + " rounds, one thread";
    }

    private static double millisecondsAPaper(DocumentReader reader, List<KnownPaper> papers) {
        return median(() -> papers.forEach(paper -> reader.read(paper.content()))) / papers.size();
    }

    /** Milliseconds of a round. */
    private static double median(Runnable round) {
        for (int index = 0; index < WARM_UP; index++) {
            round.run();
        }
        double[] times = new double[ROUNDS];
        for (int index = 0; index < ROUNDS; index++) {
            long begun = System.nanoTime();
            round.run();
            times[index] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static void strip(KnownPaper paper) {
        try (PDDocument document = Loader.loadPDF(paper.content())) {
            new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What recognition costs beside one plain pass of Tesseract over the same pictures. */
    void recognition(List<KnownPaper> pictures, Path trainedData) {
        if (!CpuTime.isKnown()) {
            figures.report(Figure.skipped("speed.ocr.ratio", "processor time of children is not told by this machine"));
            return;
        }
        double plain = 0;
        try (PlainTesseract tesseract = PlainTesseract.open(trainedData)) {
            tesseract.secondsFor(decoded(pictures.get(0)));
            for (KnownPaper picture : pictures) {
                plain += tesseract.secondsFor(decoded(picture));
            }
        }
        double ours;
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), Readers.recognising(1))) {
            pictures.stream().limit(3).forEach(picture -> reader.read(picture.content()));
            double begun = CpuTime.seconds();
            pictures.forEach(picture -> reader.read(picture.content()));
            ours = CpuTime.seconds() - begun;
        }
        String data = pictures.size() + " scans, photographs and messages, seed " + seed
                + "; processor time of reader and worker against one warm pass, chi_sim, over each picture as it is";
        figures.report(
                Figure.atMost("speed.ocr.ratio", ours / plain, "times", 4, data).comparedWith(1));
        figures.report(Figure.plain("speed.ocr.cpu", 1_000 * ours / pictures.size(), "ms", data)
                .comparedWith(1_000 * plain / pictures.size()));
    }

    private static BufferedImage decoded(KnownPaper picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture.content()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How much more two workers read in the same time than one. */
    void workers(List<KnownPaper> pictures) {
        List<KnownPaper> twice = longestFirst(pictures).stream()
                .flatMap(picture -> Stream.of(picture, picture))
                .toList();
        double one = Double.MAX_VALUE;
        double two = Double.MAX_VALUE;
        for (int round = 0; round < WORKER_ROUNDS; round++) {
            one = Math.min(one, seconds(twice, 1));
            two = Math.min(two, seconds(twice, 2));
        }
        figures.report(Figure.atLeast(
                        "speed.workers",
                        one / two,
                        "times",
                        1.8,
                        twice.size() + " pictures, longest first, seed " + seed
                                + ", two workers against one, the best of "
                                + WORKER_ROUNDS + " rounds in turn, "
                                + Runtime.getRuntime().availableProcessors() + " processors")
                .comparedWith(1));
    }

    /** In another order one worker would end long before the other, and that would be measured too. */
    private static List<KnownPaper> longestFirst(List<KnownPaper> pictures) {
        Map<KnownPaper, Long> times = new IdentityHashMap<>();
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), Readers.recognising(1))) {
            reader.read(pictures.get(0).content());
            for (KnownPaper picture : pictures) {
                long begun = System.nanoTime();
                reader.read(picture.content());
                times.put(picture, System.nanoTime() - begun);
            }
        }
        return pictures.stream()
                .sorted(Comparator.comparing(times::get, Comparator.reverseOrder()))
                .toList();
    }

    private static double seconds(List<KnownPaper> pictures, int workers) {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), Readers.recognising(workers))) {
            all(threads, reader, pictures.subList(0, Math.min(pictures.size(), 2 * workers)));
            long begun = System.nanoTime();
            all(threads, reader, pictures);
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void all(ExecutorService threads, DocumentReader reader, List<KnownPaper> pictures) {
        List<Future<?>> readings = new ArrayList<>();
        pictures.forEach(picture -> readings.add(threads.submit(() -> reader.read(picture.content()))));
        try {
            for (Future<?> reading : readings) {
                reading.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading was stopped", stopped);
        } catch (ExecutionException broken) {
            throw new IllegalStateException("A picture could not be read", broken.getCause());
        }
    }
}
