package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pass b: parties, exact amount and date window, only where the paper fits one line and the line is fitted by one
 * paper. Everything else is a tie and is left to a person as one group, never first come.
 */
final class OnlyFitPass {

    private static final int AMOUNT = 6_644;
    private static final int DAY = 1_661;

    private final Board board;
    private final Windows windows;

    OnlyFitPass(Board board, Windows windows) {
        this.board = board;
        this.windows = windows;
    }

    private record Fit(Line line, Step step) {

        String slot() {
            return line.id() + "/" + step.kind() + "/" + step.from();
        }
    }

    void run() {
        Map<Instrument, List<Fit>> fits = new LinkedHashMap<>();
        Map<String, Integer> wanted = new LinkedHashMap<>();
        for (Instrument paper : board.unplaced(
                PaperKind.ACCEPTANCE_RECEIPT, PaperKind.PAYMENT_SLIP, PaperKind.BANK_RECEIPT, PaperKind.INVOICE)) {
            List<Fit> own = board.isLeft(paper) ? List.of() : fits(paper);
            fits.put(paper, own);
            own.forEach(fit -> wanted.merge(fit.slot(), 1, Integer::sum));
        }
        fits.forEach((paper, own) -> decide(paper, own, wanted));
    }

    private void decide(Instrument paper, List<Fit> fits, Map<String, Integer> wanted) {
        if (fits.size() == 1 && wanted.get(fits.get(0).slot()) == 1) {
            Fit fit = fits.get(0);
            int margin = AMOUNT + DAY + fit.step().weight(paper.from(), paper.to());
            board.place(
                    paper,
                    List.of(Edge.of(
                            paper.primary(),
                            fit.line(),
                            fit.step(),
                            paper.cents(),
                            Method.PARTIES_AMOUNT_DATE,
                            margin,
                            Reason.of(Reason.Code.ONLY_FIT))));
        } else if (!fits.isEmpty()) {
            List<Line> lines = fits.stream().map(Fit::line).toList();
            board.leave(paper, Reason.of(Reason.Code.SEVERAL_FIT, String.valueOf(lines.size())), lines);
        } else if (paper.cents() == null
                || (paper.from().isNothing() && paper.to().isNothing())) {
            board.leave(paper, Reason.of(Reason.Code.NOTHING_CERTAIN), List.of());
        }
    }

    private List<Fit> fits(Instrument paper) {
        boolean elsewhere = !paper.taskNumbers().isEmpty();
        if (paper.cents() == null || elsewhere) {
            return List.of();
        }
        List<Fit> fits = new ArrayList<>();
        for (Line line : board.lines()) {
            for (Step step : line.provedBy(paper.kind())) {
                if (step.scope() == EvidenceScope.LINE && !board.isFilled(line, step) && fits(paper, line, step)) {
                    fits.add(new Fit(line, step));
                }
            }
        }
        return fits;
    }

    private boolean fits(Instrument paper, Line line, Step step) {
        if (!paper.cents().equals(step.cents()) || !windows.holds(paper.kind(), paper.day(), line)) {
            return false;
        }
        PartyFit specific = step.specificFit(paper.from(), paper.to());
        boolean contradicted = PartyFit.of(paper.from(), step.fromMarks()).contradicts()
                || PartyFit.of(paper.to(), step.toMarks()).contradicts();
        return specific.agrees() && !contradicted;
    }
}
