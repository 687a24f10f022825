package io.siliu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.rules.BacktestResult.Counts;
import io.siliu.rules.BacktestResult.Day;
import io.siliu.rules.BacktestResult.Known;
import io.siliu.rules.fact.FactsKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a draft changes is counted whatever its severity, and where it only changes what hits mean together. */
class BacktestTallyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);
    private static final Conclusion FALSE_INVOICING =
            new Conclusion("K05", Severity.CRITICAL, new Text("虚开", "false invoicing"), new Text("甲", "A"));

    @Test
    void aMediumHitIsAnAlertButNoGraveOne() {
        BacktestTally tally = BacktestTally.begin(true);

        tally.add(KnownOutcome.byTruth("income"), judged("R-1", Severity.MEDIUM), judged("R-1", null));
        tally.add(KnownOutcome.byTruth(null), judged("R-2", Severity.HIGH), judged("R-2", Severity.MEDIUM));

        BacktestResult result = tally.result();
        assertThat(result.tried()).isEqualTo(new Counts(0, 1, 0));
        assertThat(result.base()).isEqualTo(Counts.NONE);
        assertThat(result.days()).containsExactly(Map.entry(DAY, new Day(1, 0)));
        assertThat(result.any().tried()).isEqualTo(new Counts(1, 1, 0));
        assertThat(result.any().base()).isEqualTo(new Counts(0, 1, 0));
        assertThat(result.any().days()).containsExactly(Map.entry(DAY, new Day(2, 1)));
    }

    @Test
    void aHitThatBecomesGraverChangesItsRecord() {
        BacktestTally tally = BacktestTally.begin(true);

        tally.add(KnownOutcome.nothing(), judged("R-1", Severity.HIGH), judged("R-1", Severity.MEDIUM));
        tally.add(KnownOutcome.nothing(), judged("R-2", Severity.HIGH), judged("R-2", Severity.HIGH));

        assertThat(tally.result().changed()).isEqualTo(1);
    }

    @Test
    void whatHitsMeanTogetherIsComparedToo() {
        BacktestTally tally = BacktestTally.begin(true);
        Judged before = judged("R-1", Severity.MEDIUM);
        Judged now = new Judged(before.screening(), new Verdict(Decision.HOLD, List.of(FALSE_INVOICING)));

        tally.add(KnownOutcome.byTruth("invoices"), now, before);

        BacktestResult result = tally.result();
        assertThat(result.changed()).isEqualTo(1);
        assertThat(result.examples())
                .singleElement()
                .satisfies(example -> assertThat(example.gained()).containsExactly("K05"));
        assertThat(result.conclusions().get("K05").tried()).isEqualTo(new Counts(1, 0, 0));
        assertThat(result.conclusions().get("K05").base()).isEqualTo(Counts.NONE);
        assertThat(result.tried()).isEqualTo(new Counts(1, 0, 0));
        assertThat(result.schemes().get("invoices").found()).isEqualTo(1);
    }

    @Test
    void anIndicatorIsMeasuredByItsOwnAlerts() {
        BacktestTally tally = BacktestTally.begin(false);

        tally.add(KnownOutcome.byAlerts(Map.of("B01", Known.BAD)), judged("R-1", Severity.HIGH), null);
        tally.add(KnownOutcome.byAlerts(Map.of("X01", Known.BAD)), judged("R-2", null), null);
        tally.add(KnownOutcome.byAlerts(Map.of("X01", Known.BAD)), judged("R-3", Severity.HIGH), null);

        BacktestResult result = tally.result();
        assertThat(result.of("X01").tried()).isEqualTo(new Counts(1, 0, 1));
        assertThat(result.recallOf("X01"))
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.5"));
        assertThat(result.records()).isEqualTo(new Counts(3, 0, 0));
    }

    @Test
    void whatWasWrittenDownBeforeIsTakenUpAgain() {
        BacktestResult old = new BacktestResult(
                new Counts(1, 0, 0),
                Counts.NONE,
                Counts.NONE,
                null,
                new TreeMap<>(),
                null,
                null,
                new TreeMap<>(),
                new TreeMap<>(),
                0,
                List.of(),
                null);
        BacktestTally tally = BacktestTally.from(old);

        tally.add(KnownOutcome.byAlerts(Map.of("X01", Known.BAD)), judged("R-9", Severity.HIGH), judged("R-9", null));

        assertThat(tally.result().any()).isNull();
        assertThat(tally.result().looked()).isNull();
        assertThat(tally.result().tried()).isEqualTo(new Counts(1, 0, 0));
        assertThat(tally.result().recallOf("X01"))
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.5"));
    }

    /** A record with one hit of this severity, or without any. */
    private static Judged judged(String record, Severity severity) {
        List<Hit> hits = severity == null
                ? List.of()
                : List.of(new Hit(
                        "X01",
                        "HOLDS",
                        severity,
                        Arrays.asList(SixTrue.values()).get(0),
                        Map.of()));
        Screening screening = new Screening(
                record, 1, FactsKind.RECORD, DAY, RuleSets.current().reference(), List.of("X01"), hits, List.of());
        return new Judged(screening, new Verdict(severity == null ? Decision.PASS : Decision.ALERT, List.of()));
    }
}
