package io.siliu.ocr.internal.engine;

import io.siliu.ocr.Box;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.internal.image.PagePictures;
import io.siliu.ocr.internal.layout.Glyph;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The pool of worker processes. A worker starts when first needed, is killed when a page takes too long, and is replaced
 * after a number of pages because native memory only grows.
 */
public final class OcrWorkers implements AutoCloseable {

    /** Tesseract reads best at some 300 dpi: small pictures are enlarged to about the width of such a page. */
    private static final int GOOD_WIDTH = 2_400;

    private static final double MOST_ENLARGED = 3;
    private static final int WIDEST = 4_000;

    private final OcrSettings settings;
    private final Semaphore places;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final ScheduledExecutorService deadlines;
    private final AtomicBoolean closed = new AtomicBoolean();

    public OcrWorkers(OcrSettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.workers(), true);
        this.deadlines = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "ocr-deadlines");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Reads a picture; places are in its own pixels. Waits for a free worker. */
    public Recognition page(BufferedImage picture, int page) {
        double scale = scale(picture);
        BufferedImage sent = scale == 1 ? picture : PagePictures.scaled(picture, scale);
        return ask(Manner.PAGE, sent, symbols -> new Recognition.Recognised(glyphs(symbols, scale, page)));
    }

    /** Reads a piece of a page, which should be as large as letters are read best; places are in its own pixels. */
    public Recognition piece(BufferedImage picture, Manner manner, int page) {
        return ask(manner, picture, symbols -> new Recognition.Recognised(glyphs(symbols, 1, page)));
    }

    private static double scale(BufferedImage picture) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        if (longer > WIDEST) {
            return (double) WIDEST / longer;
        }
        return picture.getWidth() >= GOOD_WIDTH
                ? 1
                : Math.min(Math.min(MOST_ENLARGED, (double) GOOD_WIDTH / picture.getWidth()), (double) WIDEST / longer);
    }

    private static List<Glyph> glyphs(List<Protocol.Symbol> symbols, double scale, int page) {
        List<Glyph> glyphs = new ArrayList<>(symbols.size());
        Protocol.Symbol before = null;
        double left = 0;
        for (Protocol.Symbol symbol : symbols) {
            boolean sameLine = before != null && before.top() == symbol.top() && before.bottom() == symbol.bottom();
            // The engine's order inside a line is right even where its boxes are not.
            left = sameLine ? Math.max(symbol.left(), left + 0.5) : symbol.left();
            before = symbol;
            Box sent = new Box(
                    left,
                    symbol.top(),
                    Math.max(0, symbol.right() - left),
                    Math.max(0, symbol.bottom() - symbol.top()));
            double confidence = Math.max(0, Math.min(1, symbol.confidence()));
            glyphs.add(new Glyph(symbol.text(), page, sent.scaled(1 / scale), confidence));
        }
        return glyphs;
    }

    private interface Answer {
        Recognition of(List<Protocol.Symbol> symbols);
    }

    private Recognition ask(Manner manner, BufferedImage picture, Answer answer) {
        if (settings.trainedData().isEmpty()) {
            return new Recognition.Unread(true, "no trained data (chi_sim.traineddata) was found on this machine");
        }
        try {
            places.acquire();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ReadingPutOff("the reading was interrupted");
        }
        try {
            return askWorker(manner, picture, answer, true);
        } finally {
            places.release();
        }
    }

    /** @param again whether a worker that ends unasked, killed by the machine, is replaced and asked once more */
    private Recognition askWorker(Manner manner, BufferedImage picture, Answer answer, boolean again) {
        Worker worker = null;
        AtomicBoolean late = new AtomicBoolean();
        try {
            worker = worker(settings.trainedData().orElseThrow());
            Worker asked = worker;
            ScheduledFuture<?> deadline = deadlines.schedule(
                    () -> {
                        late.set(true);
                        asked.kill();
                    },
                    settings.pageTime().toMillis(),
                    TimeUnit.MILLISECONDS);
            try {
                List<Protocol.Symbol> symbols = worker.ask(manner, picture);
                giveBack(worker);
                return answer.of(symbols);
            } finally {
                deadline.cancel(false);
            }
        } catch (IOException failed) {
            if (worker != null) {
                worker.kill();
            }
            if (closed.get()) {
                throw new ReadingPutOff("the reader is closed");
            }
            if (again && !late.get()) {
                return askWorker(manner, picture, answer, false);
            }
            String reason = late.get()
                    ? "the page took longer than " + settings.pageTime().toSeconds() + " s and its worker was ended"
                    : "the worker failed: " + (failed.getMessage() == null ? "it ended early" : failed.getMessage());
            return new Recognition.Unread(false, reason);
        }
    }

    private Worker worker(Path trainedData) throws IOException {
        synchronized (idle) {
            if (closed.get()) {
                throw new IOException("the reader is closed");
            }
            while (!idle.isEmpty()) {
                Worker worker = idle.pop();
                if (worker.isAlive()) {
                    return worker;
                }
            }
        }
        return Worker.start(trainedData);
    }

    private void giveBack(Worker worker) {
        boolean spent = worker.pages() >= settings.pagesPerWorker();
        synchronized (idle) {
            if (!spent && !closed.get()) {
                idle.push(worker);
                return;
            }
        }
        worker.close();
    }

    /** Process ids of the workers that wait for work; for tests. */
    public List<Long> idlePids() {
        synchronized (idle) {
            return idle.stream().map(Worker::pid).toList();
        }
    }

    @Override
    public void close() {
        List<Worker> waiting;
        synchronized (idle) {
            closed.set(true);
            waiting = List.copyOf(idle);
            idle.clear();
        }
        waiting.forEach(Worker::close);
        deadlines.shutdownNow();
    }
}
