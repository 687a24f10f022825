package io.siliu.bench.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seals records at a fixed rate, each in a transaction of its own, and waits until witnesses have co-signed over them. */
final class Load {

    private static final int THREADS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SealedEntries entries;
    private final JdbcClient database;

    Load(ApplicationContext application) {
        entries = new SealedEntries(application);
        database = application.getBean(JdbcClient.class);
    }

    /**
     * @param rate records a second
     * @return records, nanoseconds in which they were sealed, p50 and p95 in microseconds from the hand-over of a record to
     *     the first witnessed checkpoint over it
     */
    long[] run(int rate, int seconds) {
        int warmUp = rate * 5;
        seal(warmUp, rate);
        long last = lastId();
        int count = rate * seconds;
        long took = seal(count, rate);
        List<Long> times = witnessedTimes(last, count);
        return new long[] {count, took, share(times, 0.5), share(times, 0.95)};
    }

    /** @return how long it took, in nanoseconds */
    private long seal(int count, int rate) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long begun = System.nanoTime();
        try {
            List<Future<?>> parts = IntStream.range(0, THREADS)
                    .<Future<?>>mapToObj(thread -> threads.submit(() -> part(thread, count, rate, begun)))
                    .toList();
            for (Future<?> part : parts) {
                part.get();
            }
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        } finally {
            threads.shutdownNow();
        }
        return System.nanoTime() - begun;
    }

    private void part(int thread, int count, int rate, long begun) {
        for (int i = thread; i < count; i += THREADS) {
            long due = begun + TimeUnit.SECONDS.toNanos(i) / rate;
            long early = due - System.nanoTime();
            if (early > 0) {
                LockSupport.parkNanos(early);
            }
            entries.seal();
        }
    }

    private long lastId() {
        return database.sql("SELECT MAX(id) FROM ledger_entry")
                .query(Long.class)
                .single();
    }

    private List<Long> witnessedTimes(long last, int count) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<Long> times = witnessed(last);
        while (times.size() < count) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Only " + times.size() + " of " + count + " records were witnessed");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            times = witnessed(last);
        }
        return times;
    }

    /** Microseconds, the shortest first. */
    private List<Long> witnessed(long last) {
        return database.sql("""
                        SELECT TIMESTAMPDIFF(MICROSECOND, waited.created_at, waited.witnessed_at) AS took
                        FROM (SELECT e.created_at,
                                (SELECT c.witnessed_at FROM ledger_checkpoint c
                                  WHERE e.log_index >= 0 AND c.tree_size > e.log_index AND c.witnessed_at IS NOT NULL
                                  ORDER BY c.tree_size LIMIT 1) AS witnessed_at
                              FROM ledger_entry e WHERE e.id > ?) waited
                        WHERE waited.witnessed_at IS NOT NULL
                        ORDER BY took
                        """).param(last).query(Long.class).list();
    }

    private static long share(List<Long> sorted, double share) {
        return sorted.get((int) Math.ceil(sorted.size() * share) - 1);
    }
}
