package io.siliu.bench.stage;

import io.siliu.platform.SiliuApplication;
import io.siliu.platform.database.Workers;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The process that is measured: the application with its stages asleep. {@code StageRun HOME LINES STORED...} books and
 * seals so many lines a portion; when so many assessments are stored, one portion is screened against the clock. Each
 * measurement is one line of standard output.
 */
public final class StageRun {

    /** How every line of a measurement begins. */
    public static final String MARK = "measured";

    private final JdbcClient database;
    private final Workers stages;
    private final StageTown town;
    private int enterprise;

    private StageRun(ConfigurableApplicationContext application) {
        database = application.getBean(JdbcClient.class);
        stages = application.getBean(Workers.class);
        town = new StageTown(application);
    }

    public static void main(String[] arguments) {
        List<String> options = new ArrayList<>(List.of(
                "--siliu.home=" + arguments[0],
                "--server.port=0",
                "--siliu.workers.enabled=false",
                "--siliu.invented-identifiers=true",
                "--siliu.party.operator-name=示例四流平台服务有限公司",
                "--siliu.party.operator-credit-code=91990000MADEMP001Q",
                "--siliu.fourflow.rest=PT0S",
                "--siliu.fourflow.quiet=PT0S",
                "--siliu.fourflow.pause=PT0S"));
        try (ConfigurableApplicationContext application =
                SpringApplication.run(SiliuApplication.class, options.toArray(String[]::new))) {
            StageRun run = new StageRun(application);
            int lines = Integer.parseInt(arguments[1]);
            run.portion(lines);
            run.stages.drain("assessment.screening");
            for (int i = 2; i < arguments.length; i++) {
                run.growTo(Integer.parseInt(arguments[i]), lines);
                run.measure(lines);
            }
        }
        System.exit(0);
    }

    private void growTo(int stored, int lines) {
        while (count("assessment") < stored) {
            portion(lines);
            stages.drain("assessment.screening");
        }
    }

    private void portion(int lines) {
        town.book(++enterprise, lines);
        stages.drain("fourflow.matching");
    }

    private void measure(int lines) {
        portion(lines);
        long stored = count("assessment");
        long cpu = cpu();
        long begun = System.nanoTime();
        stages.drain("assessment.screening");
        long wall = System.nanoTime() - begun;
        System.out.printf(
                "%s %d %d %d %d %d%n", MARK, stored, count("assessment") - stored, wall, cpu() - cpu, count("alert"));
    }

    /** Of this process and of the database below it, in nanoseconds. */
    private static long cpu() {
        long own = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
        return own
                + ProcessHandle.current()
                        .descendants()
                        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                        .mapToLong(Duration::toNanos)
                        .sum();
    }

    private long count(String table) {
        return database.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }
}
