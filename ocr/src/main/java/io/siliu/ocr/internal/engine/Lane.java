package io.siliu.ocr.internal.engine;

import io.siliu.ocr.internal.engine.Protocol.Request;
import io.siliu.ocr.internal.engine.Protocol.Symbol;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.SynchronousQueue;

/** The thread of a worker that reads the pictures of one place. */
final class Lane {

    private final Engines engines;
    private final DataOutputStream out;
    private final SynchronousQueue<Request> asked = new SynchronousQueue<>();

    private Lane(Engines engines, DataOutputStream out) {
        this.engines = engines;
        this.out = out;
    }

    /** @param out where all lanes answer; written to by one at a time */
    static Lane open(Engines engines, DataOutputStream out) {
        Lane lane = new Lane(engines, out);
        Thread thread = new Thread(lane::serve, "lane");
        thread.setDaemon(true);
        thread.start();
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

    private void answer(Request request) throws IOException {
        List<Symbol> symbols;
        try {
            symbols = engines.read(request);
        } catch (IllegalStateException failed) {
            synchronized (out) {
                Protocol.failed(out, request.place(), String.valueOf(failed.getMessage()));
            }
            return;
        }
        synchronized (out) {
            Protocol.answer(out, request.place(), symbols);
        }
    }
}
