package io.siliu.bench;

import java.util.Arrays;

/** Times what a suite does. */
final class Stopwatch {

    private Stopwatch() {}

    /** How many of these are done in a second, measured over all of them after a tenth as warm-up. */
    static double perSecond(int count, Work work) {
        for (int i = 0; i < count / 10; i++) {
            work.once(i);
        }
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            work.once(i);
        }
        return count * 1e9 / (System.nanoTime() - begun);
    }

    /** The 95th percentile of the times of single runs, in milliseconds, after a tenth as warm-up. */
    static double p95Milliseconds(int count, Work work) {
        for (int i = 0; i < count / 10; i++) {
            work.once(i);
        }
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            long begun = System.nanoTime();
            work.once(i);
            times[i] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        return times[(int) Math.ceil(count * 0.95) - 1] / 1e6;
    }

    /** One piece of work. */
    @FunctionalInterface
    interface Work {

        void once(int number);
    }
}
