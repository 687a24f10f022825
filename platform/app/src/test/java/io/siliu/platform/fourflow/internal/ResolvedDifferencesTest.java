package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy.Kind;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A difference that went is counted on its day; one that only has other values now is not. */
@SiliuTest
class ResolvedDifferencesTest {

    private static final long ENTERPRISE = 7_599_001;
    private static final long RECORD = 1;
    private static final Instant LATE_IN_THE_EVENING = Instant.parse("2026-11-03T17:00:00Z");

    private final WrittenDifferences differences;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    ResolvedDifferencesTest(WrittenDifferences differences, TransactionTemplate transaction, JdbcClient database) {
        this.differences = differences;
        this.transaction = transaction;
        this.database = database;
    }

    @Test
    void whatARecordHasFewerOfIsCounted() {
        write(List.of(), Kind.AMOUNT, Kind.AMOUNT, Kind.DATE);
        assertThat(resolved()).isEmpty();

        write(List.of(RECORD), Kind.AMOUNT, Kind.DATE);
        assertThat(resolved()).containsExactly("2026-11-04 AMOUNT 1");

        write(List.of(RECORD), Kind.AMOUNT, Kind.SUM);
        assertThat(resolved()).containsExactly("2026-11-04 AMOUNT 1", "2026-11-04 DATE 1");

        write(List.of(RECORD));
        assertThat(resolved()).containsExactly("2026-11-04 AMOUNT 2", "2026-11-04 DATE 1", "2026-11-04 SUM 1");
    }

    private void write(List<Long> rewritten, Kind... kinds) {
        List<RecordMapper.DiscrepancyRow> rows = IntStream.range(0, kinds.length)
                .mapToObj(place -> new RecordMapper.DiscrepancyRow(
                        ENTERPRISE, RECORD, place + 1, kinds[place], Flow.FUNDS, "amount", null, true, new byte[32]))
                .toList();
        transaction.executeWithoutResult(status -> differences.write(ENTERPRISE, rewritten, rows, LATE_IN_THE_EVENING));
    }

    private List<String> resolved() {
        return database.sql("""
                        SELECT CONCAT(resolved_on, ' ', kind, ' ', differences) FROM resolved_differences
                        WHERE enterprise_id = ? ORDER BY kind
                        """).param(ENTERPRISE).query(String.class).list();
    }
}
