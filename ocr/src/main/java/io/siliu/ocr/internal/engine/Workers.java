package io.siliu.ocr.internal.engine;

import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.ReadingPutOff;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The worker processes there are. A process has two places, because what it keeps in memory serves two threads as well as one.
 * Each is replaced after a number of pages because native memory only grows; none outlives the closing.
 */
final class Workers implements AutoCloseable {

    private static final int PLACES = 2;

    private final OcrSettings settings;

    /** The places that are taken in each. */
    private final Map<Worker, BitSet> taken = new HashMap<>();

    /** Those with one picture and no other. */
    private final Map<Worker, BitSet> alone = new HashMap<>();

    private boolean closed;

    Workers(OcrSettings settings) {
        this.settings = settings;
    }

    /**
     * A place that is free, in a new process where there is none. Whoever takes it gives it back or ends its worker. Waits where
     * a worker that has read its pages is still at work: two of them would take twice the memory.
     */
    synchronized Seat take() throws IOException, InterruptedException {
        while (true) {
            check();
            taken.entrySet()
                    .removeIf(worker ->
                            !worker.getKey().isAlive() && worker.getValue().isEmpty());
            Optional<Seat> free = taken.keySet().stream()
                    .filter(worker -> worker.isAlive() && !isSpent(worker))
                    .flatMap(worker -> free(worker).stream())
                    .findFirst();
            if (free.isPresent()) {
                return seated(taken, free.get());
            }
            if (taken.keySet().stream().filter(Worker::isAlive).count() < most()) {
                return seated(taken, new Seat(started(places()), 0));
            }
            wait();
        }
    }

    /**
     * A process of its own, that whatever broke the last one breaks no other picture. One at a time: a machine that killed a
     * worker for want of memory has none for two more.
     */
    synchronized Seat takeAlone() throws IOException, InterruptedException {
        check();
        while (!alone.isEmpty()) {
            wait();
            check();
        }
        return seated(alone, new Seat(started(1), 0));
    }

    private void check() {
        if (closed) {
            throw new ReadingPutOff("the reader is closed");
        }
    }

    private Worker started(int places) throws IOException {
        return Worker.start(settings.trainedData().orElseThrow(), places, settings.givesWay());
    }

    private Optional<Seat> free(Worker worker) {
        int place = taken.get(worker).nextClearBit(0);
        return place < places() ? Optional.of(new Seat(worker, place)) : Optional.empty();
    }

    private static Seat seated(Map<Worker, BitSet> workers, Seat seat) {
        workers.computeIfAbsent(seat.worker(), started -> new BitSet()).set(seat.place());
        return seat;
    }

    private int places() {
        return Math.min(PLACES, settings.workers());
    }

    private long most() {
        return (settings.workers() + PLACES - 1) / PLACES;
    }

    private boolean isSpent(Worker worker) {
        return worker.pages() >= settings.pagesPerWorker() || worker.keepsFailing();
    }

    void giveBack(Seat seat) {
        Worker worker = seat.worker();
        synchronized (this) {
            BitSet places = taken.getOrDefault(worker, new BitSet());
            if (!closed && taken.containsKey(worker) && (!isSpent(worker) || places.cardinality() > 1)) {
                places.clear(seat.place());
                notifyAll();
                return;
            }
        }
        // Its place stays taken until it is gone: what replaces it would be there beside it.
        worker.close();
        forget(worker);
    }

    /** Also for the others in it: each learns it, and is read again. */
    void end(Seat seat) {
        seat.worker().kill();
        forget(seat.worker());
    }

    private synchronized void forget(Worker worker) {
        taken.remove(worker);
        alone.remove(worker);
        notifyAll();
    }

    synchronized boolean areClosed() {
        return closed;
    }

    /** Of those in which no picture is. */
    synchronized List<Long> idlePids() {
        return taken.entrySet().stream()
                .filter(worker -> worker.getValue().isEmpty())
                .map(worker -> worker.getKey().pid())
                .toList();
    }

    /** Those that wait may finish; those at work are ended: their pages are put off. */
    @Override
    public void close() {
        List<Worker> waiting;
        synchronized (this) {
            closed = true;
            waiting = taken.keySet().stream()
                    .filter(worker -> taken.get(worker).isEmpty())
                    .toList();
            taken.keySet().removeAll(waiting);
            taken.keySet().forEach(Worker::kill);
            alone.keySet().forEach(Worker::kill);
            taken.clear();
            alone.clear();
            notifyAll();
        }
        waiting.forEach(Worker::close);
    }
}
