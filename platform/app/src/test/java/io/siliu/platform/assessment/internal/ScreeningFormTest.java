package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Digest;
import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.canonical.Json;
import io.siliu.rules.Conclusion;
import io.siliu.rules.Decision;
import io.siliu.rules.GateOutcome;
import io.siliu.rules.Hit;
import io.siliu.rules.Outcome;
import io.siliu.rules.RuleSetReference;
import io.siliu.rules.RuleSets;
import io.siliu.rules.Screening;
import io.siliu.rules.SealedScreening;
import io.siliu.rules.SealedVerdict;
import io.siliu.rules.Severity;
import io.siliu.rules.SixTrue;
import io.siliu.rules.Text;
import io.siliu.rules.Unanswered;
import io.siliu.rules.Verdict;
import io.siliu.rules.fact.FactsKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bytes of a screening that are written at once are those of its tree, whatever was remembered before. */
class ScreeningFormTest {

    private static final RuleSetReference SHIPPED = RuleSets.current().reference();
    private static final Hit HIT =
            new Hit("B01", "FAR", Severity.HIGH, SixTrue.BUSINESS, Map.of("收入", "1\"2\\3\n", "a\u0001b", "𠮷"));
    private static final Unanswered MISSING =
            new Unanswered("B02", Outcome.NOT_APPLICABLE, Unanswered.Reason.MISSING, List.of("features.peers"), "");
    private static final Unanswered BROKEN =
            new Unanswered("B03", Outcome.ERROR, Unanswered.Reason.BROKEN, List.of("a", "b"), "is \"behind\"");

    @Test
    void itIsThatOfTheTree() {
        RuleSetReference other =
                new RuleSetReference("x", "2", Digest.parse(SHIPPED.digest().toString()));
        for (Screening each : List.of(
                screening(SHIPPED, List.of(), List.of()),
                screening(SHIPPED, List.of(HIT), List.of(MISSING, BROKEN)),
                screening(other, List.of(HIT, HIT), List.of(BROKEN)),
                screening(SHIPPED, List.of(HIT), List.of(MISSING)))) {
            assertThat(ScreeningForm.of(each, SharedAnswers.of(each)))
                    .isEqualTo(CanonicalJson.ofTree(SealedScreening.of(Json.tree(each))));
        }
    }

    @Test
    void soIsThatOfAVerdictAndOfWhatBecameOfAPayment() {
        Text words = new Text("甲", "A");
        for (SealedVerdict each : List.of(
                SealedVerdict.of(new Verdict(Decision.PASS, List.of())),
                SealedVerdict.of(
                        new Verdict(Decision.HOLD, List.of(new Conclusion("K05", Severity.CRITICAL, words, words)))))) {
            assertThat(ScreeningForm.ofWhole(each)).isEqualTo(CanonicalJson.ofTree(Json.tree(each)));
        }
        assertThat(new String(ScreeningForm.ofWhole(GateOutcome.heldBy("K05")), UTF_8))
                .isEqualTo("{\"by\":\"K05\",\"held\":true}");
        assertThat(new String(ScreeningForm.ofWhole(GateOutcome.letGo()), UTF_8))
                .isEqualTo("{\"by\":null,\"held\":false}");
        assertThat(new String(ScreeningForm.ofWhole(GateOutcome.releasedFrom("K05")), UTF_8))
                .isEqualTo("{\"by\":\"K05\",\"held\":false,\"released\":true}");
    }

    private static Screening screening(RuleSetReference ruleSet, List<Hit> hits, List<Unanswered> unanswered) {
        return new Screening(
                "FF-202609-0000017",
                3,
                FactsKind.RECORD,
                LocalDate.of(2026, 9, 8),
                ruleSet,
                List.of("B01", "B02", "B03"),
                hits,
                unanswered);
    }
}
