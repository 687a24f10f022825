package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.BlockSolver;
import io.siliu.platform.fourflow.internal.solving.Decision;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.LeftOpen;
import io.siliu.platform.fourflow.internal.solving.Solution;
import io.siliu.platform.fourflow.internal.solving.Suggestion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Asks again about decisions of people, and changes none. The passes alone say where a paper would go; that they differ from
 * the person is why there is a decision. Only when they come to another answer than they had when it was made is there
 * something that the person did not know. Of a paper that a person called another form of one, the passes are asked where it
 * would count by itself. Other passes may come to another answer though nothing came: what a new version says
 * first is what it is compared with from then on. Of a paper whose amount was corrected it is asked, too, when people gave more of
 * it away than it is, and of one that turned out to be another form of a paper, when people gave other shares of that one away.
 */
@Component
final class DecisionQuestions {

    /** What people gave away of a paper is more than it is, as the code of a reason. */
    static final String SHARES_EXCEED = "SHARES_EXCEED";

    private static final int LONGEST = 4_000;

    private final DecisionMapper rows;

    DecisionQuestions(DecisionMapper rows) {
        this.rows = rows;
    }

    /**
     * @param contested edges by people, of papers that would go elsewhere by now
     * @param elsewhere lines of papers that people said belong to none
     */
    record Asked(List<Contest.Contested> contested, Map<Long, List<Long>> elsewhere) {

        /** The open papers, with the question beside those that it is about. */
        List<LeftOpen> open(List<LeftOpen> open) {
            return open.stream()
                    .map(left -> elsewhere.containsKey(left.paper()) ? asked(left, elsewhere.get(left.paper())) : left)
                    .toList();
        }

        private static LeftOpen asked(LeftOpen left, List<Long> lines) {
            return new LeftOpen(
                    left.paper(),
                    Reason.of(Reason.Code.DECISION_QUESTIONED),
                    lines,
                    lines.stream().map(line -> new Suggestion(List.of(line), 0)).toList());
        }
    }

    /**
     * @param cents amounts of the papers by their ids, as they were read; null where one is not certain
     * @param now what stands, with what people decided
     * @param alone solves the block as if nobody had decided anything; asked only where somebody has
     */
    Asked ask(
            long enterpriseId,
            List<Decisions.Standing> standing,
            Map<Long, Long> cents,
            Solution now,
            Supplier<Solution> alone,
            Instant at) {
        List<Contest.Contested> contested = new ArrayList<>();
        Map<Long, List<Long>> elsewhere = new HashMap<>();
        if (standing.isEmpty()) {
            return new Asked(contested, elsewhere);
        }
        Map<Long, DecisionMapper.Check> then = rows.checks(enterpriseId).stream()
                .collect(Collectors.toMap(DecisionMapper.Check::decisionId, Function.identity()));
        Solution byPasses = alone.get();
        Map<Long, TreeSet<Long>> places = places(byPasses.edges().stream());
        Map<Long, TreeSet<Long>> counted = places(byPasses.edges().stream().filter(Edge::counted));
        Set<Long> otherShares = now.edges().stream()
                .filter(edge -> edge.reason().code() == Reason.Code.SHARES_DIFFER)
                .map(Edge::paper)
                .collect(Collectors.toSet());
        for (Decisions.Standing each : standing) {
            boolean form = each.decision().sameAs() != null;
            TreeSet<Long> found =
                    (form ? counted : places).getOrDefault(each.decision().paper(), new TreeSet<>());
            DecisionMapper.Check before = then.get(each.id());
            DecisionMapper.Check checked = checked(each, before, found);
            if (!checked.equals(before)) {
                rows.check(enterpriseId, checked, at);
            }
            if (isOverdrawn(each.decision(), cents.get(each.decision().paper()))) {
                each.decision().edges().forEach(edge -> contested.add(questioned(edge, SHARES_EXCEED)));
            } else if (otherShares.contains(each.decision().paper())) {
                each.decision()
                        .edges()
                        .forEach(edge -> contested.add(questioned(edge, Reason.Code.SHARES_DIFFER.name())));
            } else if (checked.asked() && form) {
                now.edges().stream()
                        .filter(edge -> edge.paper() == each.decision().paper())
                        .forEach(edge -> contested.add(questioned(edge, Contest.ELSEWHERE)));
            } else if (checked.asked()) {
                question(each, found, contested, elsewhere);
            }
        }
        return new Asked(contested, elsewhere);
    }

    /** @param before what was kept of the decision, or null */
    static DecisionMapper.Check checked(Decisions.Standing each, DecisionMapper.Check before, TreeSet<Long> found) {
        String lines = joined(found);
        boolean comparable =
                before != null && (before.asked() || before.solver().equals(BlockSolver.VERSION));
        if (!comparable) {
            return new DecisionMapper.Check(each.id(), each.decision().paper(), lines, BlockSolver.VERSION, false);
        }
        boolean asked = !found.isEmpty() && !lines.equals(before.lineIds()) && !found.equals(decided(each));
        return new DecisionMapper.Check(
                each.id(), each.decision().paper(), before.lineIds(), BlockSolver.VERSION, asked);
    }

    private static void question(
            Decisions.Standing each,
            TreeSet<Long> found,
            List<Contest.Contested> contested,
            Map<Long, List<Long>> elsewhere) {
        if (each.decision().edges().isEmpty()) {
            elsewhere.put(each.decision().paper(), List.copyOf(found));
        }
        each.decision().edges().forEach(edge -> contested.add(questioned(edge, Contest.ELSEWHERE)));
    }

    private static boolean isOverdrawn(Decision decision, Long cents) {
        long given = decision.edges().stream()
                .map(Edge::cents)
                .filter(Objects::nonNull)
                .mapToLong(share -> Math.abs(share))
                .sum();
        return cents != null && given > Math.abs(cents);
    }

    private static Contest.Contested questioned(Edge edge, String instead) {
        return new Contest.Contested(edge, instead, Discrepancy.Kind.QUESTIONED);
    }

    private static Map<Long, TreeSet<Long>> places(Stream<Edge> edges) {
        return edges.collect(Collectors.groupingBy(
                Edge::paper, Collectors.mapping(Edge::line, Collectors.toCollection(TreeSet::new))));
    }

    private static TreeSet<Long> decided(Decisions.Standing each) {
        return each.decision().edges().stream().map(Edge::line).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of more than there is room for, the beginning and what tells all of them from others. */
    static String joined(TreeSet<Long> lines) {
        String all = lines.stream().map(String::valueOf).collect(Collectors.joining(","));
        if (all.length() <= LONGEST) {
            return all;
        }
        String rest = "#" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.US_ASCII));
        return all.substring(0, LONGEST - rest.length()) + rest;
    }
}
