package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Pass c, one bank receipt for a batch payout (批量代发): it names no worker, and comes to the lines of one batch that have no
 * receipt yet, or to those less one or two that were held back. One batch and one way, or a person; who is told where it could
 * be a batch less more than these.
 */
final class BatchSumPass {

    private static final int MARGIN = 8_305;
    private static final int FEWEST = 3;

    /** Of more lines some sum nearly always comes to what is lacking, so that they are not gone through. */
    private static final int MOST_GONE_THROUGH = 40;

    /** Of a batch that the receipt does not name: of more lines some sum comes to nearly any receipt. */
    static final int MOST_UNNAMED = 12;

    private final Board board;
    private final Windows windows;
    private final ManyLines claims;

    BatchSumPass(Board board, Windows windows) {
        this.board = board;
        this.windows = windows;
        this.claims = new ManyLines(board);
    }

    void run() {
        Map<String, List<Place>> open = open(board);
        for (Instrument paper : board.unplaced(PaperKind.BANK_RECEIPT)) {
            if (mayBeOverBatch(board, paper)) {
                search(paper, paper.batchNumber() == null ? open.values() : ofBatch(paper, open));
            }
        }
        claims.settle(Method.SUM_OF_BATCH, MARGIN);
    }

    static boolean mayBeOverBatch(Board board, Instrument paper) {
        return paper.cents() != null
                && paper.cents() > 0
                && paper.taskNumbers().isEmpty()
                && board.places().workersNamed(paper).isEmpty();
    }

    private static Collection<List<Place>> ofBatch(Instrument paper, Map<String, List<Place>> open) {
        List<Place> own = open.get(paper.batchNumber());
        return own == null ? List.of() : List.of(own);
    }

    /** The lines of each batch that have no receipt. */
    static Map<String, List<Place>> open(Board board) {
        Map<String, List<Place>> open = new TreeMap<>();
        for (Line line : board.lines()) {
            line.step(EvidenceKind.BANK_RECEIPT, EvidenceScope.LINE)
                    .filter(step -> step.cents() != null && !board.isFilled(line, step))
                    .flatMap(step -> board.places().ofWorker(PaperKind.BANK_RECEIPT, line.worker()).stream()
                            .filter(place -> place.line() == line && place.step() == step)
                            .findFirst())
                    .ifPresent(place -> open.computeIfAbsent(line.batchNumber(), batch -> new ArrayList<>())
                            .add(place));
        }
        return open;
    }

    private void search(Instrument paper, Collection<List<Place>> batches) {
        List<List<Place>> whole = new ArrayList<>();
        List<List<Place>> less = new ArrayList<>();
        for (List<Place> batch : batches) {
            if (batch.size() < FEWEST || batch.stream().noneMatch(place -> inTime(paper, place))) {
                continue;
            }
            long over = sum(batch) - paper.cents();
            if (over == 0) {
                whole.add(batch);
            } else if (over > 0 && batch.size() > FEWEST) {
                less.addAll(without(batch, over, mostHeldBack(paper)));
            }
        }
        List<List<Place>> found = whole.isEmpty() ? less : whole;
        if (found.size() == 1) {
            List<Place> batch = found.get(0);
            claims.claim(
                    paper,
                    batch,
                    Reason.of(
                            Reason.Code.BATCH_SUM_ALONE,
                            batch.get(0).line().batchNumber(),
                            String.valueOf(batch.size())));
        } else if (found.size() > 1) {
            board.leaveForGood(
                    paper,
                    Reason.of(Reason.Code.SEVERAL_FIT, String.valueOf(found.size())),
                    found.get(0).stream().map(Place::line).toList());
        } else {
            batches.stream()
                    .filter(batch -> paper.batchNumber() != null || batch.size() <= MOST_UNNAMED)
                    .filter(batch -> batch.stream().anyMatch(place -> inTime(paper, place)))
                    .filter(batch -> couldLackMore(batch, sum(batch) - paper.cents(), mostHeldBack(paper)))
                    .findFirst()
                    .ifPresent(batch -> searchEnded(paper, batch));
        }
    }

    static int mostHeldBack(Instrument paper) {
        return paper.batchNumber() == null ? 1 : 2;
    }

    /** Whether the batch less more lines than are looked for comes to the receipt, or may. */
    private static boolean couldLackMore(List<Place> batch, long over, int most) {
        if (!isInReach(batch, over, most)) {
            return false;
        }
        long[] amounts = amounts(batch);
        if (amounts.length > MOST_GONE_THROUGH) {
            return true;
        }
        Sums sums = new Sums(amounts, batch.size() - FEWEST, held -> held.size() > most);
        return !sums.of(over).isEmpty() || sums.stopped();
    }

    /** Whether the smallest of more lines than are looked for do not exceed what is lacking, and the largest suffice. */
    static boolean isInReach(List<Place> batch, long over, int most) {
        int least = most + 1;
        long[] amounts = amounts(batch);
        return batch.size() - FEWEST >= least
                && LongStream.of(amounts).sorted().limit(least).sum() <= over
                && LongStream.of(amounts).sorted().skip(FEWEST).sum() >= over;
    }

    /** That the batch is named and does not add up is no longer all there is to say; no other is known to be meant. */
    private void searchEnded(Instrument paper, List<Place> batch) {
        Reason why = Reason.of(Reason.Code.SEARCH_BOUND, String.valueOf(batch.size()));
        if (paper.batchNumber() == null) {
            board.leave(paper, why, List.of());
        } else {
            board.leaveForGood(paper, why, batch.stream().map(Place::line).toList());
        }
    }

    private boolean inTime(Instrument paper, Place place) {
        return windows.holds(PaperKind.BANK_RECEIPT, paper.day(), place.line());
    }

    static long sum(List<Place> batch) {
        return batch.stream().mapToLong(place -> place.step().cents()).sum();
    }

    private static long[] amounts(List<Place> batch) {
        return batch.stream().mapToLong(place -> place.step().cents()).toArray();
    }

    private static List<List<Place>> without(List<Place> batch, long over, int most) {
        return HeldBack.of(amounts(batch), over, Math.min(most, batch.size() - FEWEST)).stream()
                .map(held -> {
                    List<Place> rest = new ArrayList<>(batch);
                    held.stream().map(batch::get).forEach(rest::remove);
                    return List.copyOf(rest);
                })
                .toList();
    }
}
