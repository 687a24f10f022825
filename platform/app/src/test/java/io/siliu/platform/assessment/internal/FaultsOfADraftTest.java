package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.rules.DraftFault;
import io.siliu.rules.DraftFault.Kind;
import io.siliu.rules.RuleSetDifference;
import io.siliu.rules.RuleSetDifference.Change;
import io.siliu.rules.RuleSets;
import io.siliu.rules.Text;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A draft answers for what it changes, and for what its changes do to the rest. */
class FaultsOfADraftTest {

    private static final List<Change> B01 = List.of(new Change("B01", "parameters.factor.RIDER", "1", "2"));
    private static final Supplier<List<DraftFault>> NOTHING_IN_FORCE = List::of;
    private static final Supplier<List<DraftFault>> NOT_ASKED = () -> {
        throw new IllegalStateException("What is in force was looked at for nothing");
    };

    @Test
    void whatIsInForceAlreadyAndAnswersNothingIsNoFaultOfIts() {
        DraftFault row = fault(Kind.UNREACHABLE, "B02");
        DraftFault rule = fault(Kind.UNREACHABLE, "conclusions.drl ring");

        assertThat(ofDraft(row, () -> List.of(row))).isEmpty();
        assertThat(ofDraft(rule, () -> List.of(rule))).isEmpty();
    }

    @Test
    void whatItsChangesTakeFromTheRestIsItsFault() {
        DraftFault row = fault(Kind.UNREACHABLE, "B02");
        DraftFault rule = fault(Kind.UNREACHABLE, "conclusions.drl ring");

        assertThat(ofDraft(row, NOTHING_IN_FORCE))
                .as("its occupation was taken out")
                .containsExactly(row);
        assertThat(ofDraft(rule, NOTHING_IN_FORCE))
                .as("its indicator was taken out")
                .containsExactly(rule);
    }

    @Test
    void whatItChangesIsItsFaultThoughItIsInForce() {
        for (Kind kind : Kind.values()) {
            DraftFault whole = fault(kind, "B01");
            DraftFault circumstance = fault(kind, "B01 HOLDS");
            assertThat(ofDraft(whole, NOT_ASKED)).containsExactly(whole);
            assertThat(ofDraft(circumstance, NOT_ASKED)).containsExactly(circumstance);
        }
    }

    @Test
    void anExampleThatFailsInForceAlreadyIsNoFaultOfIts() {
        DraftFault example = fault(Kind.EXAMPLE_FAILED, "B02");

        assertThat(ofDraft(example, () -> List.of(example))).isEmpty();
        assertThat(ofDraft(example, NOTHING_IN_FORCE)).containsExactly(example);
    }

    @Test
    void whatItLeavesAsItIsIsNotRemarked() {
        DraftFault whole = fault(Kind.NOT_TRIED, "");

        assertThat(ofDraft(fault(Kind.NOT_TRIED, "B02"), NOT_ASKED)).isEmpty();
        assertThat(ofDraft(fault(Kind.MATCHES_NEARLY_EVERYTHING, "B02"), NOT_ASKED))
                .isEmpty();
        assertThat(ofDraft(whole, NOT_ASKED)).containsExactly(whole);
    }

    @Test
    void whatHitsEverythingElsewhereIsNoFaultOfIts() {
        assertThat(ofDraft(fault(Kind.MATCHES_EVERYTHING, "B02"), NOT_ASKED)).isEmpty();
        assertThat(ofDraft(fault(Kind.MATCHES_EVERYTHING, "B011"), NOT_ASKED))
                .as("another indicator, of a longer code")
                .isEmpty();
    }

    @Test
    void whatCannotHoldIsAFaultWhereverItIs() {
        DraftFault elsewhere = fault(Kind.CONTRADICTION, "B02 HOLDS");

        assertThat(ofDraft(elsewhere, NOT_ASKED)).containsExactly(elsewhere);
    }

    @Test
    void aDeadConditionOfTheRulesIsItsFaultWhereItChangesThem() {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        files.computeIfPresent(
                "conclusions.drl", (name, text) -> (new String(text, UTF_8) + "\n// more\n").getBytes(UTF_8));
        List<Change> changes = RuleSetDifference.between(RuleSets.current(), RuleSets.of(files));
        DraftFault rule = fault(Kind.UNREACHABLE, "conclusions.drl ring");

        assertThat(DraftInspection.ofDraft(List.of(rule), changes, NOT_ASKED)).containsExactly(rule);
    }

    private static List<DraftFault> ofDraft(DraftFault found, Supplier<List<DraftFault>> inForce) {
        return DraftInspection.ofDraft(List.of(found), B01, inForce);
    }

    private static DraftFault fault(Kind kind, String place) {
        return new DraftFault(kind, place, new Text("词", "word"));
    }
}
