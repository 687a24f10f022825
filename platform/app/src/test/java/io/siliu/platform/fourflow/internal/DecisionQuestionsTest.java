package io.siliu.platform.fourflow.internal;

import static io.siliu.platform.fourflow.internal.SolverFixtures.edge;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.Decision;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.Solution;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A decision is asked about again only when the passes come to another answer than they had when it was made. */
class DecisionQuestionsTest {

    private static final Instant NOW = Instant.parse("2026-09-20T00:00:00Z");
    private static final Decision ON_LINE_ONE = new Decision(9, List.of(edge(9, 1, 10_000)));
    private static final Decision NOWHERE = new Decision(9, List.of());
    private static final Decision SAME_AS_ANOTHER = new Decision(9, List.of(), 8L);

    private final KeptChecks checks = new KeptChecks();
    private final DecisionQuestions questions = new DecisionQuestions(checks);

    @Test
    void aPlacedPaperThatWouldGoElsewhereByNowIsQuestionedWhereItStands() {
        ask(ON_LINE_ONE, edge(9, 2, 10_000));

        assertThat(ask(ON_LINE_ONE, edge(9, 3, 10_000)).contested())
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.edge().line()).isEqualTo(1);
                    assertThat(asked.instead()).isEqualTo(Contest.ELSEWHERE);
                    assertThat(asked.kind()).isEqualTo(Discrepancy.Kind.QUESTIONED);
                });
    }

    @Test
    void thatThePassesDifferFromThePersonAsTheyDidThenIsNoQuestion() {
        ask(ON_LINE_ONE, edge(9, 2, 10_000));

        assertThat(ask(ON_LINE_ONE, edge(9, 2, 10_000)).contested()).isEmpty();
    }

    @Test
    void thatThePassesComeToThePersonsAnswerIsNoQuestion() {
        ask(ON_LINE_ONE, edge(9, 2, 10_000));

        assertThat(ask(ON_LINE_ONE, edge(9, 1, 10_000)).contested()).isEmpty();
    }

    @Test
    void aPaperThatBelongsToNoLineIsAskedAboutOnceALineFits() {
        ask(NOWHERE);
        DecisionQuestions.Asked asked = ask(NOWHERE, edge(9, 2, 10_000));

        assertThat(asked.contested()).isEmpty();
        assertThat(asked.elsewhere()).isEqualTo(Map.of(9L, List.of(2L)));
    }

    /** Such as when its number was read at last, and is another one. */
    @Test
    void aFormThatWouldCountByItselfByNowIsQuestionedWhereItStands() {
        ask(SAME_AS_ANOTHER);

        assertThat(ask(SAME_AS_ANOTHER, edge(9, 1, 10_000)).contested())
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.edge().line()).isEqualTo(1);
                    assertThat(asked.kind()).isEqualTo(Discrepancy.Kind.QUESTIONED);
                });
    }

    @Test
    void aFormThatWouldHaveCountedByItselfThenTooIsNoQuestion() {
        ask(SAME_AS_ANOTHER, edge(9, 1, 10_000));

        DecisionQuestions.Asked asked = ask(SAME_AS_ANOTHER, edge(9, 1, 10_000));

        assertThat(asked.contested()).isEmpty();
        assertThat(asked.elsewhere()).isEmpty();
    }

    /** Such as when a digit of it was read wrongly at first. */
    @Test
    void sharesOverAPaperThatTurnsOutToBeLessAreQuestionedAndStand() {
        assertThat(asked(ON_LINE_ONE, 10_000L)).isEmpty();

        assertThat(asked(ON_LINE_ONE, 9_999L)).singleElement().satisfies(asked -> {
            assertThat(asked.edge().cents()).isEqualTo(10_000);
            assertThat(asked.instead()).isEqualTo(DecisionQuestions.SHARES_EXCEED);
            assertThat(asked.kind()).isEqualTo(Discrepancy.Kind.QUESTIONED);
        });
        assertThat(asked(ON_LINE_ONE, 10_001L)).as("a part of it").isEmpty();
        assertThat(asked(ON_LINE_ONE, null))
                .as("it is not certain what it is over")
                .isEmpty();
    }

    /** Two people gave different shares of two forms of one paper to the same lines; the other one's count. */
    @Test
    void sharesThatDifferFromThoseOfAnotherFormAreQuestioned() {
        Edge copy = new Edge(
                9,
                1,
                EvidenceKind.BANK_RECEIPT,
                PartyRole.ENTERPRISE,
                PartyRole.SOLE_PROPRIETOR,
                0L,
                false,
                Method.COPY,
                0,
                Reason.of(Reason.Code.SHARES_DIFFER));

        assertThat(ask(ON_LINE_ONE, Map.of(), new Solution(List.of(copy), List.of()), edge(9, 1, 10_000))
                        .contested())
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.edge()).isEqualTo(edge(9, 1, 10_000));
                    assertThat(asked.instead()).isEqualTo("SHARES_DIFFER");
                    assertThat(asked.kind()).isEqualTo(Discrepancy.Kind.QUESTIONED);
                });
    }

    /** An invoice over a whole year names more than there is room for; the last of them counts as much as the first. */
    @Test
    void ofManyLinesNoneIsOverlooked() {
        TreeSet<Long> lines = LongStream.range(7_000_000_000_000L, 7_000_000_000_400L)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        String all = DecisionQuestions.joined(lines);
        lines.remove(lines.last());

        assertThat(all).hasSize(4_000);
        assertThat(DecisionQuestions.joined(lines)).hasSize(4_000).isNotEqualTo(all);
    }

    private List<Contest.Contested> asked(Decision decision, Long cents) {
        Map<Long, Long> amounts = new HashMap<>();
        amounts.put(decision.paper(), cents);
        return ask(decision, amounts, edge(9, 1, 10_000)).contested();
    }

    @Test
    void otherPassesQuestionNothingThatNoPaperQuestions() {
        checks.kept.put(5L, new DecisionMapper.Check(5, 9, "2", "an earlier version", false));

        assertThat(ask(ON_LINE_ONE, edge(9, 3, 10_000)).contested())
                .as("they differ from the passes of then, not from what came")
                .isEmpty();
        assertThat(ask(ON_LINE_ONE, edge(9, 3, 10_000)).contested()).isEmpty();
        assertThat(ask(ON_LINE_ONE, edge(9, 4, 10_000)).contested())
                .as("what comes later is compared with them")
                .hasSize(1);
    }

    @Test
    void anUpgradeSilencesNoQuestion() {
        checks.kept.put(5L, new DecisionMapper.Check(5, 9, "2", "an earlier version", true));

        assertThat(ask(ON_LINE_ONE, edge(9, 3, 10_000)).contested()).hasSize(1);
        assertThat(ask(ON_LINE_ONE, edge(9, 2, 10_000)).contested())
                .as("what raised it is gone")
                .isEmpty();
    }

    private DecisionQuestions.Asked ask(Decision decision, Edge... alone) {
        return ask(decision, Map.of(), alone);
    }

    private DecisionQuestions.Asked ask(Decision decision, Map<Long, Long> cents, Edge... alone) {
        return ask(decision, cents, new Solution(List.of(edge(9, 1, 0)), List.of()), alone);
    }

    private DecisionQuestions.Asked ask(Decision decision, Map<Long, Long> cents, Solution now, Edge... alone) {
        return questions.ask(
                1,
                List.of(new Decisions.Standing(5, decision)),
                cents,
                now,
                () -> new Solution(List.of(alone), List.of()),
                NOW);
    }

    /** Keeps in memory what the passes came to first. */
    private static final class KeptChecks implements DecisionMapper {

        private final Map<Long, Check> kept = new HashMap<>();

        @Override
        public void insert(Long answerId, List<Row> rows) {
            throw new AssertionError("questions decide nothing");
        }

        @Override
        public void takeTurn(long enterpriseId) {
            throw new AssertionError("questions decide nothing");
        }

        @Override
        public List<Row> standing(long enterpriseId) {
            return List.of();
        }

        @Override
        public Optional<Long> sameAs(long enterpriseId, long paperId) {
            return Optional.empty();
        }

        @Override
        public List<Long> standingAmong(long enterpriseId, Collection<Long> paperIds) {
            return List.of();
        }

        @Override
        public List<OfAnswer> ofAnswer(long answerId) {
            return List.of();
        }

        @Override
        public List<Check> checks(long enterpriseId) {
            return List.copyOf(kept.values());
        }

        @Override
        public void check(long enterpriseId, Check check, Instant at) {
            kept.put(check.decisionId(), check);
        }
    }
}
