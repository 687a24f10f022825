package io.siliu.bench.stage;

import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.Workers;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The process that is measured: the application with its stages asleep. {@code StageRun HOME LINES PORTIONS STORED...} books,
 * seals and screens so many lines a portion until so many assessments are stored, the rest of what is stored from the second
 * number on are copies; then so many portions are screened against the clock, after a warm-up with one like them. Each
 * measurement is one line of standard output.
 */
public final class StageRun {

    /** How every line of a measurement begins. */
    public static final String MARK = "measured";

    /** Before the indicators that hit most in the portion that was measured last. */
    public static final String MOST_FREQUENT = "most";

    private static final String SCREENING = "assessment.screening";

    private static final int WARM_SCREENINGS = 100_000;

    private final JdbcClient database;
    private final Workers stages;
    private final StageWorker screening;
    private final StageTown town;
    private final TownCopies copies;
    private int portions;

    private StageRun(ConfigurableApplicationContext application) {
        database = application.getBean(JdbcClient.class);
        stages = application.getBean(Workers.class);
        screening = application.getBeansOfType(StageWorker.class).values().stream()
                .filter(stage -> stage.name().equals(SCREENING))
                .findFirst()
                .orElseThrow();
        town = new StageTown(application);
        copies = new TownCopies(application);
    }

    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext application = SleepingProduct.start(arguments[0])) {
            StageRun run = new StageRun(application);
            int lines = Integer.parseInt(arguments[1]);
            int measured = Integer.parseInt(arguments[2]);
            run.portion(lines);
            run.stages.drain(SCREENING);
            run.growTo(Integer.parseInt(arguments[3]), lines);
            run.measure(lines, measured);
            for (int i = 4; i < arguments.length; i++) {
                run.copies.fillTo(Integer.parseInt(arguments[i]));
                run.measure(lines, measured);
            }
        }
        System.exit(0);
    }

    private void growTo(int stored, int lines) {
        while (count("assessment") < stored) {
            portion(lines);
            stages.drain(SCREENING);
        }
    }

    private void portion(int lines) {
        town.book(++portions, lines);
        stages.drain("fourflow.matching");
    }

    /** Several portions, so that collections of garbage fall into what is measured as often as they do in a server. */
    private void measure(int lines, int measured) {
        portion(lines);
        new WarmUp(database).run(WARM_SCREENINGS / lines, () -> inThreads(this::drain));
        stages.drain(SCREENING);
        for (int i = 0; i < measured; i++) {
            portion(lines);
        }
        long stored = count("assessment");
        long last = last();
        long own = own();
        long database = ofDatabase();
        long begun = System.nanoTime();
        inThreads(this::drain);
        long wall = System.nanoTime() - begun;
        own = own() - own;
        database = ofDatabase() - database;
        System.out.printf("%s %d %d %d %d %s%n", MARK, stored, wall, own, database, found(last));
        System.out.println(MOST_FREQUENT + " " + mostFrequent(last));
    }

    private long last() {
        return database.sql("SELECT COALESCE(MAX(id), 0) FROM assessment")
                .query(Long.class)
                .single();
    }

    /** Of the assessments after this one: how many, their hits, and how many have none. */
    private String found(long last) {
        return database.sql("SELECT COUNT(*), SUM(hits), SUM(hits = 0) FROM assessment WHERE id > ?")
                .param(last)
                .query((row, place) -> row.getLong(1) + " " + row.getLong(2) + " " + row.getLong(3))
                .single();
    }

    private String mostFrequent(long last) {
        return String.join(
                ", ",
                database.sql("""
                        SELECT indicator, COUNT(*) FROM alert WHERE assessment_id > ?
                        GROUP BY indicator ORDER BY COUNT(*) DESC, indicator LIMIT 6
                        """)
                        .param(last)
                        .query((row, place) -> row.getString(1) + " " + row.getLong(2))
                        .list());
    }

    /** As many as the product gives the stage. */
    private void inThreads(Runnable work) {
        List<CompletableFuture<Void>> threads = IntStream.range(0, screening.threads())
                .mapToObj(thread -> CompletableFuture.runAsync(work, Executors.newSingleThreadExecutor(this::thread)))
                .toList();
        threads.forEach(CompletableFuture::join);
    }

    private void drain() {
        while (screening.pass() > 0) {
            // Until nothing is left.
        }
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "screening");
        thread.setDaemon(true);
        return thread;
    }

    /** Processor time of this process in nanoseconds. */
    private static long own() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    /** Processor time of the database below it in nanoseconds. */
    private static long ofDatabase() {
        return ProcessHandle.current()
                .descendants()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toNanos)
                .sum();
    }

    private long count(String table) {
        return database.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }
}
