package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Migrations;
import io.siliu.platform.SiliuTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the screening and the log write into a row that is there has its full length from the start. */
@SiliuTest
class RowsOfFixedLengthTest {

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    RowsOfFixedLengthTest(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @ParameterizedTest
    @CsvSource({
        "four_flow_record, stage, char",
        "four_flow_record, hits, int",
        "four_flow_record, severity_rank, int",
        "four_flow_record, screened_at, datetime",
        "ledger_entry, log_index, bigint",
    })
    void anUpdateCannotMakeItLonger(String table, String column, String type) {
        assertThat(database.sql("""
                        SELECT CONCAT(data_type, ' ', is_nullable) FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND table_name = ? AND column_name = ?
                        """).params(table, column).query(String.class).single())
                .isEqualTo(type + " NO");
    }

    /** Tables of the connection alone stand before those of the schema, in the form they had. */
    @Test
    void rowsThatAreThereSayTheSameAfterwards() {
        transaction.executeWithoutResult(work -> {
            database.sql("""
                            CREATE TEMPORARY TABLE four_flow_record (
                                id BIGINT PRIMARY KEY, stage VARCHAR(16) NOT NULL, hits INT NULL, severity VARCHAR(16) NULL,
                                severity_rank INT NOT NULL DEFAULT 0, screened_at DATETIME(6) NULL)
                            """).update();
            database.sql("CREATE TEMPORARY TABLE ledger_entry (id BIGINT PRIMARY KEY, log_index BIGINT NULL UNIQUE)")
                    .update();
            try {
                database.sql("""
                                INSERT INTO four_flow_record VALUES
                                    (1, 'OPEN', NULL, NULL, 0, NULL), (2, 'SCREENED', 0, NULL, 0, '2026-10-01 08:00:00'),
                                    (3, 'SCREENED', 2, 'CRITICAL', 0, '2026-10-02 08:00:00'),
                                    (4, 'SEALED', 1, 'LOW', 1, NULL)
                                """).update();
                database.sql("INSERT INTO ledger_entry VALUES (70, 0), (71, NULL), (72, NULL)")
                        .update();

                Migrations.run(database, "V560__fourflow_rows_of_fixed_length.sql", "UPDATE");
                Migrations.run(database, "V560__fourflow_rows_of_fixed_length.sql", "ALTER");

                assertThat(database.sql("SELECT CONCAT(stage, ' ', hits, ' ', severity_rank, ' ', DATE(screened_at))"
                                        + " FROM four_flow_record ORDER BY id")
                                .query(String.class)
                                .list())
                        .containsExactly(
                                "OPEN -1 0 2000-01-01",
                                "SCREENED 0 0 2026-10-01",
                                "SCREENED 2 4 2026-10-02",
                                "SEALED 1 1 2000-01-01");
                assertThat(database.sql("SELECT log_index FROM ledger_entry ORDER BY id")
                                .query(Long.class)
                                .list())
                        .containsExactly(0L, -71L, -72L);
            } finally {
                database.sql("DROP TEMPORARY TABLE four_flow_record").update();
                database.sql("DROP TEMPORARY TABLE ledger_entry").update();
            }
        });
    }
}
