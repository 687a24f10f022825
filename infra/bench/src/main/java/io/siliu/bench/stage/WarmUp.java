package io.siliu.bench.stage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Has what waits screened over and over, and takes the screening back each time, until the virtual machine has compiled the
 * way: a server screens for weeks, and a third of a cold measurement is compiling.
 */
final class WarmUp {

    private static final List<String> WRITTEN = List.of("assessment", "alert", "ledger_entry");

    private final JdbcClient database;

    WarmUp(JdbcClient database) {
        this.database = database;
    }

    /** What waited before waits afterwards. */
    void run(int rounds, Runnable screening) {
        run("CREATE TABLE warm_queue AS SELECT * FROM revision_to_screen");
        run("""
                CREATE TABLE warm_record (PRIMARY KEY (enterprise_id, id)) AS
                SELECT enterprise_id, id, stage, hits, severity_rank, screened_at
                FROM four_flow_record
                WHERE (enterprise_id, id) IN (SELECT enterprise_id, record_id FROM warm_queue)
                """);
        List<Long> last = WRITTEN.stream().map(this::last).toList();
        for (int round = 0; round < rounds; round++) {
            screening.run();
            takeBack(last);
        }
        run("DROP TABLE warm_queue");
        run("DROP TABLE warm_record");
    }

    private void takeBack(List<Long> last) {
        for (int i = 0; i < last.size(); i++) {
            run("DELETE FROM " + WRITTEN.get(i) + " WHERE id > " + last.get(i));
        }
        run("""
                UPDATE warm_record w
                JOIN four_flow_record r ON r.enterprise_id = w.enterprise_id AND r.id = w.id
                SET r.stage = w.stage, r.hits = w.hits, r.severity_rank = w.severity_rank,
                    r.screened_at = w.screened_at
                """);
        run("INSERT INTO revision_to_screen SELECT * FROM warm_queue");
    }

    /** Ids grow with time. */
    private long last(String table) {
        return database.sql("SELECT COALESCE(MAX(id), 0) FROM " + table)
                .query(Long.class)
                .single();
    }

    private void run(String statement) {
        database.sql(statement).update();
    }
}
