package io.siliu.ocr.internal;

import io.siliu.ocr.ReadingPutOff;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The threads that papers are read or drawn on: a bounded number, and more callers wait their turn. A thread cannot be ended from
 * outside while a library goes round in it, so one that is given up gets a substitute until it ends by itself; only so many,
 * for they still take their part of the processor.
 */
public final class ReadingThreads implements AutoCloseable {

    private final int size;
    private final int mostSubstitutes;
    private final ThreadPoolExecutor pool;
    private int substitutes;

    public ReadingThreads(int size, int mostSubstitutes) {
        this.size = size;
        this.mostSubstitutes = mostSubstitutes;
        this.pool = new ThreadPoolExecutor(size, size, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "paper-reading");
            thread.setDaemon(true);
            return thread;
        });
        pool.allowCoreThreadTimeOut(true);
    }

    /** @throws RejectedExecutionException when closed */
    public <T> Work<T> begin(Callable<T> callable) {
        Work<T> work = new Work<>(callable);
        pool.execute(work.task);
        return work;
    }

    private synchronized boolean substitute() {
        if (substitutes == mostSubstitutes) {
            return false;
        }
        substitutes++;
        pool.setMaximumPoolSize(size + substitutes);
        pool.setCorePoolSize(size + substitutes);
        return true;
    }

    private synchronized void withoutSubstitute() {
        substitutes--;
        pool.setCorePoolSize(size + substitutes);
        pool.setMaximumPoolSize(size + substitutes);
    }

    /** Tells all work to stop; who waits for some that had not begun learns it at once. */
    @Override
    public void close() {
        for (Runnable notBegun : pool.shutdownNow()) {
            ((Future<?>) notBegun).cancel(true);
        }
    }

    /** What one caller waits for. */
    public final class Work<T> {

        private final FutureTask<T> task;
        private final CountDownLatch begun = new CountDownLatch(1);
        private boolean running;
        private boolean substituted;

        private Work(Callable<T> callable) {
            this.task = new FutureTask<>(() -> run(callable)) {
                @Override
                protected void done() {
                    begun.countDown();
                }
            };
        }

        private T run(Callable<T> callable) throws Exception {
            synchronized (this) {
                running = true;
            }
            begun.countDown();
            try {
                return callable.call();
            } finally {
                ended();
            }
        }

        private synchronized void ended() {
            running = false;
            if (substituted) {
                withoutSubstitute();
            }
        }

        /** Waits until the work has a thread, or never will have; whether that came in time. */
        public boolean begunWithin(long time, TimeUnit unit) throws InterruptedException {
            return begun.await(time, unit);
        }

        /** @throws ReadingPutOff when it was ended before it began */
        public T within(long nanos) throws InterruptedException, ExecutionException, TimeoutException {
            try {
                return task.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
            } catch (CancellationException closed) {
                throw new ReadingPutOff("the reader is closed");
            }
        }

        /** Nobody waits for it any longer: its thread is told to stop, and another one takes its turn. */
        public synchronized void giveUp() {
            task.cancel(true);
            substituted = running && substitute();
        }
    }
}
