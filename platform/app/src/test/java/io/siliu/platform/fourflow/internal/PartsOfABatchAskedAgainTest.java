package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Migrations;
import io.siliu.platform.SiliuTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers over a batch that fit several parts of it, left before each part was a choice, are solved once more. */
@SiliuTest
class PartsOfABatchAskedAgainTest {

    private static final long OVER_A_BATCH = 7_497_001;
    private static final long WITHOUT_BATCH = 7_497_002;

    private final JdbcClient database;

    PartsOfABatchAskedAgainTest(JdbcClient database) {
        this.database = database;
    }

    @AfterEach
    void forget() {
        for (String table : List.of("open_paper", "paper", "match_block")) {
            database.sql("DELETE FROM " + table + " WHERE enterprise_id IN (?, ?)")
                    .params(OVER_A_BATCH, WITHOUT_BATCH)
                    .update();
        }
    }

    @Test
    void onlyBlocksWithSuchAPaperAreSolvedOnceMore() {
        openPaper(OVER_A_BATCH, "PC-7497");
        openPaper(WITHOUT_BATCH, null);

        Migrations.run(database, "V497__fourflow_parts_of_a_batch.sql", "UPDATE");

        assertThat(database.sql(
                                "SELECT enterprise_id FROM match_block WHERE due_at IS NOT NULL AND enterprise_id IN (?, ?)")
                        .params(OVER_A_BATCH, WITHOUT_BATCH)
                        .query(Long.class)
                        .list())
                .containsExactly(OVER_A_BATCH);
    }

    private void openPaper(long enterprise, String batch) {
        // Rests for ever, so that no stage of the shared context solves it meanwhile.
        database.sql("INSERT INTO match_block (enterprise_id, not_before) VALUES (?, '2099-01-01')")
                .param(enterprise)
                .update();
        database.sql("""
                INSERT INTO paper (enterprise_id, id, document_id, part, kind, source_rank, digest, original_digest,
                                   batch_number, arrived_at, read_at, retention_class)
                VALUES (?, ?, ?, 0, 'INVOICE', 1, REPEAT('d', 32), 'original', ?, NOW(6), NOW(6), 'ACCOUNTING')
                """).params(enterprise, enterprise, enterprise, batch).update();
        database.sql("""
                INSERT INTO open_paper (enterprise_id, paper_id, reason_code, reason_values, line_ids)
                VALUES (?, ?, 'SEVERAL_FIT', '2', '')
                """).params(enterprise, enterprise).update();
    }
}
