package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pass a, for papers over a whole batch: the batch number stands on the paper and the total is exactly that of the
 * lines it must cover, with the platform's fee where the table says so. Each line gets its share. The fee is rounded on
 * each line, so a fee worked out on the sum may differ by half a cent a line.
 */
final class BatchPass {

    private static final int REFERENCE = 9_966;
    private static final int AMOUNT = 6_644;

    private final Board board;
    private final Windows windows;
    private List<Group> invoiceGroups;

    BatchPass(Board board, Windows windows) {
        this.board = board;
        this.windows = windows;
    }

    private record Share(Line line, Step step) {}

    /** What one paper can cover, with what it comes to. */
    private record Group(List<Share> shares, long total, long allowance) {

        static Group of(List<Share> shares) {
            return new Group(shares, BatchPass.total(shares), BatchPass.allowance(shares));
        }
    }

    void run() {
        Map<Instrument, List<Edge>> decided = new LinkedHashMap<>();
        for (Instrument paper : board.unplaced(PaperKind.INVOICE, PaperKind.BANK_RECEIPT, PaperKind.PAYMENT_SLIP)) {
            List<Line> lines = board.ofBatch(paper.batchNumber());
            if (!lines.isEmpty()
                    && paper.cents() != null
                    && paper.cents() > 0
                    && paper.taskNumbers().isEmpty()) {
                decide(paper, lines, decided);
            }
        }
        withoutNumber(decided);
        decided.forEach(board::place);
    }

    /** A platform's invoice that names no batch, but whose total is that of one batch only. */
    private void withoutNumber(Map<Instrument, List<Edge>> decided) {
        Map<Integer, Instrument> wanted = new TreeMap<>();
        Set<Integer> contested = new HashSet<>();
        for (Instrument paper : board.unplaced(PaperKind.INVOICE)) {
            if (paper.batchNumber() == null && paper.taskNumbers().isEmpty() && names(paper)) {
                List<Integer> fitting = IntStream.range(0, invoiceGroups().size())
                        .filter(group -> fits(paper, invoiceGroups().get(group)))
                        .boxed()
                        .toList();
                if (fitting.size() == 1 && wanted.putIfAbsent(fitting.get(0), paper) != null) {
                    contested.add(fitting.get(0));
                }
            }
        }
        Set<String> covered = decided.values().stream()
                .flatMap(List::stream)
                .map(BatchPass::place)
                .collect(Collectors.toSet());
        wanted.forEach((group, paper) -> {
            List<Edge> edges = edges(paper, invoiceGroups().get(group).shares(), Method.SUM_OF_BATCH);
            if (!contested.contains(group)
                    && edges.stream().map(BatchPass::place).noneMatch(covered::contains)) {
                decided.put(paper, edges);
            }
        });
    }

    private static String place(Edge edge) {
        return edge.line() + "/" + edge.step() + "/" + edge.from();
    }

    private static boolean names(Instrument paper) {
        return paper.cents() != null && paper.cents() > 0 && paper.day() != null;
    }

    private boolean fits(Instrument paper, Group group) {
        if (Math.abs(group.total() - paper.cents()) > group.allowance()) {
            return false;
        }
        Share first = group.shares().get(0);
        PartyFit seller = PartyFit.of(paper.from(), first.step().fromMarks());
        return seller.agrees() && !seller.contradicts() && windows.holds(PaperKind.INVOICE, paper.day(), first.line());
    }

    /** What platforms' invoices may cover, worked out once: one group by batch, agreement and step. */
    private List<Group> invoiceGroups() {
        if (invoiceGroups == null) {
            Map<String, List<Share>> groups = new TreeMap<>();
            for (Line line : board.lines()) {
                for (Step step : line.provedBy(PaperKind.INVOICE)) {
                    if (step.scope() == EvidenceScope.BATCH && step.cents() != null) {
                        groups.computeIfAbsent(line.batchNumber() + "/" + group(line, step), key -> new ArrayList<>())
                                .add(new Share(line, step));
                    }
                }
            }
            invoiceGroups = groups.values().stream().map(Group::of).toList();
        }
        return invoiceGroups;
    }

    private static String group(Line line, Step step) {
        return line.agreementNumber() + "/" + step.from() + "/" + step.to() + "/" + (step.extraCents() > 0);
    }

    private void decide(Instrument paper, List<Line> lines, Map<Instrument, List<Edge>> decided) {
        List<List<Share>> fitting = groups(paper, lines).stream()
                .filter(group -> Math.abs(total(group) - paper.cents()) <= allowance(group))
                .toList();
        if (fitting.size() == 1) {
            decided.put(paper, edges(paper, fitting.get(0), Method.BATCH_NUMBER));
            return;
        }
        Reason.Code why = fitting.isEmpty() ? Reason.Code.BATCH_TOTAL_DIFFERS : Reason.Code.SEVERAL_FIT;
        board.leave(paper, Reason.of(why, paper.batchNumber()), lines);
    }

    /** The shares that one paper can cover: one group by agreement and step. */
    private List<List<Share>> groups(Instrument paper, List<Line> lines) {
        Map<String, List<Share>> groups = new TreeMap<>();
        for (Line line : lines) {
            for (Step step : line.provedBy(paper.kind())) {
                if (coversBatch(paper, step) && !(step.scope() == EvidenceScope.LINE && board.isFilled(line, step))) {
                    groups.computeIfAbsent(group(line, step), key -> new ArrayList<>())
                            .add(new Share(line, step));
                }
            }
        }
        if (paper.kind() != PaperKind.INVOICE) {
            return List.of(groups.values().stream().flatMap(List::stream).toList());
        }
        return List.copyOf(groups.values());
    }

    private static boolean coversBatch(Instrument paper, Step step) {
        if (step.cents() == null) {
            return false;
        }
        return paper.kind() != PaperKind.INVOICE || step.scope() == EvidenceScope.BATCH;
    }

    private static long total(List<Share> group) {
        return group.stream()
                .mapToLong(share -> share.step().cents() + share.step().extraCents())
                .sum();
    }

    /** Half a cent for each line whose fee the paper shows, rounded up; nothing where it shows no fee. */
    private static long allowance(List<Share> group) {
        boolean fee = group.stream().anyMatch(share -> share.step().showsFee());
        return fee ? (group.size() + 1) / 2 : 0;
    }

    private static List<Edge> edges(Instrument paper, List<Share> group, Method method) {
        long over = Math.max(
                0, group.stream().mapToLong(share -> share.step().cents()).sum() - paper.cents());
        List<Edge> edges = new ArrayList<>();
        for (Share share : group) {
            long less = over > 0 && share.step().cents() > 0 ? 1 : 0;
            over -= less;
            edges.add(edge(paper, group, share, share.step().cents() - less, method));
        }
        return edges;
    }

    private static Edge edge(Instrument paper, List<Share> group, Share share, long cents, Method method) {
        long extra = group.stream().mapToLong(each -> each.step().extraCents()).sum();
        Reason.Code code = extra > 0
                ? Reason.Code.BATCH_SUM_AND_FEE
                : share.step().showsFee() ? Reason.Code.BATCH_FEE : Reason.Code.BATCH_SUM;
        return Edge.of(
                paper.primary(),
                share.line(),
                share.step(),
                cents,
                method,
                REFERENCE + AMOUNT + share.step().weight(paper.from(), paper.to()),
                Reason.of(code, share.line().batchNumber(), String.valueOf(group.size())));
    }
}
