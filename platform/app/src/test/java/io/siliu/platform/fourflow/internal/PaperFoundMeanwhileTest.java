package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person gives a paper away in the moment in which the matching finds its enterprise: the matching's finding stays. */
@SiliuTest
class PaperFoundMeanwhileTest {

    private static final long PAPER = 7_456_001;
    private static final long FOUND = 7_456_002;
    private static final long TYPED = 7_456_003;
    private static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");

    private final GivenPaperMapper given;
    private final PaperMapper papers;
    private final JdbcClient database;

    PaperFoundMeanwhileTest(GivenPaperMapper given, PaperMapper papers, JdbcClient database) {
        this.given = given;
        this.papers = papers;
        this.database = database;
    }

    @AfterEach
    void forget() {
        database.sql("DELETE FROM paper WHERE id = ?").param(PAPER).update();
    }

    @Test
    void whatTheMatchingFoundIsNeitherGivenAwayNorTakenBack() {
        database.sql("""
                INSERT INTO paper (enterprise_id, id, document_id, part, kind, source_rank, digest, original_digest,
                                   arrived_at, read_at, retention_class)
                VALUES (0, ?, 7456001, 0, 'RECEIPT', 0, REPEAT('a', 32), '', NOW(6), NOW(6), 'ACCOUNTING')
                """).param(PAPER).update();
        papers.resolve(PAPER, FOUND);

        assertThat(given.give(PAPER, TYPED, NOW)).as("given away").isZero();
        assertThat(given.giveBack(PAPER, FOUND)).as("taken back").isZero();
        assertThat(database.sql("SELECT enterprise_id FROM paper WHERE id = ?")
                        .param(PAPER)
                        .query(Long.class)
                        .single())
                .isEqualTo(FOUND);
    }
}
