package io.siliu.ocr.internal.engine;

import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.ReadingFault;
import io.siliu.ocr.ReadingPutOff;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Has workers read pictures, so many at once, and ends those that take too long. */
final class WorkerPool implements AutoCloseable {

    private final OcrSettings settings;
    private final Consumer<ReadingFault> faults;
    private final Semaphore places;
    private final Workers workers;
    private final ScheduledExecutorService deadlines;

    WorkerPool(OcrSettings settings, Consumer<ReadingFault> faults) {
        this.settings = settings;
        this.faults = faults;
        this.places = new Semaphore(settings.workers(), true);
        this.workers = new Workers(settings);
        this.deadlines = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "ocr-deadlines");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * The symbols of a picture.
     *
     * @param waiting is told how long it waits for a worker
     * @throws IOException when the page went unread; its message says why
     * @throws ReadingPutOff when the pool was closed or the thread told to stop
     */
    List<Protocol.Symbol> ask(Manner manner, BufferedImage picture, Waiting waiting) throws IOException {
        takePlace(waiting);
        try {
            return asked(manner, picture, true);
        } finally {
            places.release();
        }
    }

    private void takePlace(Waiting waiting) {
        waiting.begins();
        try {
            places.acquire();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ReadingPutOff("the reading was interrupted");
        } finally {
            waiting.ends();
        }
    }

    /** @param again whether a worker that ends unasked, killed by the machine, is replaced and asked once more */
    private List<Protocol.Symbol> asked(Manner manner, BufferedImage picture, boolean again) throws IOException {
        Worker worker = workers.take();
        AtomicBoolean late = new AtomicBoolean();
        try {
            return asked(worker, manner, picture, late);
        } catch (IOException failed) {
            if (workers.areClosed()) {
                throw new ReadingPutOff("the reader is closed");
            }
            if (again && !late.get()) {
                faults.accept(ReadingFault.ofWorker(reason(failed), worker.lastWords()));
                return asked(manner, picture, false);
            }
            String reason = late.get()
                    ? "the page took longer than " + settings.pageTime().toSeconds() + " s and its worker was ended"
                    : "the worker failed: " + reason(failed);
            faults.accept(ReadingFault.ofWorker(reason, worker.lastWords()));
            throw new IOException(reason, failed);
        }
    }

    /** Whatever happens, the worker is given back or ended. */
    private List<Protocol.Symbol> asked(Worker worker, Manner manner, BufferedImage picture, AtomicBoolean late)
            throws IOException {
        boolean answered = false;
        ScheduledFuture<?> deadline = null;
        try {
            deadline = deadline(worker, late);
            List<Protocol.Symbol> symbols = worker.ask(manner, picture);
            answered = true;
            return symbols;
        } finally {
            if (deadline != null) {
                deadline.cancel(false);
            }
            if (answered) {
                workers.giveBack(worker);
            } else {
                workers.end(worker);
            }
        }
    }

    private ScheduledFuture<?> deadline(Worker worker, AtomicBoolean late) {
        Runnable end = () -> {
            late.set(true);
            worker.kill();
        };
        try {
            return deadlines.schedule(end, settings.pageTime().toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            throw new ReadingPutOff("the reader is closed");
        }
    }

    private static String reason(IOException failed) {
        return failed.getMessage() == null ? "it ended early" : failed.getMessage();
    }

    List<Long> idlePids() {
        return workers.idlePids();
    }

    @Override
    public void close() {
        workers.close();
        deadlines.shutdownNow();
    }
}
