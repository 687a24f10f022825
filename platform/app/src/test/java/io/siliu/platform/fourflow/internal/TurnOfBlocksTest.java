package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has waited longest is next: blocks that are always busy hold up no other, whatever their numbers are. */
@SiliuTest
class TurnOfBlocksTest {

    private static final long BUSY = 9_100_001;
    private static final long PATIENT = 9_100_002;

    private final MatchingStage stage;
    private final JdbcClient database;

    TurnOfBlocksTest(MatchingStage stage, JdbcClient database) {
        this.stage = stage;
        this.database = database;
    }

    @AfterEach
    void forget() {
        for (String table : List.of("block_arrival", "match_block")) {
            database.sql("DELETE FROM " + table + " WHERE enterprise_id IN (?, ?)")
                    .params(BUSY, PATIENT)
                    .update();
        }
    }

    /** Both wait longer than any block of another test. */
    @Test
    void theBlockThatHasWaitedLongestIsSolvedFirst() {
        waits(BUSY, "2001-02-01");
        waits(PATIENT, "2001-01-01");

        assertThat(stage.pass()).isEqualTo(1);
        assertThat(solved()).containsExactly(PATIENT);
        assertThat(stage.pass()).isEqualTo(1);
        assertThat(solved()).containsExactly(BUSY, PATIENT);
    }

    private void waits(long enterprise, String since) {
        database.sql("INSERT INTO match_block (enterprise_id, not_before) VALUES (?, ?)")
                .params(enterprise, since)
                .update();
        database.sql("INSERT INTO block_arrival (enterprise_id, id, arrived_at) VALUES (?, ?, ?)")
                .params(enterprise, enterprise, since)
                .update();
    }

    private List<Long> solved() {
        return database.sql(
                        "SELECT enterprise_id FROM match_block WHERE solved_at IS NOT NULL AND enterprise_id IN (?, ?)"
                                + " ORDER BY enterprise_id")
                .params(BUSY, PATIENT)
                .query(Long.class)
                .list();
    }
}
