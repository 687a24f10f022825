package io.siliu.bench.matching;

import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.LeftOpen;
import io.siliu.platform.fourflow.internal.solving.Solution;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the solutions are worth against the truth. The platform's own invoices over whole batches count for precision, not
 * for recall: their many easy edges would flatter it.
 */
final class Score {

    private final Map<Method, long[]> passes = new EnumMap<>(Method.class);
    private final Map<TruePaper.Shape, long[]> shapes = new EnumMap<>(TruePaper.Shape.class);
    private final Map<Long, TruePaper> papers = new HashMap<>();
    private final Map<String, Integer> wrong = new HashMap<>();
    private long tied;
    private long suggestedRight;
    private long left;
    private long attached;
    private long attachedByReference;
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
            Map<Long, Integer> right = new HashMap<>();
            solution.edges().forEach(edge -> edge(edge, right));
            solution.open().forEach(this::open);
        }
    }

    private long[] shape(TruePaper paper) {
        return shapes.computeIfAbsent(paper.shape(), each -> new long[2]);
    }

    private void edge(Edge edge, Map<Long, Integer> right) {
        TruePaper paper = papers.get(edge.paper());
        long[] pass = passes.computeIfAbsent(edge.method(), each -> new long[2]);
        pass[1]++;
        if (paper.lines().contains(edge.line())) {
            pass[0]++;
            shape(paper)[0]++;
            return;
        }
        wrong.merge(edge.method() + " " + paper.paper().kind() + " " + paper.shape(), 1, Integer::sum);
        if (paper.shape() == TruePaper.Shape.NOBODY && right.merge(edge.paper(), 1, Integer::sum) == 1) {
            attached++;
            attachedByReference += edge.method() == Method.TASK_NUMBER ? 1 : 0;
        }
    }

    private void open(LeftOpen open) {
        TruePaper paper = papers.get(open.paper());
        if (paper.shape() == TruePaper.Shape.NOBODY || paper.shape() == TruePaper.Shape.BATCH_INVOICE) {
            return;
        }
        left++;
        boolean found = open.suggestions().stream()
                .limit(3)
                .anyMatch(each -> each.lines().stream().anyMatch(paper.lines()::contains));
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
        if (open.why().code() == Reason.Code.SEVERAL_FIT) {
            tied += paper.lines().size();
        }
    }

    double precision() {
        return share(
                passes.values().stream().mapToLong(pass -> pass[0]).sum(),
                passes.values().stream().mapToLong(pass -> pass[1]).sum());
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
        return share(attached, ofNobody);
    }

    double nobodyByReference() {
        return attachedByReference;
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
