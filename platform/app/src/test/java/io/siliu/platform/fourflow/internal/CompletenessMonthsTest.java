package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A page of completeness reads the months that stand on it, and none of the years before. */
@SiliuTest
class CompletenessMonthsTest {

    private static final long FIRST = 7_530_000;
    private static final int ENTERPRISES = 51;
    private static final int YEARS_BEFORE = 3_000;
    private static final String NEWEST = "9998-02";

    private final CompletenessMonths months;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    CompletenessMonthsTest(CompletenessMonths months, JdbcClient database, TransactionTemplate transaction) {
        this.months = months;
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void aFullPageOfTheNewestMonthReadsNoOlderRecord() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            records(0, ENTERPRISES, ENTERPRISES, NEWEST);
            records(ENTERPRISES, YEARS_BEFORE, 20, "9998-01");
            page(null);
            long idle = -rowsRead() + rowsRead();
            long start = rowsRead();

            assertThat(page(null))
                    .hasSize(ENTERPRISES)
                    .extracting(CompletenessMapper.Row::workMonth)
                    .containsOnly(NEWEST);

            assertThat(rowsRead() - start - idle).isLessThan(10 * ENTERPRISES);
        });
    }

    @Test
    void oneEnterpriseReadsItsOwnMonthsAlone() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            records(0, YEARS_BEFORE, 100, NEWEST);
            page(FIRST);
            long idle = -rowsRead() + rowsRead();
            long start = rowsRead();

            assertThat(page(FIRST)).singleElement().satisfies(row -> {
                assertThat(row.records()).isEqualTo(YEARS_BEFORE / 100);
                assertThat(row.funds()).isEqualTo(YEARS_BEFORE / 100);
            });

            assertThat(rowsRead() - start - idle).isLessThan(YEARS_BEFORE / 10);
        });
    }

    private List<CompletenessMapper.Row> page(Long enterprise) {
        return months.newest(new CompletenessMonths.Asked(enterprise, null, null, null), null, ENTERPRISES);
    }

    /** Records that lack the funds, dealt out to enterprises in turn. */
    private void records(int from, int many, int enterprises, String month) {
        for (int each = from; each < from + many; each++) {
            database.sql("""
                    INSERT INTO four_flow_record
                        (enterprise_id, id, number, line_id, worker_id, worker_masked, batch_number, line_number, city,
                         work_month, settled_on, gross, net, stage, revision, input_digest, missing, complete,
                         discrepancies, opened_at, changed_at, retention_class)
                    VALUES (?, ?, ?, ?, 1, 'x', 'CM', ?, '990100', ?, '2026-09-14', 1, 1, 'OPEN', 0,
                            REPEAT('i', 32), 'FUNDS', FALSE, 0, NOW(6), NOW(6), 'ACCOUNTING')
                    """)
                    .params(
                            FIRST + each % enterprises,
                            FIRST * 1_000 + each,
                            "CM" + each,
                            FIRST * 1_000 + each,
                            each,
                            month)
                    .update();
        }
    }

    /** Rows that this connection has read in scans so far. */
    private long rowsRead() {
        return database
                .sql("SHOW SESSION STATUS WHERE Variable_name IN"
                        + " ('Handler_read_next', 'Handler_read_prev', 'Handler_read_rnd_next')")
                .query((row, number) -> row.getLong(2))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
