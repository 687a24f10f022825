package io.siliu.bench.matching;

import io.siliu.bench.stage.SleepingProduct;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process of the application with its stages asleep. {@code StoredRun HOME prepare SEED LINES...} books towns and files
 * their papers; {@code StoredRun HOME measure} matches the first town to get warm and the second against the clock, writes
 * the same rows without matching, and composes what is sealed once more. Each measurement is one line of standard output;
 * processor time is in microseconds a paper, that of the baseline with reading its rows.
 */
public final class StoredRun {

    private StoredRun() {}

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        try (ConfigurableApplicationContext application = SleepingProduct.start(arguments[0])) {
            Stored stored = new Stored(application, home);
            if (arguments[1].equals("prepare")) {
                for (int i = 2; i + 1 < arguments.length; i += 2) {
                    stored.prepare(i / 2 - 1, Long.parseLong(arguments[i]), Integer.parseInt(arguments[i + 1]));
                }
            } else {
                measure(stored, application);
            }
        }
        System.exit(0);
    }

    private static void measure(Stored stored, ConfigurableApplicationContext application) {
        List<Long> town = stored.enterprises(1);
        stored.rest(town);
        stored.drain();
        stored.wake(town);
        long papers = stored.count("paper", town);
        Used before = Used.now();
        double threads = stored.processor();
        double seconds = stored.drain();
        Used after = Used.now();
        stored.complete(town);
        say("papers", papers);
        say("records", stored.count("four_flow_record", town));
        say("sealed", stored.count("record_revision", town));
        say("edges", stored.count("allocation", town));
        say("largest", stored.largest(town));
        say("seconds", seconds);
        say("processor.threads", 1e6 * (stored.processor() - threads) / papers);
        say("processor.own", 1e6 * (after.own() - before.own()) / papers);
        say("processor.database", 1e6 * (after.database() - before.database()) / papers);
        say("heap", Stored.heap());
        Baseline baseline = new Baseline(application);
        Used bare = Used.now();
        say("baseline.papers", baseline.seconds("paper", town));
        say("baseline.edges", baseline.seconds("allocation", town));
        say("baseline.sealed", baseline.seconds("record_revision", town));
        say("baseline.processor", 1e6 * (Used.now().sum() - bare.sum()) / papers);
        again(stored, application.getBean(JdbcClient.class), town);
    }

    /** Every record is composed anew from its papers; one that says the same as its seal is not sealed again. */
    private static void again(Stored stored, JdbcClient database, List<Long> town) {
        database.sql("UPDATE four_flow_record SET input_digest = REPEAT('x', 32), sealed_digest = REPEAT('x', 32)")
                .update();
        database.sql("UPDATE match_block SET due_at = '2000-01-01', not_before = '2000-01-01'")
                .update();
        long before = stored.count("record_revision", town);
        stored.drain();
        long changed = stored.count("record_revision", town) - before;
        long again = database.sql("SELECT COUNT(*) FROM four_flow_record WHERE input_digest <> REPEAT('x', 32)"
                        + " AND enterprise_id IN (:town)")
                .param("town", town)
                .query(Long.class)
                .single();
        say("seal.again", again);
        say("seal.same", again == 0 ? 0 : (again - changed) / (double) again);
    }

    private static void say(String name, double value) {
        System.out.println(MatchingRun.MARK + " " + name + " " + value);
    }
}
