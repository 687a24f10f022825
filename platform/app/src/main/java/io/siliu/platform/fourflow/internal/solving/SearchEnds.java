package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.fourflow.Reason;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Says of papers of which nothing else is to say where no search was made because of its bound: of an invoice, that more of the
 * worker's lines are open, most of them long ago, than sets are looked for among; of a receipt that names no batch, that a
 * large one less more than one line may come to it. Nearly any sum may, so it is no reason to doubt what another pass finds, and
 * comes after all of them.
 */
final class SearchEnds {

    private final Board board;
    private final NamedWorker named;
    private final Windows windows;

    SearchEnds(Board board, NamedWorker named, Windows windows) {
        this.board = board;
        this.named = named;
        this.windows = windows;
    }

    void tell() {
        for (Instrument paper : unexplained(PaperKind.INVOICE)) {
            if (paper.cents() != null
                    && paper.cents() > 0
                    && paper.day() != null
                    && paper.taskNumbers().isEmpty()) {
                named.of(paper).ifPresent(worker -> invoice(paper, RunPass.open(board, paper, worker)));
            }
        }
        List<Instrument> receipts = unexplained(PaperKind.BANK_RECEIPT).stream()
                .filter(paper -> paper.batchNumber() == null && BatchSumPass.mayBeOverBatch(board, paper))
                .toList();
        if (!receipts.isEmpty()) {
            Map<String, List<Place>> open = BatchSumPass.open(board);
            receipts.forEach(paper -> receipt(paper, open));
        }
    }

    private List<Instrument> unexplained(PaperKind kind) {
        return board.unplaced(kind).stream()
                .filter(paper -> board.left(paper) == null)
                .toList();
    }

    private void invoice(Instrument paper, List<Place> open) {
        long[] amounts = open.stream().mapToLong(place -> place.step().cents()).toArray();
        boolean inReach = LongStream.of(amounts).sum() >= paper.cents()
                && LongStream.of(amounts).sorted().limit(2).sum() <= paper.cents();
        if (open.size() > RunPass.MOST_IN_A_SET && inReach && isInTime(paper, open)) {
            ended(paper, open);
        }
    }

    private void receipt(Instrument paper, Map<String, List<Place>> open) {
        int most = BatchSumPass.mostHeldBack(paper);
        open.values().stream()
                .filter(batch -> batch.size() > BatchSumPass.MOST_UNNAMED && isInTime(paper, batch))
                .filter(batch -> BatchSumPass.isInReach(batch, BatchSumPass.sum(batch) - paper.cents(), most))
                .findFirst()
                .ifPresent(batch -> ended(paper, batch));
    }

    private boolean isInTime(Instrument paper, List<Place> some) {
        return some.stream().anyMatch(place -> windows.holds(paper.kind(), paper.day(), place.line()));
    }

    private void ended(Instrument paper, List<Place> among) {
        board.leave(paper, Reason.of(Reason.Code.SEARCH_BOUND, String.valueOf(among.size())), List.of());
    }
}
