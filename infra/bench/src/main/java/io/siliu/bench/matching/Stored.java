package io.siliu.bench.matching;

import io.siliu.platform.database.StageWorker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Towns in the database of the application, matched and sealed by its own stage. */
final class Stored {

    private static final String STAGE = "fourflow.matching";

    private final ApplicationContext application;
    private final Path towns;
    private final JdbcClient database;
    private final StageWorker matching;
    private final AtomicLong processor = new AtomicLong();

    Stored(ApplicationContext application, Path home) {
        this.application = application;
        towns = home.resolve("towns");
        database = application.getBean(JdbcClient.class);
        matching = application.getBeansOfType(StageWorker.class).values().stream()
                .filter(stage -> stage.name().equals(STAGE))
                .findFirst()
                .orElseThrow();
    }

    /** Parties, lines and papers of a town that nobody has matched yet. */
    void prepare(int number, long seed, int lines) throws IOException {
        Registry.Registered registered = new Registry(application).register(new Town(seed, lines, number));
        List<TruePaper> papers = new Archive(registered.town(), seed).papers();
        new Filing(application).file(papers, registered.enterprises());
        Files.writeString(
                towns,
                number + " "
                        + registered.enterprises().values().stream()
                                .sorted()
                                .map(String::valueOf)
                                .reduce((one, other) -> one + " " + other)
                                .orElse("")
                        + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** The enterprises of a town. */
    List<Long> enterprises(int number) {
        try {
            return Files.readAllLines(towns).stream()
                    .map(line -> List.of(line.split(" ")))
                    .filter(words -> words.get(0).equals(String.valueOf(number)))
                    .flatMap(words -> words.stream().skip(1))
                    .map(Long::valueOf)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Nothing of these is claimed before they are woken, for the time that the product lets a row rest at most. */
    void rest(List<Long> enterprises) {
        enterprises.forEach(
                each -> database.sql("UPDATE match_block SET not_before = UTC_TIMESTAMP(6) + INTERVAL 59 MINUTE"
                                + " WHERE enterprise_id = ?")
                        .param(each)
                        .update());
    }

    void wake(List<Long> enterprises) {
        enterprises.forEach(
                each -> database.sql("UPDATE match_block SET not_before = '2000-01-01' WHERE enterprise_id = ?")
                        .param(each)
                        .update());
    }

    /**
     * Seconds until nothing waits, in as many threads as the product gives the stage.
     *
     * @throws IllegalStateException when a block failed: a pass that fails counts like one that finds nothing
     */
    double drain() {
        long begun = System.nanoTime();
        List<CompletableFuture<Void>> threads = IntStream.range(0, matching.threads())
                .mapToObj(thread ->
                        CompletableFuture.runAsync(this::passes, Executors.newSingleThreadExecutor(this::thread)))
                .toList();
        threads.forEach(CompletableFuture::join);
        double seconds = (System.nanoTime() - begun) / 1e9;
        List<String> failed = database.sql(
                        "SELECT CONCAT(enterprise_id, ' ', failure) FROM match_block WHERE attempts > 0")
                .query(String.class)
                .list();
        if (!failed.isEmpty()) {
            throw new IllegalStateException("blocks failed: " + failed);
        }
        return seconds;
    }

    /**
     * That every line of these enterprises became a record, and every record was sealed.
     *
     * @throws IllegalStateException when one was not, since what was measured is then less than it says
     */
    void complete(List<Long> enterprises) {
        long lines = count("settlement_line", enterprises);
        long records = count("four_flow_record", enterprises);
        long sealed = enterprises.stream()
                .mapToLong(each -> database.sql(
                                "SELECT COUNT(DISTINCT record_id) FROM record_revision WHERE enterprise_id = ?")
                        .param(each)
                        .query(Long.class)
                        .single())
                .sum();
        if (records != lines || sealed != lines) {
            throw new IllegalStateException(lines + " lines, " + records + " records, " + sealed + " of them sealed");
        }
    }

    private void passes() {
        while (matching.pass() > 0) {
            // Until nothing is left.
        }
        processor.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    /** Processor time of the threads that drained until now, in seconds: without compiling and collecting. */
    double processor() {
        return processor.get() / 1e9;
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "matching");
        thread.setDaemon(true);
        return thread;
    }

    long count(String table, List<Long> enterprises) {
        List<Long> counts = new ArrayList<>();
        enterprises.forEach(
                each -> counts.add(database.sql("SELECT COUNT(*) FROM " + table + " WHERE enterprise_id = ?")
                        .param(each)
                        .query(Long.class)
                        .single()));
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    long largest(List<Long> enterprises) {
        return enterprises.stream()
                .mapToLong(each -> count("settlement_line", List.of(each)))
                .max()
                .orElse(0);
    }

    /** The most that was ever used of the heap, in mebibytes: the peaks of its parts together. */
    static double heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / 1048576.0;
    }
}
