package io.siliu.ocr.internal.engine;

import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.ReadingPutOff;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The worker processes there are, those at work and those that wait for it. Each is replaced after a number of pages
 * because native memory only grows; none outlives the closing.
 */
final class Workers implements AutoCloseable {

    private final OcrSettings settings;
    private final Set<Worker> all = new HashSet<>();
    private final Deque<Worker> idle = new ArrayDeque<>();
    private boolean closed;

    Workers(OcrSettings settings) {
        this.settings = settings;
    }

    /** One that waits, or a new one. Whoever takes it gives it back or ends it. */
    synchronized Worker take() throws IOException {
        if (closed) {
            throw new ReadingPutOff("the reader is closed");
        }
        while (!idle.isEmpty()) {
            Worker worker = idle.pop();
            if (worker.isAlive()) {
                return worker;
            }
            all.remove(worker);
        }
        Worker started = Worker.start(settings.trainedData().orElseThrow());
        all.add(started);
        return started;
    }

    void giveBack(Worker worker) {
        synchronized (this) {
            if (!closed && worker.pages() < settings.pagesPerWorker()) {
                idle.push(worker);
                return;
            }
            all.remove(worker);
        }
        worker.close();
    }

    void end(Worker worker) {
        synchronized (this) {
            all.remove(worker);
        }
        worker.kill();
    }

    synchronized boolean areClosed() {
        return closed;
    }

    synchronized List<Long> idlePids() {
        return idle.stream().map(Worker::pid).toList();
    }

    /** Those that wait may finish; those at work are ended: their pages are put off. */
    @Override
    public void close() {
        List<Worker> waiting;
        synchronized (this) {
            closed = true;
            waiting = List.copyOf(idle);
            all.removeAll(waiting);
            all.forEach(Worker::kill);
            all.clear();
            idle.clear();
        }
        waiting.forEach(Worker::close);
    }
}
