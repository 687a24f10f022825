package io.siliu.platform.fourflow.internal.solving;

import io.siliu.kernel.Money;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.Comparator;
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
    private List<BatchGroup> invoiceGroups;

    BatchPass(Board board, Windows windows) {
        this.board = board;
        this.windows = windows;
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

    private boolean fits(Instrument paper, BatchGroup group) {
        if (!group.comesTo(paper.cents())) {
            return false;
        }
        BatchGroup.Share first = group.shares().get(0);
        PartyFit seller = PartyFit.of(paper.from(), first.step().fromMarks());
        return seller.agrees() && !seller.contradicts() && windows.holds(PaperKind.INVOICE, paper.day(), first.line());
    }

    /** Worked out once. */
    private List<BatchGroup> invoiceGroups() {
        if (invoiceGroups == null) {
            invoiceGroups = BatchGroup.ofInvoices(board.lines());
        }
        return invoiceGroups;
    }

    private void decide(Instrument paper, List<Line> lines, Map<Instrument, List<Edge>> decided) {
        List<BatchGroup> groups = BatchGroup.of(board, paper, lines);
        List<BatchGroup> fitting =
                groups.stream().filter(group -> group.comesTo(paper.cents())).toList();
        if (fitting.size() == 1) {
            decided.put(paper, edges(paper, fitting.get(0).shares(), Method.BATCH_NUMBER));
        } else if (fitting.isEmpty()) {
            leaveDiffering(paper, lines, groups);
        } else {
            board.leaveBetween(
                    paper,
                    Reason.of(Reason.Code.SEVERAL_FIT, String.valueOf(fitting.size())),
                    fitting.stream().map(BatchGroup::lines).toList());
        }
    }

    /** Says by how much the total differs, from that of the group which comes nearest. */
    private void leaveDiffering(Instrument paper, List<Line> lines, List<BatchGroup> groups) {
        BatchGroup nearest = groups.stream()
                .min(Comparator.comparingLong(group -> group.lacks(paper.cents())))
                .orElseGet(() -> BatchGroup.of(List.of()));
        long differs = paper.cents() - nearest.total();
        board.leave(
                paper,
                Reason.of(
                        Reason.Code.BATCH_TOTAL_DIFFERS,
                        paper.batchNumber(),
                        Money.ofCents(paper.cents()).toString(),
                        Money.ofCents(nearest.total()).toString(),
                        (differs > 0 ? "+" : "") + Money.ofCents(differs)),
                nearest.shares().isEmpty() ? lines : nearest.lines());
    }

    private static List<Edge> edges(Instrument paper, List<BatchGroup.Share> group, Method method) {
        long over = Math.max(
                0, group.stream().mapToLong(share -> share.step().cents()).sum() - paper.cents());
        List<Edge> edges = new ArrayList<>();
        for (BatchGroup.Share share : group) {
            long less = over > 0 && share.step().cents() > 0 ? 1 : 0;
            over -= less;
            edges.add(edge(paper, group, share, share.step().cents() - less, method));
        }
        return edges;
    }

    private static Edge edge(
            Instrument paper, List<BatchGroup.Share> group, BatchGroup.Share share, long cents, Method method) {
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
