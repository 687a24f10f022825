package io.siliu.bench.log;

import io.siliu.platform.SiliuApplication;
import io.siliu.platform.database.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The process that is measured; each measurement is one line of standard output. {@code LogRun HOME append STORED MEASURED}
 * fills the log up to so many with its stages asleep and sequences so many more against the clock. {@code LogRun HOME load RATE SECONDS}
 * seals so many records a second while the stages and the witnesses work.
 */
public final class LogRun {

    /** How every line of a measurement begins. */
    public static final String MARK = "measured";

    private LogRun() {}

    public static void main(String[] arguments) {
        boolean load = arguments[1].equals("load");
        List<String> options = new ArrayList<>(List.of(
                "--siliu.home=" + arguments[0],
                "--server.port=0",
                "--siliu.workers.enabled=" + load,
                "--siliu.invented-identifiers=true",
                "--siliu.party.operator-name=示例四流平台服务有限公司",
                "--siliu.party.operator-credit-code=91990000MADEMP001Q"));
        int first = Integer.parseInt(arguments[2]);
        int second = Integer.parseInt(arguments[3]);
        try (ConfigurableApplicationContext application =
                SpringApplication.run(SiliuApplication.class, options.toArray(String[]::new))) {
            long[] measured = load ? new Load(application).run(first, second) : append(application, first, second);
            System.out.println(MARK + " "
                    + String.join(
                            " ",
                            Arrays.stream(measured).mapToObj(Long::toString).toList()));
        }
        System.exit(0);
    }

    /** @return entries stored before, entries sequenced, nanoseconds */
    private static long[] append(ConfigurableApplicationContext application, int stored, int measured) {
        SealedEntries entries = new SealedEntries(application);
        Workers stages = application.getBean(Workers.class);
        entries.handOver(Math.toIntExact(Math.max(0, stored - handedOver(application))));
        stages.drain("anchoring.sequencing");
        long before = size(application);
        entries.handOver(measured);
        long begun = System.nanoTime();
        stages.drain("anchoring.sequencing");
        long took = System.nanoTime() - begun;
        return new long[] {before, size(application) - before, took};
    }

    private static long handedOver(ConfigurableApplicationContext application) {
        return application
                .getBean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM ledger_entry")
                .query(Long.class)
                .single();
    }

    private static long size(ConfigurableApplicationContext application) {
        return application
                .getBean(JdbcClient.class)
                .sql("SELECT tree_size FROM ledger_log")
                .query(Long.class)
                .single();
    }
}
