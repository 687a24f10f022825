package io.siliu.bench.matching;

import io.siliu.platform.database.WideInsert;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The same rows without any matching, as fast as the product itself can write them: the rows of {@code paper},
 * {@code allocation} and {@code record_revision} as it wrote them go by its own {@link WideInsert} into tables of the same
 * form, with all their keys, an enterprise a transaction, on every processor. Reading the rows does not count.
 *
 * <p>What the product writes beside them is left out, so it counts as cost of matching and sealing: the row of each record, its
 * data key, its features, its discrepancies, its entry for the log and its place in the queue for screening.
 */
final class Baseline {

    private static final int ROWS_IN_MEMORY = 40_000;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    Baseline(ApplicationContext application) {
        database = application.getBean(JdbcTemplate.class);
        transaction = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
    }

    /** Seconds for all rows of a table that belong to these enterprises. */
    double seconds(String table, List<Long> enterprises) {
        String copy = "baseline_" + table;
        database.execute("DROP TABLE IF EXISTS " + copy);
        database.execute("CREATE TABLE " + copy + " LIKE " + table);
        List<String> columns = database.queryForList(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?"
                        + " ORDER BY ordinal_position",
                String.class,
                table);
        WideInsert insert = WideInsert.of("INSERT INTO " + copy + " (" + String.join(", ", columns) + ") VALUES ("
                        + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")")
                .orElseThrow();
        double seconds = 0;
        Map<Long, List<Object[]>> held = new TreeMap<>();
        int rows = 0;
        for (long enterprise : enterprises) {
            List<Object[]> own = rows(table, columns, enterprise);
            held.put(enterprise, own);
            rows += own.size();
            if (rows > ROWS_IN_MEMORY) {
                seconds += write(insert, held);
                held.clear();
                rows = 0;
            }
        }
        seconds += write(insert, held);
        database.execute("DROP TABLE " + copy);
        return seconds;
    }

    private List<Object[]> rows(String table, List<String> columns, long enterprise) {
        List<Object[]> rows = new ArrayList<>();
        database.query(
                "SELECT " + String.join(", ", columns) + " FROM " + table + " WHERE enterprise_id = ?",
                result -> {
                    Object[] row = new Object[columns.size()];
                    for (int column = 0; column < row.length; column++) {
                        row[column] = result.getObject(column + 1);
                    }
                    rows.add(row);
                },
                enterprise);
        return rows;
    }

    private double write(WideInsert insert, Map<Long, List<Object[]>> byEnterprise) {
        long begun = System.nanoTime();
        byEnterprise.values().parallelStream()
                .forEach(rows -> transaction.executeWithoutResult(
                        status -> database.execute((ConnectionCallback<Void>) connection -> {
                            insert.writeValues(connection, rows);
                            return null;
                        })));
        return (System.nanoTime() - begun) / 1e9;
    }
}
