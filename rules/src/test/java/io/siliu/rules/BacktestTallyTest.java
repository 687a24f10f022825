package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.canonical.Json;
import io.siliu.rules.BacktestResult.Counts;
import io.siliu.rules.BacktestResult.Day;
import io.siliu.rules.BacktestResult.Known;
import io.siliu.rules.fact.FactsKind;
import io.siliu.rules.fact.FourFlowFacts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** As one that was in its middle when the program learned to sweep such changes. */
    @Test
    void aRunThatWasBegunWithoutASweepGoesOnWithout() {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        String longest = new String(files.get("F04.json"), UTF_8).replaceFirst("\"value\": \"4\"", "\"value\": \"3\"");
        files.put("F04.json", longest.getBytes(UTF_8));
        ThresholdSweep threshold = ThresholdSweep.between(RuleSets.current(), RuleSets.of(files), files)
                .orElseThrow();
        FourFlowFacts facts = FactsFixture.aMatchedRecord().facts();
        BacktestTally fresh = BacktestTally.begin(true);
        fresh.add(KnownOutcome.nothing(), judged("R-1", null), judged("R-1", null));
        BacktestTally begun = BacktestTally.from(fresh.result());

        fresh.sweep(threshold, KnownOutcome.nothing(), facts);
        begun.add(KnownOutcome.nothing(), judged("R-2", null), judged("R-2", null));
        begun.sweep(threshold, KnownOutcome.nothing(), facts);

        assertThat(fresh.result().sweep()).isNotNull();
        assertThat(begun.result().sweep()).isNull();
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
                null,
                null);
        BacktestTally tally = BacktestTally.from(old);

        tally.add(KnownOutcome.byAlerts(Map.of("X01", Known.BAD)), judged("R-9", Severity.HIGH), judged("R-9", null));

        assertThat(tally.result().any()).isNull();
        assertThat(tally.result().looked()).isNull();
        assertThat(tally.result().tried()).isEqualTo(new Counts(1, 0, 0));
        assertThat(tally.result().recallOf("X01"))
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.5"));
    }

    /** Held is what the rules hold, what could not be asked and what is critical; before and now, with the money. */
    @Test
    void whatBecomesOfPaymentsIsCountedWithItsMoney() {
        BacktestTally tally = BacktestTally.begin(true);
        Judged passes = judged("7", Severity.MEDIUM);
        Judged holds = new Judged(passes.screening(), new Verdict(Decision.HOLD, List.of()));
        Judged critical = judged("7", Severity.CRITICAL);

        tally.pay(line("100.00"), passes, passes);
        tally.pay(line("20.50"), holds, passes);
        tally.pay(line("3.25"), passes, critical);
        tally.pay(line("1000.00"), critical, holds);

        BacktestPayments payments = BacktestTally.from(tally.result()).result().payments();
        assertThat(payments.held()).isEqualTo(new BacktestPayments.Sum(2, Money.of("1020.50")));
        assertThat(payments.letGo()).isEqualTo(new BacktestPayments.Sum(2, Money.of("103.25")));
        assertThat(payments.newlyHeld()).isEqualTo(new BacktestPayments.Sum(1, Money.of("20.50")));
        assertThat(payments.newlyLetGo()).isEqualTo(new BacktestPayments.Sum(1, Money.of("3.25")));
        assertThat(payments.heldBefore()).isEqualTo(new BacktestPayments.Sum(2, Money.of("1003.25")));
        assertThat(payments.letGoBefore()).isEqualTo(new BacktestPayments.Sum(2, Money.of("120.50")));
        assertThat(tally.result().records()).as("a payment is no record").isEqualTo(Counts.NONE);
        assertThat(Json.MAPPER.readValue(Json.text(tally.result()), BacktestResult.class))
                .as("a run is written down between its portions")
                .isEqualTo(tally.result());
    }

    /** It was not held, and is not by either rule set; what nobody has seen holds it. */
    @Test
    void whatAPersonHadLetGoIsHeldOnOtherGroundsAlone() {
        BacktestTally tally = BacktestTally.begin(true);
        Judged critical = judged("7", Severity.CRITICAL);
        Judged passes = judged("7", Severity.MEDIUM);
        Set<String> seen = HoldGrounds.of(
                new HoldGrounds.Found(Decision.HOLD, critical.screening().hits(), List.of(), List.of()));
        Judged besides = new Judged(critical.screening(), new Verdict(Decision.HOLD, List.of(FALSE_INVOICING)));

        tally.pay(line("100.00"), seen, passes, critical);
        tally.pay(line("20.50"), seen, critical, critical);
        assertThat(tally.result().payments().heldBefore().lines()).isZero();
        assertThat(tally.result().payments().newlyLetGo().lines()).isZero();
        assertThat(tally.result().payments().letGo().lines()).isEqualTo(2);

        tally.pay(line("3.25"), seen, besides, critical);
        assertThat(tally.result().payments().newlyHeld()).isEqualTo(new BacktestPayments.Sum(1, Money.of("3.25")));
    }

    @Test
    void withoutAnotherRuleSetNothingIsNew() {
        BacktestTally tally = BacktestTally.begin(false);

        tally.pay(line("8.00"), judged("7", Severity.CRITICAL), null);

        assertThat(tally.result().payments().held().lines()).isEqualTo(1);
        assertThat(tally.result().payments().newlyHeld().lines()).isZero();
        assertThat(BacktestTally.begin(false).result().payments()).isNull();
    }

    private static FourFlowFacts line(String net) {
        return FactsFixture.aMatchedRecord()
                .with("kind", "GATE")
                .with("settlement.netExpected", net)
                .facts();
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
