package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.fourflow.SealReason;
import io.siliu.platform.fourflow.SealedRecords;
import io.siliu.platform.fourflow.SealedRecords.Screened;
import io.siliu.platform.fourflow.SealedRecords.Verdict;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.rules.Severity;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Most records of a portion come to the same and are marked by one statement, each as if it were alone. */
@SiliuTest
class ScreenedAlikeTest {

    private static final long ENTERPRISE = 7_485_001;
    private static final long NEIGHBOUR = 7_485_002;
    private static final Verdict NO_HIT = new Verdict(0, 0);
    private static final Verdict GRAVE = new Verdict(2, 3);

    private final SealedRecords sealed;
    private final JdbcClient database;

    ScreenedAlikeTest(SealedRecords sealed, JdbcClient database) {
        this.sealed = sealed;
        this.database = database;
    }

    @AfterEach
    void forget() {
        database.sql("DELETE FROM four_flow_record WHERE enterprise_id IN (?, ?)")
                .params(ENTERPRISE, NEIGHBOUR)
                .update();
    }

    @Test
    void eachShowsItsOwnVerdict() {
        LongStream.rangeClosed(1, 13).forEach(id -> record(ENTERPRISE, id, "SEALED", 1));
        record(ENTERPRISE, 14, "SCREENED", 1);
        record(NEIGHBOUR, 21, "SEALED", 1);

        sealed.screenedAll(Stream.of(
                        screened(ENTERPRISE, 1, 10, NO_HIT),
                        screened(ENTERPRISE, 11, 12, GRAVE),
                        screened(ENTERPRISE, 14, 14, NO_HIT))
                .flatMap(List::stream)
                .toList());

        assertThat(verdicts(1, 10)).hasSize(10).containsOnly("SCREENED 0 null 0 true");
        assertThat(verdicts(11, 12)).hasSize(2).containsOnly("SCREENED 2 HIGH 3 true");
        assertThat(verdicts(13, 13)).containsExactly("SEALED -1 null 0 false");
        assertThat(verdicts(14, 14)).containsExactly("SCREENED 0 null 0 true");
        assertThat(verdicts(21, 21)).containsExactly("SEALED -1 null 0 false");
    }

    /** Lists show a name, and a row keeps its rank. */
    @ParameterizedTest
    @EnumSource
    void theRankOfEverySeverityGivesItsName(Severity severity) {
        record(ENTERPRISE, 1, "SEALED", 1);
        int rank = severity.ordinal() + 1;

        sealed.screenedAll(screened(ENTERPRISE, 1, 1, new Verdict(1, rank)));

        assertThat(verdicts(1, 1)).containsExactly("SCREENED 1 " + severity + " " + rank + " true");
    }

    @Test
    void hitsThatAreAlikeAreMarkedTogetherToo() {
        LongStream.rangeClosed(1, 10).forEach(id -> record(ENTERPRISE, id, "SEALED", 1));

        sealed.screenedAll(screened(ENTERPRISE, 1, 10, GRAVE));

        assertThat(verdicts(1, 10)).hasSize(10).containsOnly("SCREENED 2 HIGH 3 true");
    }

    @Test
    void oneThatWasSealedAnewMeanwhileGoesOnWaiting() {
        LongStream.rangeClosed(1, 8).forEach(id -> record(ENTERPRISE, id, "SEALED", 1));
        record(ENTERPRISE, 9, "SEALED", 2);
        record(ENTERPRISE, 10, "OPEN", 1);

        sealed.screenedAll(screened(ENTERPRISE, 1, 10, NO_HIT));

        assertThat(verdicts(1, 8)).hasSize(8).containsOnly("SCREENED 0 null 0 true");
        assertThat(verdicts(9, 9)).containsExactly("SEALED -1 null 0 false");
        assertThat(verdicts(10, 10)).containsExactly("OPEN -1 null 0 false");
    }

    private static List<Screened> screened(long enterprise, long from, long to, Verdict verdict) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(id -> new Screened(
                        new SealedRevision(
                                enterprise,
                                ENTERPRISE + id,
                                "F7485-" + id,
                                1,
                                Instant.parse("2026-10-02T00:00:00Z"),
                                SealReason.COMPLETE,
                                SealedFormTest.proprietor()),
                        verdict))
                .toList();
    }

    private List<String> verdicts(long from, long to) {
        return database.sql("""
                        SELECT CONCAT(stage, ' ', COALESCE(hits, 'null'), ' ', COALESCE(severity, 'null'), ' ',
                                      severity_rank, ' ', IF(screened_at > opened_at, 'true', 'false'))
                        FROM (SELECT r.*,
                        """ + RecordQueries.GRAVEST + """
                              FROM four_flow_record r) r
                        WHERE id BETWEEN ? AND ?
                        """)
                .params(ENTERPRISE + from, ENTERPRISE + to)
                .query(String.class)
                .list();
    }

    private void record(long enterprise, long id, String stage, int revision) {
        database.sql("""
                        INSERT INTO four_flow_record
                            (enterprise_id, id, number, line_id, worker_id, worker_masked, batch_number, line_number, city,
                             work_month, settled_on, gross, net, stage, revision, input_digest, missing, complete,
                             discrepancies, opened_at, changed_at, retention_class)
                        VALUES (?, ?, ?, ?, 1, 'x', 'PC', ?, '330100', '2026-09', '2026-09-14', 1, 1, ?, ?,
                                REPEAT('i', 32), '', FALSE, 0, NOW(6), NOW(6), 'ACCOUNTING')
                        """)
                .params(enterprise, ENTERPRISE + id, "F7485-" + id, ENTERPRISE + id, id, stage, revision)
                .update();
    }
}
