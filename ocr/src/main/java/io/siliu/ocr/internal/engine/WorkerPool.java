package io.siliu.ocr.internal.engine;

import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.ReadingFault;
import io.siliu.ocr.ReadingPutOff;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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

    /** Milliseconds between two looks at whether a picture takes too long. */
    private static final long LOOKED_AT_AFTER = 250;

    private final OcrSettings settings;
    private final Consumer<ReadingFault> faults;
    private final Semaphore turns;
    private final Workers workers;
    private final ScheduledExecutorService deadlines;

    WorkerPool(OcrSettings settings, Consumer<ReadingFault> faults) {
        this.settings = settings;
        this.faults = faults;
        this.turns = new Semaphore(settings.workers(), true);
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
     * @param reading is told how long it waits for a worker, and what that does for it
     * @throws IOException when the page went unread; its message says why
     * @throws ReadingPutOff when the pool was closed or the thread told to stop
     */
    List<Protocol.Symbol> ask(Manner manner, Sent picture, Timekeeper reading) throws IOException {
        Seat seat = waiting(reading, this::seat);
        try {
            Optional<List<Protocol.Symbol>> symbols = symbols(seat, manner, picture, time(reading), true);
            return symbols.isPresent()
                    ? symbols.get()
                    : symbols(waiting(reading, this::alone), manner, picture, time(reading), false)
                            .orElseThrow();
        } finally {
            turns.release();
        }
    }

    /** How a place in a worker is had. */
    private interface Seating {

        Seat seat() throws IOException;
    }

    /** A place, the waiting for which is no part of the reading's turn. */
    private static Seat waiting(Timekeeper reading, Seating place) throws IOException {
        reading.begins();
        try {
            return place.seat();
        } finally {
            reading.ends();
        }
    }

    private PictureTime time(Timekeeper reading) {
        return new PictureTime(settings.pageTime(), reading, Stopwatch.OF_THIS_MACHINE);
    }

    private Seat alone() throws IOException {
        try {
            return workers.takeAlone();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ReadingPutOff("the reading was interrupted");
        }
    }

    /** Whoever is seated gives its turn back. */
    private Seat seat() throws IOException {
        boolean seated = false;
        try {
            turns.acquire();
            try {
                Seat seat = workers.take();
                seated = true;
                return seat;
            } finally {
                if (!seated) {
                    turns.release();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ReadingPutOff("the reading was interrupted");
        }
    }

    /**
     * What a worker reads.
     *
     * @param again whether a picture whose worker ended before its time is asked once more: the machine may have killed it, or
     *     the picture that was read beside it
     * @return empty where it is to be asked once more
     */
    private Optional<List<Protocol.Symbol>> symbols(
            Seat seat, Manner manner, Sent picture, PictureTime time, boolean again) throws IOException {
        Optional<Protocol.Answer> answer = answer(seat, manner, picture, time, again);
        Optional<String> givenUp = answer.flatMap(Protocol.Answer::failure);
        if (givenUp.isPresent()) {
            faults.accept(ReadingFault.ofWorker(givenUp.get(), seat.worker().lastWords()));
            throw new IOException("recognition failed: " + givenUp.get());
        }
        return answer.map(Protocol.Answer::symbols);
    }

    /** What a worker answers; also that its engines gave up on the picture, which as a rule would not be otherwise in another worker. */
    private Optional<Protocol.Answer> answer(Seat seat, Manner manner, Sent picture, PictureTime time, boolean again)
            throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        try {
            return Optional.of(asked(seat, manner, picture, time, late));
        } catch (IOException failed) {
            if (workers.areClosed()) {
                throw new ReadingPutOff("the reader is closed");
            }
            Worker worker = seat.worker();
            if (again && !late.get()) {
                faults.accept(ReadingFault.ofWorker(reason(failed), worker.lastWords()));
                return Optional.empty();
            }
            String reason = late.get()
                    ? "the page took longer than " + time.spent() + ", and its worker was ended"
                    : "the worker failed: " + reason(failed);
            faults.accept(ReadingFault.ofWorker(reason, worker.lastWords()));
            throw new IOException(reason, failed);
        }
    }

    /** Whatever happens, the place is given back or its worker ended. */
    private Protocol.Answer asked(Seat seat, Manner manner, Sent picture, PictureTime time, AtomicBoolean late)
            throws IOException {
        boolean answered = false;
        ScheduledFuture<?> deadline = null;
        try {
            deadline = deadline(seat.worker(), time, late);
            Protocol.Answer answer = seat.worker().ask(seat.place(), manner, picture, time);
            answered = true;
            return answer;
        } finally {
            if (deadline != null) {
                deadline.cancel(false);
            }
            if (answered) {
                workers.giveBack(seat);
            } else {
                workers.end(seat);
            }
        }
    }

    private ScheduledFuture<?> deadline(Worker worker, PictureTime time, AtomicBoolean late) {
        Runnable end = () -> {
            if (time.isOver() && !late.get()) {
                late.set(worker.condemn());
                worker.kill();
            }
        };
        try {
            return deadlines.scheduleWithFixedDelay(end, LOOKED_AT_AFTER, LOOKED_AT_AFTER, TimeUnit.MILLISECONDS);
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
