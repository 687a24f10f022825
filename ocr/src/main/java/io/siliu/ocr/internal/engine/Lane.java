package io.siliu.ocr.internal.engine;

import io.siliu.ocr.internal.engine.Protocol.Request;
import io.siliu.ocr.internal.engine.Protocol.Symbol;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.SynchronousQueue;

/** The thread of a worker that reads the pictures of one place, and tells how long it had the processor for the one it reads. */
final class Lane {

    private final Engines engines;
    private final DataOutputStream out;
    private final SynchronousQueue<Request> asked = new SynchronousQueue<>();
    private final Thread thread = new Thread(this::serve, "lane");

    /** Null between two pictures. */
    private Request read;

    private long begun;

    private Lane(Engines engines, DataOutputStream out) {
        this.engines = engines;
        this.out = out;
    }

    /** @param out where all lanes answer; written to by one at a time */
    static Lane open(Engines engines, DataOutputStream out) {
        Lane lane = new Lane(engines, out);
        lane.thread.setDaemon(true);
        lane.thread.start();
        return lane;
    }

    /** Hands a request over; waits where the last one is still being answered. */
    void ask(Request request) throws InterruptedException {
        asked.put(request);
    }

    private void serve() {
        try {
            while (true) {
                answer(asked.take());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException parentIsGone) {
            throw new UncheckedIOException(parentIsGone);
        }
    }

    /** Says how far it has come with a picture, if it has one. */
    void tell() throws IOException {
        synchronized (out) {
            if (read != null) {
                Protocol.atWork(out, read.place(), worked());
            }
        }
    }

    private long worked() {
        return Math.max(0, Stopwatch.OF_THIS_MACHINE.worked(thread) - begun);
    }

    private void begin(Request request) {
        synchronized (out) {
            begun = Stopwatch.OF_THIS_MACHINE.worked(thread);
            read = request;
        }
    }

    private void answer(Request request) throws IOException {
        begin(request);
        List<Symbol> symbols;
        try {
            symbols = engines.read(request);
        } catch (IllegalStateException failed) {
            synchronized (out) {
                read = null;
                Protocol.failed(out, request.place(), worked(), String.valueOf(failed.getMessage()));
            }
            return;
        }
        synchronized (out) {
            read = null;
            Protocol.answer(out, request.place(), worked(), symbols);
        }
    }
}
