package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.fourflow.Reason;
import java.util.List;

/** Says of papers of which nothing useful was read, or that are over nothing, that this is why they stay open. */
final class NothingCertain {

    private final Board board;

    NothingCertain(Board board) {
        this.board = board;
    }

    void run() {
        for (Instrument paper : board.unplaced(PaperKind.values())) {
            boolean nobody = paper.from().isNothing() && paper.to().isNothing();
            boolean unreadable = paper.kind() != PaperKind.CONTRACT && (paper.cents() == null || nobody);
            if (paper.isOverNothing()) {
                board.leave(paper, Reason.of(Reason.Code.AMOUNT_IS_ZERO), List.of());
            }
            board.leave(
                    paper, Reason.of(unreadable ? Reason.Code.NOTHING_CERTAIN : Reason.Code.NOTHING_FITS), List.of());
        }
    }
}
