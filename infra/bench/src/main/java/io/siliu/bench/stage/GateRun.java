package io.siliu.bench.stage;

import static java.util.stream.Collectors.toMap;

import io.siliu.platform.database.StageWorker;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The process in which the screening before payment is measured: {@code GateRun HOME LINES MANY FEW} books so many lines, has
 * them screened in portions of {@code MANY}, and then the first {@code FEW} of them once more one by one. Each is warmed up by
 * screening them before, which is taken back. The slower way comes last, so that the virtual machine has compiled most of it.
 */
public final class GateRun {

    /** How every line of a measurement begins: portion, lines, nanoseconds, and how many of the lines were held. */
    public static final String MARK = "measured";

    /** Before the number of lines of which both ways knew and decided the same. */
    public static final String SAME = "same";

    private static final String GATE = "settlement.payout.gate";
    private static final String SETTING = "--siliu.settlement.payout.screened-at-once=";
    private static final int WARM_ROUNDS = 6;

    private final JdbcClient database;
    private final StageWorker gate;

    private GateRun(ConfigurableApplicationContext application) {
        database = application.getBean(JdbcClient.class);
        gate = application.getBeansOfType(StageWorker.class).values().stream()
                .filter(stage -> stage.name().equals(GATE))
                .findFirst()
                .orElseThrow();
    }

    public static void main(String[] arguments) {
        String home = arguments[0];
        int lines = Integer.parseInt(arguments[1]);
        int few = Integer.parseInt(arguments[3]);
        Map<Long, String> together;
        try (ConfigurableApplicationContext application = SleepingProduct.start(home, SETTING + arguments[2])) {
            new StageTown(application).book(1, lines);
            GateRun run = new GateRun(application);
            run.order();
            together = run.measured(arguments[2], lines, WARM_ROUNDS);
        }
        try (ConfigurableApplicationContext application = SleepingProduct.start(home, SETTING + 1)) {
            Map<Long, String> alone = new GateRun(application).measured("1", few, 1);
            long same = alone.entrySet().stream()
                    .filter(each -> each.getValue().equals(together.get(each.getKey())))
                    .count();
            System.out.println(SAME + " " + same);
        }
        System.exit(0);
    }

    /** Payment orders of all lines, as a confirmed batch opens them on the day on which it is paid. */
    private void order() {
        database.sql("""
                INSERT INTO payout
                    (enterprise_id, id, batch_id, line_id, worker_id, amount, stage, sendings, askings, next_at, opened_at,
                     retention_class)
                SELECT enterprise_id, id, batch_id, id, worker_id, net, 'NEW', 0, 0, booked_at, booked_at, 'ACCOUNTING'
                FROM settlement_line
                """).update();
    }

    /** @return by line, what was known of it and decided */
    private Map<Long, String> measured(String portion, int lines, int rounds) {
        for (int round = 0; round < rounds; round++) {
            takeBack(lines);
            drain();
        }
        takeBack(lines);
        long begun = System.nanoTime();
        drain();
        long wall = System.nanoTime() - begun;
        System.out.printf("%s %s %d %d %d%n", MARK, portion, count("stage <> 'WAITS'"), wall, count("stage = 'HELD'"));
        return database
                .sql("SELECT line_id, CONCAT(HEX(facts_digest), ' ', decision) AS found FROM gate_assessment")
                .query((row, place) -> Map.entry(row.getLong("line_id"), row.getString("found")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Nothing is screened any more, also for the log, which sleeps; and the first lines alone wait for it. */
    private void takeBack(int lines) {
        database.sql("DELETE FROM gate_alert").update();
        database.sql("DELETE FROM gate_assessment").update();
        database.sql("DELETE FROM ledger_entry WHERE kind = 'ASSESSMENT' AND subject_id LIKE 'GATE-%'")
                .update();
        database.sql("""
                UPDATE payout SET stage = 'WAITS', screened_at = NULL, next_at = opened_at, held_by = NULL, held_zh = NULL,
                    held_en = NULL
                """).update();
        database.sql("UPDATE payout SET stage = 'NEW' ORDER BY next_at, id LIMIT " + lines)
                .update();
    }

    private void drain() {
        while (gate.pass() > 0) {
            // Until nothing is left.
        }
    }

    private long count(String condition) {
        return database.sql("SELECT COUNT(*) FROM payout WHERE " + condition)
                .query(Long.class)
                .single();
    }
}
