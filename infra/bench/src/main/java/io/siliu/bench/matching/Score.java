package io.siliu.bench.matching;

import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.LeftOpen;
import io.siliu.platform.fourflow.internal.solving.Solution;
import io.siliu.platform.fourflow.internal.solving.Suggestion;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the solutions are worth against the truth. An edge is true only with the right share of the paper. The platform's own
 * invoices over whole batches are scored apart, and by their lines alone: their many easy edges would flatter everything,
 * and a fee that is rounded on each line spreads a total by cents.
 */
final class Score {

    private final Map<Method, long[]> passes = new EnumMap<>(Method.class);
    private final Map<TruePaper.Shape, long[]> shapes = new EnumMap<>(TruePaper.Shape.class);
    private final Map<Long, TruePaper> papers = new HashMap<>();
    private final Map<String, Integer> wrong = new HashMap<>();
    private final long[] batchInvoices = new long[2];
    private final Set<Long> attached = new HashSet<>();
    private final Set<Long> attachedByReference = new HashSet<>();
    private long tied;
    private long suggestedRight;
    private long left;
    private long ofNobody;
    private long referenced;

    Score(List<TruePaper> all, List<Solution> solutions) {
        for (TruePaper each : all) {
            papers.put(each.paper().id(), each);
            shape(each)[1] += each.lines().size();
            ofNobody += each.shape() == TruePaper.Shape.NOBODY ? 1 : 0;
            boolean named =
                    !each.paper().taskNumbers().isEmpty() || each.paper().batchNumber() != null;
            referenced += named ? 1 : 0;
        }
        for (Solution solution : solutions) {
            solution.edges().forEach(this::edge);
            solution.open().forEach(this::open);
        }
    }

    private long[] shape(TruePaper paper) {
        return shapes.computeIfAbsent(paper.shape(), each -> new long[2]);
    }

    private void edge(Edge edge) {
        TruePaper paper = papers.get(edge.paper());
        boolean batch = paper.shape() == TruePaper.Shape.BATCH_INVOICE;
        boolean right = batch ? paper.lines().contains(edge.line()) : paper.isTrue(edge.line(), edge.cents());
        long[] pass = batch ? batchInvoices : passes.computeIfAbsent(edge.method(), each -> new long[2]);
        pass[1]++;
        if (right) {
            pass[0]++;
            shape(paper)[0]++;
            return;
        }
        String how = paper.lines().contains(edge.line()) ? " another share " : " ";
        wrong.merge(edge.method() + how + paper.paper().kind() + " " + paper.shape(), 1, Integer::sum);
        if (paper.shape() == TruePaper.Shape.NOBODY) {
            attached.add(edge.paper());
            if (edge.method() == Method.TASK_NUMBER || edge.method() == Method.BATCH_NUMBER) {
                attachedByReference.add(edge.paper());
            }
        }
    }

    private void open(LeftOpen open) {
        TruePaper paper = papers.get(open.paper());
        if (paper.shape() == TruePaper.Shape.NOBODY || paper.shape() == TruePaper.Shape.BATCH_INVOICE) {
            return;
        }
        left++;
        boolean found = open.suggestions().stream().limit(3).anyMatch(each -> holds(each, paper));
        suggestedRight += found ? 1 : 0;
        if (!found) {
            wrong.merge(
                    "no suggestion " + paper.paper().kind() + " " + paper.shape() + " "
                            + open.why().code(),
                    1,
                    Integer::sum);
        }
        wrong.merge(
                "missed " + paper.paper().kind() + " " + paper.shape() + " "
                        + open.why().code(),
                paper.lines().size(),
                Integer::sum);
        tied += isTie(open, paper) ? paper.lines().size() : 0;
    }

    /** Whether a choice, as far as the product stores it, has the line, or all of the lines where there are several. */
    private static boolean holds(Suggestion choice, TruePaper paper) {
        return choice.lines().stream()
                .limit(Suggestion.LINES_KEPT)
                .collect(Collectors.toSet())
                .containsAll(paper.lines());
    }

    /** A paper that names several lines, or a batch, and does not add up has been misread; nothing is tied. */
    private static boolean isTie(LeftOpen open, TruePaper paper) {
        boolean named = paper.paper().taskNumbers().size() > 1 || paper.paper().batchNumber() != null;
        return open.why().code() == Reason.Code.SEVERAL_FIT && !named;
    }

    double precision() {
        return share(
                passes.values().stream().mapToLong(pass -> pass[0]).sum(),
                passes.values().stream().mapToLong(pass -> pass[1]).sum());
    }

    double precisionOfBatchInvoices() {
        return share(batchInvoices[0], batchInvoices[1]);
    }

    /** Lines that share a paper with others, or have several papers of one kind; of all lines. */
    double manyToMany(int lines) {
        return share(
                papers.values().stream()
                        .filter(each -> each.shape().isManyToMany())
                        .flatMap(each -> each.lines().stream())
                        .distinct()
                        .count(),
                lines);
    }

    /** Of the passes that made a hundred edges at least. */
    double worstPass() {
        return passes.values().stream()
                .filter(pass -> pass[1] >= 100)
                .mapToDouble(pass -> share(pass[0], pass[1]))
                .min()
                .orElse(0);
    }

    double recall() {
        return share(counted(0), counted(1));
    }

    double ties() {
        return share(tied, counted(1));
    }

    double recallSolvable() {
        return recall() / (1 - ties());
    }

    private long counted(int which) {
        return shapes.entrySet().stream()
                .filter(each -> each.getKey() != TruePaper.Shape.BATCH_INVOICE)
                .mapToLong(each -> each.getValue()[which])
                .sum();
    }

    double suggested() {
        return share(suggestedRight, left);
    }

    double nobodyAttached() {
        return share(attached.size(), ofNobody);
    }

    double nobodyByReference() {
        return attachedByReference.size();
    }

    double references() {
        return share(referenced, papers.size());
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : part / (double) whole;
    }

    /** For whoever improves the solver. */
    String details() {
        StringBuilder text = new StringBuilder();
        passes.forEach((pass, count) ->
                text.append(String.format("pass %s %.5f of %d%n", pass, share(count[0], count[1]), count[1])));
        shapes.forEach((shape, count) ->
                text.append(String.format("shape %s recall %.4f of %d%n", shape, share(count[0], count[1]), count[1])));
        Comparator<Map.Entry<String, Integer>> falseEdgesFirst = Comparator.comparing(
                each -> each.getKey().startsWith("missed") || each.getKey().startsWith("no "));
        wrong.entrySet().stream()
                .sorted(falseEdgesFirst.thenComparing(
                        Map.Entry.<String, Integer>comparingByValue().reversed()))
                .limit(60)
                .forEach(each -> text.append("wrong ")
                        .append(each.getKey())
                        .append(' ')
                        .append(each.getValue())
                        .append('\n'));
        return text.toString();
    }
}
