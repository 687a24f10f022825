package io.siliu.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who read at the same time, each with a session of their own. */
final class Crowd {

    private final List<Visitor> people;
    private final int warmUp;
    private final int pages;

    /**
     * @param warmUp pages that each of them opens before the clock runs
     * @param pages pages that each of them opens while it runs
     */
    Crowd(List<Visitor> people, int warmUp, int pages) {
        this.people = people;
        this.warmUp = warmUp;
        this.pages = pages;
    }

    /** What somebody opens next. */
    @FunctionalInterface
    interface Way {

        String address(Visitor visitor, int number);
    }

    /** The 95th percentile of the time from the request to the last byte, in milliseconds, over everybody's pages. */
    double p95(Way way) {
        together(way, warmUp);
        long[] times = together(way, pages);
        Arrays.sort(times);
        return times[(int) Math.ceil(times.length * 0.95) - 1] / 1e6;
    }

    private long[] together(Way way, int count) {
        ExecutorService hands = Executors.newFixedThreadPool(people.size());
        try {
            List<Callable<long[]>> walks = new ArrayList<>();
            people.forEach(visitor -> walks.add(() -> walk(visitor, way, count)));
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> walk : hands.invokeAll(walks)) {
                times.add(walk.get());
            }
            return times.stream().flatMapToLong(Arrays::stream).toArray();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(
                    "a page did not come: " + failure.getCause().getMessage(), failure);
        } finally {
            hands.shutdownNow();
        }
    }

    private static long[] walk(Visitor visitor, Way way, int count) {
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            String address = way.address(visitor, i);
            long begun = System.nanoTime();
            visitor.open(address);
            times[i] = System.nanoTime() - begun;
        }
        return times;
    }
}
