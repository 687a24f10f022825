package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.Reason.Code.CLAIMED_TWICE;
import static io.siliu.platform.fourflow.Reason.Code.NOTHING_TO_TAKE_BACK;
import static io.siliu.platform.fourflow.Reason.Code.SEVERAL_FIT;

import io.siliu.platform.fourflow.Reason;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Passes a and c for returns and red letters that name their lines or their batch, or that take back a paper over several
 * lines. It runs when everything that gives is placed, and never takes more from a line than stands there. A return or red
 * letter that names no line and takes back a single one is weighed like any single paper, by {@link BestFitPass}.
 */
final class ReversalPass {

    private static final int REFERENCE = 13_288;
    private static final int MIRRORED = 9_966;

    private final Board board;
    private final Candidates candidates;
    private final Originals originals;
    private final NamedShares named;
    private final Map<Instrument, List<Edge>> decided = new LinkedHashMap<>();
    private boolean tookSeveralBack;

    ReversalPass(Board board, Candidates candidates, Originals originals) {
        this.board = board;
        this.candidates = candidates;
        this.originals = originals;
        this.named = new NamedShares(board);
    }

    void run() {
        board.forgetAnnounced();
        for (Instrument paper : board.unplaced(PaperKind.INVOICE)) {
            if (paper.takesBack() && paper.reverses() != null) {
                ofNamedInvoice(paper);
            }
        }
        settle();
        for (Instrument paper : board.unplaced(PaperKind.values())) {
            if (paper.takesBack() && !paper.taskNumbers().isEmpty() && !board.isLeftForGood(paper)) {
                named(paper);
            }
        }
        settle();
        for (Instrument paper : board.unplaced(PaperKind.BANK_RECEIPT, PaperKind.INVOICE)) {
            if (paper.takesBack() && paper.taskNumbers().isEmpty() && !board.isLeftForGood(paper)) {
                unnamed(paper);
            }
        }
        settle();
    }

    /** Whether lines of one paper became open together, so that another may cover them together. */
    boolean tookSeveralBack() {
        return tookSeveralBack;
    }

    /** A red letter that names its invoice means no other; what it takes of several lines in part, its task numbers may say. */
    private void ofNamedInvoice(Instrument paper) {
        List<List<Edge>> ways = originals.ofTheNamedInvoice(paper);
        if (!ways.isEmpty() || paper.taskNumbers().isEmpty()) {
            mirror(paper, ways, List.of());
        }
    }

    private void named(Instrument paper) {
        List<Line> lines = paper.taskNumbers().stream()
                .map(board::withTaskNumber)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        boolean all = lines.size() == paper.taskNumbers().size();
        List<Edge> shares = all ? named.of(paper, lines) : List.of();
        if (!shares.isEmpty()) {
            decided.put(paper, shares);
        } else if (!board.isLeftForGood(paper)) {
            ofTheOriginals(paper, lines);
        }
    }

    /** A part of what stands on several lines is there to be taken back; how much of which, the paper does not say. */
    private void ofTheOriginals(Instrument paper, List<Line> lines) {
        List<List<Edge>> ways = originals.covering(paper, lines);
        boolean parts =
                ways.isEmpty() && lines.size() > 1 && lines.stream().allMatch(line -> named.stands(paper, line));
        if (parts) {
            board.leaveForGood(paper, Reason.of(SEVERAL_FIT, String.valueOf(lines.size())), lines);
        } else {
            mirror(paper, ways, lines);
        }
    }

    private void unnamed(Instrument paper) {
        List<Line> batch = board.ofBatch(paper.batchNumber());
        List<List<Edge>> ways = batch.isEmpty() ? originals.ofTheSameParty(paper) : originals.within(paper, batch);
        List<Candidate> single = candidates.of(paper);
        if (!ways.isEmpty() && !single.isEmpty()) {
            List<Line> lines =
                    single.stream().map(each -> each.place().line()).distinct().toList();
            board.leaveForGood(paper, Reason.of(SEVERAL_FIT, String.valueOf(lines.size() + ways.size())), lines);
        } else if (!ways.isEmpty() || (single.isEmpty() && !batch.isEmpty())) {
            mirror(paper, ways, batch);
        }
    }

    private void mirror(Instrument paper, List<List<Edge>> ways, List<Line> lines) {
        if (ways.size() != 1) {
            board.leaveForGood(
                    paper,
                    ways.isEmpty()
                            ? Reason.of(NOTHING_TO_TAKE_BACK)
                            : Reason.of(SEVERAL_FIT, String.valueOf(ways.size())),
                    lines);
            return;
        }
        Reason why = Reason.of(paper.kind() == PaperKind.INVOICE ? Reason.Code.RED_LETTER : Reason.Code.RETURNED);
        boolean referenced = !paper.taskNumbers().isEmpty() || paper.reverses() != null;
        int margin = MIRRORED + (referenced ? REFERENCE : 0);
        decided.put(
                paper,
                ways.get(0).stream()
                        .map(edge -> edge.takenBackBy(paper.primary(), margin, why))
                        .toList());
    }

    /** Two that together take more than is there are both left: which of them is right, the papers do not say. */
    private void settle() {
        Map<String, Long> taken = new HashMap<>();
        decided.values().forEach(edges -> edges.forEach(edge -> taken.merge(place(edge), -edge.cents(), Long::sum)));
        Map<Instrument, List<Edge>> clear = new LinkedHashMap<>();
        decided.forEach((paper, edges) -> {
            if (edges.stream().allMatch(edge -> taken.get(place(edge)) <= board.filled(edge))) {
                clear.put(paper, edges);
            } else {
                leave(paper, edges);
            }
        });
        clear.forEach((paper, edges) -> {
            board.place(paper, edges);
            tookSeveralBack |= edges.size() > 1;
        });
        decided.clear();
    }

    private void leave(Instrument paper, List<Edge> edges) {
        List<Line> lines = originals.lines(edges);
        Reason why = paper.taskNumbers().isEmpty()
                ? Reason.of(SEVERAL_FIT, String.valueOf(lines.size()))
                : Reason.of(CLAIMED_TWICE, paper.taskNumbers().get(0));
        board.leaveForGood(paper, why, lines);
    }

    private static String place(Edge edge) {
        return edge.line() + "/" + edge.step() + "/" + edge.from();
    }
}
