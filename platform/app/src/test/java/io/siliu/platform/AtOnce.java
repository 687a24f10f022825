package io.siliu.platform;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two who begin at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Ends when both have, with the fault of the first that has one. */
    public static void run(Runnable one, Runnable other) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Void>> both =
                    List.of(threads.submit(() -> together(start, one)), threads.submit(() -> together(start, other)));
            for (Future<Void> each : both) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Void together(CyclicBarrier start, Runnable work) throws Exception {
        start.await();
        work.run();
        return null;
    }
}
