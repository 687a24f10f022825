package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Digest;
import io.siliu.platform.settlement.PayoutGate.Decision;
import io.siliu.rules.BasisKind;
import io.siliu.rules.Conclusion;
import io.siliu.rules.Hit;
import io.siliu.rules.Outcome;
import io.siliu.rules.RuleSetReference;
import io.siliu.rules.RuleSets;
import io.siliu.rules.Screening;
import io.siliu.rules.Severity;
import io.siliu.rules.Text;
import io.siliu.rules.Unanswered;
import io.siliu.rules.Unanswered.Reason;
import io.siliu.rules.Verdict;
import io.siliu.rules.VerdictRules;
import io.siliu.rules.fact.FactsKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Money moves only after every indicator that applies was asked and none is critical. */
class GateDecisionTest {

    private static final VerdictRules RULES = VerdictRules.of(RuleSets.current());
    private static final Verdict PASSED = new Verdict(io.siliu.rules.Decision.PASS, List.of());
    private static final Verdict HELD = new Verdict(io.siliu.rules.Decision.HOLD, List.of());
    private static final Text TEXT = new Text("示例", "example");

    @Test
    void whereNothingFiredTheLineGoes() {
        assertThat(decided(List.of(), List.of())).isInstanceOf(Decision.Released.class);
    }

    @Test
    void anIndicatorThatDoesNotApplyHoldsNothing() {
        assertThat(decided(List.of(), List.of(unanswered("C02", Outcome.NOT_APPLICABLE, Reason.MISSING))))
                .isInstanceOf(Decision.Released.class);
    }

    @Test
    void anIndicatorThatEndedInAnErrorHoldsTheLineAndSaysSo() {
        assertThat(decided(List.of(), List.of(unanswered("A07", Outcome.ERROR, Reason.BROKEN))))
                .isInstanceOfSatisfying(Decision.Held.class, held -> {
                    assertThat(held.indicator()).isEqualTo("NOT_SCREENED");
                    assertThat(held.chinese()).contains("没能查完", "A07");
                    assertThat(held.english()).contains("could not be screened", "A07");
                });
    }

    @Test
    void aThousandErrorsFitIntoTheWords() {
        List<Unanswered> many = IntStream.range(0, 1000)
                .mapToObj(number -> unanswered("X" + number, Outcome.ERROR, Reason.BROKEN))
                .toList();
        assertThat(decided(List.of(), many)).isInstanceOfSatisfying(Decision.Held.class, held -> {
            assertThat(held.chinese().length()).isLessThan(500);
            assertThat(held.english().length()).isLessThan(500);
        });
    }

    @Test
    void aCriticalHitIsNamedAlsoWhereAnotherIndicatorFailed() {
        assertThat(decided(
                        List.of(hit("B03", Severity.CRITICAL)),
                        List.of(unanswered("A07", Outcome.ERROR, Reason.BROKEN))))
                .isInstanceOfSatisfying(
                        Decision.Held.class,
                        held -> assertThat(held.indicator()).isEqualTo("B03"));
    }

    @Test
    void aHitThatIsNotCriticalHoldsNothing() {
        assertThat(decided(List.of(hit("B03", Severity.HIGH)), List.of())).isInstanceOf(Decision.Released.class);
    }

    /** Rules that say nothing of it let no money go. */
    @Test
    void whatIsCriticalHoldsTheLineWhateverTheRulesDecide() {
        assertThat(decided(List.of(hit("B03", Severity.CRITICAL)), List.of(), PASSED))
                .isInstanceOfSatisfying(
                        Decision.Held.class,
                        held -> assertThat(held.indicator()).isEqualTo("B03"));
        assertThat(decided(List.of(hit("B21", Severity.LOW)), List.of(), passed(Severity.CRITICAL)))
                .isInstanceOfSatisfying(
                        Decision.Held.class,
                        held -> assertThat(held.indicator()).isEqualTo("K01"));
        assertThat(decided(List.of(hit("B21", Severity.HIGH)), List.of(), passed(Severity.HIGH)))
                .isInstanceOf(Decision.Released.class);
    }

    private static Verdict passed(Severity severity) {
        return new Verdict(PASSED.decision(), List.of(new Conclusion("K01", severity, TEXT, TEXT)));
    }

    /** None of the three is critical by itself; together they are split income. */
    @Test
    void whatHitsMeanTogetherHoldsTheLineAndIsNamed() {
        List<StoredHit> split =
                List.of(hit("F13", Severity.HIGH), hit("S14", Severity.HIGH), hit("V13", Severity.HIGH));

        assertThat(decided(split, List.of())).isInstanceOfSatisfying(Decision.Held.class, held -> {
            assertThat(held.indicator()).isEqualTo("K04");
            assertThat(held.chinese()).contains("拆分收入");
        });
        assertThat(decided(split.subList(0, 2), List.of())).isInstanceOf(Decision.Released.class);
    }

    /** A person let the line go by one screening, and another one comes before it is sent. */
    @Test
    void onTheGroundsThatAPersonSawItIsNotHeldAgain() {
        StoredHit noTask = hit("B03", Severity.CRITICAL);
        StoredHit grave = hit("S15", Severity.HIGH);
        StoredScreening then =
                screened(List.of(noTask, grave), List.of(unanswered("A07", Outcome.ERROR, Reason.BROKEN)));

        assertThat(after(then, screened(List.of(noTask), List.of()))).isInstanceOf(Decision.Released.class);
        assertThat(after(then, then)).as("errors and all").isInstanceOf(Decision.Released.class);
        assertHeld("S15", after(then, screened(List.of(noTask, hit("S15", Severity.CRITICAL)), List.of())));
        assertHeld("C01", after(then, screened(List.of(noTask, hit("C01", Severity.CRITICAL)), List.of())));
        assertHeld(
                "NOT_SCREENED",
                after(then, screened(List.of(noTask), List.of(unanswered("A08", Outcome.ERROR, Reason.BROKEN)))));
    }

    @Test
    void anotherCircumstanceIsAnotherGround() {
        StoredScreening then = screened(List.of(hit("C01", Severity.CRITICAL)), List.of());
        StoredHit late = new StoredHit(
                "C01", "LATE", "CRITICAL", "CONTRACT", Map.of(), TEXT, TEXT, TEXT, BasisKind.values()[0], true);

        assertHeld("C01", after(then, screened(List.of(late), List.of())));
    }

    /** Which of the hits they mean nobody can tell, so another one may be what they hold now. */
    @Test
    void whatTheRulesHoldBesidesIsHeldAgainWithAnotherHit() {
        StoredScreening then = screened(List.of(hit("B21", Severity.LOW)), List.of(), HELD);

        assertThat(after(then, then)).isInstanceOf(Decision.Released.class);
        assertHeld(
                "B22",
                after(then, screened(List.of(hit("B21", Severity.LOW), hit("B22", Severity.HIGH)), List.of(), HELD)));
        assertHeld("VERDICT", after(screened(List.of(), List.of(), PASSED), screened(List.of(), List.of(), HELD)));
    }

    private static Decision after(StoredScreening then, StoredScreening now) {
        return GateDecision.of(now, ReleasedGrounds.in(then));
    }

    private static void assertHeld(String by, Decision decision) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Held.class,
                        held -> assertThat(held.indicator()).isEqualTo(by));
    }

    private static Decision decided(List<StoredHit> hits, List<Unanswered> unanswered) {
        return GateDecision.of(screened(hits, unanswered), Set.of());
    }

    private static Decision decided(List<StoredHit> hits, List<Unanswered> unanswered, Verdict verdict) {
        return GateDecision.of(screened(hits, unanswered, verdict), Set.of());
    }

    private static StoredScreening screened(List<StoredHit> hits, List<Unanswered> unanswered) {
        List<Hit> found = hits.stream().map(StoredHit::hit).toList();
        return screened(hits, unanswered, RULES.judge(found));
    }

    private static StoredScreening screened(List<StoredHit> hits, List<Unanswered> unanswered, Verdict verdict) {
        Screening screening = new Screening(
                "1",
                1,
                FactsKind.GATE,
                LocalDate.of(2026, 11, 26),
                new RuleSetReference("example", "1", new Digest("sm3", new byte[32])),
                List.of(),
                List.of(),
                unanswered);
        return StoredScreening.of(screening, hits, verdict, List.of());
    }

    private static Unanswered unanswered(String indicator, Outcome outcome, Reason reason) {
        return new Unanswered(indicator, outcome, reason, List.of("task.amount"), "");
    }

    private static StoredHit hit(String indicator, Severity severity) {
        return new StoredHit(
                indicator, "c", severity.name(), "BUSINESS", Map.of(), TEXT, TEXT, TEXT, BasisKind.values()[0], true);
    }
}
