package io.siliu.kernel.canonical;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Things that are dear to make, hold memory beyond the heap and serve one thread at a time. A few are kept for the next
 * caller; one that finds no place is closed, so that a burst of threads leaves nothing behind.
 */
final class KeptContexts<T extends AutoCloseable> {

    private final Supplier<T> make;
    private final Queue<T> kept =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    KeptContexts(Supplier<T> make) {
        this.make = make;
    }

    <R> R with(Function<T, R> work) {
        T one = kept.poll();
        if (one == null) {
            one = make.get();
        }
        try {
            return work.apply(one);
        } finally {
            if (!kept.offer(one)) {
                close(one);
            }
        }
    }

    private void close(T one) {
        try {
            one.close();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
