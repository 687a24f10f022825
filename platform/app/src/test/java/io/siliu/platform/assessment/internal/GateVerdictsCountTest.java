package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.SiliuTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was found out about an alert before payment is what a backtest knows of its record, once it stands. */
@SiliuTest
class GateVerdictsCountTest {

    private static final Instant DAY = Instant.parse("2026-10-02T00:00:00Z");

    private final BacktestMapper backtests;
    private final FaredMapper fared;
    private final IdGenerator ids;
    private final JdbcClient database;
    private final long enterprise;
    private final long record;
    private final long alert;

    GateVerdictsCountTest(BacktestMapper backtests, FaredMapper fared, IdGenerator ids, JdbcClient database) {
        this.backtests = backtests;
        this.fared = fared;
        this.ids = ids;
        this.database = database;
        this.enterprise = ids.next();
        this.record = ids.next();
        this.alert = ids.next();
    }

    @BeforeEach
    void anAlertOfALineWhoseRecordDoesNotAlertForIt() {
        database.sql("""
                        INSERT INTO gate_alert (enterprise_id, id, line_id, batch_id, worker_id, record_id, gate_id, city,
                            indicator, severity, severity_rank, six_true, raised_at, retention_class)
                        VALUES (?, ?, ?, 1, 1, ?, 1, '990377', 'B03', 'CRITICAL', 4, 'BUSINESS', ?, 'ACCOUNTING')
                        """).params(enterprise, alert, ids.next(), record, DAY).update();
    }

    @Test
    void whatWasFoundOutIsKnownOfTheRecord() {
        assertThat(known()).isEmpty();
        found("WAITING");
        assertThat(known()).as("a second person has yet to say it").isEmpty();
        found("CONFIRMED");

        assertThat(known()).containsExactly(new BacktestMapper.KnownRow(record, "B03", "CONFIRMED"));
    }

    @Test
    void whereItGoesOnAsThatOfTheRecordWhatIsKnownThereCounts() {
        found("CONFIRMED");
        database.sql("UPDATE gate_alert SET taken_over_at = ? WHERE id = ?")
                .params(DAY, alert)
                .update();
        database.sql("""
                        INSERT INTO alert (enterprise_id, id, record_id, record_number, revision, settled_on, assessment_id,
                            gate_alert_id, city, indicator, severity, severity_rank, six_true, raised_at, renewed_at,
                            outcome, retention_class)
                        VALUES (?, ?, ?, '', 1, '2026-10-02', 1, ?, '990377', 'B03', 'CRITICAL', 4, 'BUSINESS', ?, ?,
                            'CLEARED', 'ACCOUNTING')
                        """)
                .params(enterprise, ids.next(), record, alert, DAY, DAY)
                .update();

        assertThat(known()).containsExactly(new BacktestMapper.KnownRow(record, "B03", "CLEARED"));
    }

    @Test
    void itCountsAmongTheHitsOfItsIndicatorAndTheirOutcomes() {
        int hits = hits();
        int confirmed = confirmed();
        found("CONFIRMED");

        assertThat(confirmed()).isEqualTo(confirmed + 1);
        database.sql("UPDATE gate_alert SET taken_over_at = ? WHERE id = ?")
                .params(DAY, alert)
                .update();
        assertThat(hits()).as("its record's alert counts for it").isEqualTo(hits - 1);
    }

    @Test
    void oneThatIsGoneCountsAsRaisedAndIsToldAsGone() {
        int hits = hits();
        int gone = gone();
        database.sql("UPDATE gate_alert SET gone_at = ?, outcome = 'CONFIRMED' WHERE id = ?")
                .params(DAY, alert)
                .update();

        assertThat(hits()).isEqualTo(hits);
        assertThat(gone()).isEqualTo(gone + 1);
    }

    private int gone() {
        return fared.hits(DAY.minusSeconds(1), "990377").stream()
                .filter(row -> row.indicator().equals("B03"))
                .mapToInt(FaredMapper.Tally::gone)
                .sum();
    }

    @Test
    void itCountsInItsWeek() {
        int before = inFirstWeek();
        database.sql("UPDATE gate_alert SET taken_over_at = ? WHERE id = ?")
                .params(DAY, alert)
                .update();
        assertThat(inFirstWeek()).isEqualTo(before - 1);
    }

    private int hits() {
        return fared.hits(DAY.minusSeconds(1), "990377").stream()
                .filter(row -> row.indicator().equals("B03"))
                .mapToInt(FaredMapper.Tally::count)
                .sum();
    }

    private int inFirstWeek() {
        return fared.weeks("B03", DAY.minusSeconds(1), "990377").stream()
                .filter(row -> row.week() == 0)
                .mapToInt(FaredMapper.Week::count)
                .sum();
    }

    private int confirmed() {
        return fared.decided(DAY.minusSeconds(1), "990377").stream()
                .filter(row -> row.indicator().equals("B03") && row.verdict().equals("CONFIRMED"))
                .mapToInt(FaredMapper.Decided::count)
                .sum();
    }

    private List<BacktestMapper.KnownRow> known() {
        return backtests.known(List.of(record));
    }

    private void found(String outcome) {
        database.sql("UPDATE gate_alert SET outcome = ? WHERE id = ?")
                .params(outcome, alert)
                .update();
    }
}
