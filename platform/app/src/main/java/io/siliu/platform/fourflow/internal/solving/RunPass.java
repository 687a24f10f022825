package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Pass c, one invoice over several lines of a worker: lines that follow one another and come to its total exactly, or, where
 * chance cannot explain it, any of his lines. Exactly one such group, or a person. Lines that the invoice names must be in it.
 */
final class RunPass {

    private static final int MARGIN = 9_966;
    private static final int LONGEST = 20;
    private static final int DAYS_BACK = 120;
    private static final double CHANCE = 0.02;

    /** Of an invoice that names a line: as many totals are misread as invoices cover a run, so chance must be rarer. */
    private static final double CHANCE_OF_NAMED = 0.002;

    private final Board board;
    private final NamedWorker named;
    private final Windows windows;
    private final ManyLines claims;

    RunPass(Board board, NamedWorker named, Windows windows) {
        this.board = board;
        this.named = named;
        this.windows = windows;
        this.claims = new ManyLines(board);
    }

    void run() {
        for (Instrument paper : board.unplaced(PaperKind.INVOICE)) {
            if (paper.cents() != null && !paper.takesBack() && paper.day() != null && !board.isLeftForGood(paper)) {
                OptionalLong worker = named.of(paper);
                if (worker.isPresent()) {
                    search(paper, open(paper, worker.getAsLong()));
                }
            }
        }
        claims.settle(Method.SUM_OF_LINES, MARGIN);
    }

    private List<Place> open(Instrument paper, long worker) {
        return board.places().ofWorker(PaperKind.INVOICE, worker).stream()
                .filter(place -> !board.isFilled(place.line(), place.step()))
                .filter(place -> place.step().cents() != null && place.step().cents() > 0)
                .filter(place -> !place.line().settledOn().isAfter(paper.day())
                        && !place.line().settledOn().isBefore(paper.day().minusDays(DAYS_BACK)))
                .toList();
    }

    private void search(Instrument paper, List<Place> open) {
        List<List<Place>> runs = runs(paper, open);
        if (runs.size() == 1 && byChance(paper, open) >= (paper.taskNumbers().isEmpty() ? CHANCE : CHANCE_OF_NAMED)) {
            tie(paper, runs.get(0), Reason.Code.NOT_CLEAR);
        } else if (runs.size() == 1) {
            claims.claim(
                    paper,
                    runs.get(0),
                    Reason.of(
                            Reason.Code.RUN_OF_LINES, String.valueOf(runs.get(0).size())));
        } else if (runs.size() > 1) {
            tie(paper, runs.get(0), Reason.Code.SEVERAL_FIT);
        } else if (open.size() > 2 && open.size() <= LONGEST) {
            anyOf(paper, open);
        }
    }

    private List<List<Place>> runs(Instrument paper, List<Place> open) {
        List<List<Place>> runs = new ArrayList<>();
        for (int from = 0; from < open.size(); from++) {
            long sum = 0;
            for (int to = from; to < open.size() && to < from + LONGEST && sum < paper.cents(); to++) {
                sum += open.get(to).step().cents();
                List<Place> run = open.subList(from, to + 1);
                if (sum == paper.cents() && to > from && fits(paper, run)) {
                    runs.add(List.copyOf(run));
                }
            }
        }
        return runs;
    }

    /**
     * How many runs with the lines that the invoice names would come to a total by chance: their number by that of the sums
     * that runs can have. A line that is named narrows the choice, but round amounts make one run as good as the next, and
     * a misread total the sum of some run.
     */
    private static double byChance(Instrument paper, List<Place> open) {
        long[] amounts = open.stream().mapToLong(place -> place.step().cents()).toArray();
        long runs = 0;
        long most = 0;
        for (int from = 0; from < amounts.length; from++) {
            long sum = amounts[from];
            for (int to = from + 1; to < amounts.length && to < from + LONGEST; to++) {
                sum += amounts[to];
                most = Math.max(most, sum);
                runs += names(paper, open.subList(from, to + 1)) ? 1 : 0;
            }
        }
        return most == 0 ? 0 : runs * (double) Sums.common(amounts) / most;
    }

    private void anyOf(Instrument paper, List<Place> open) {
        long[] amounts = open.stream().mapToLong(place -> place.step().cents()).toArray();
        Sums sums = new Sums(amounts, LONGEST, chosen -> chosen.size() > 1 && fits(paper, at(open, chosen)));
        List<List<Integer>> found = sums.of(paper.cents());
        if (sums.stopped()) {
            board.leave(paper, Reason.of(Reason.Code.SEARCH_BOUND, String.valueOf(open.size())), List.of());
        } else if (found.size() == 1 && Sums.byChance(amounts) < CHANCE) {
            List<Place> group = at(open, found.get(0));
            claims.claim(paper, group, Reason.of(Reason.Code.SUM_OF_LINES, String.valueOf(group.size())));
        } else if (!found.isEmpty()) {
            tie(paper, at(open, found.get(0)), found.size() == 1 ? Reason.Code.NOT_CLEAR : Reason.Code.SEVERAL_FIT);
        }
    }

    private static List<Place> at(List<Place> open, List<Integer> chosen) {
        return chosen.stream().map(open::get).toList();
    }

    private boolean fits(Instrument paper, List<Place> group) {
        return names(paper, group)
                && group.stream().anyMatch(place -> windows.holds(PaperKind.INVOICE, paper.day(), place.line()));
    }

    /** Whether all that the invoice names is in the group. */
    private static boolean names(Instrument paper, List<Place> group) {
        return group.stream().map(place -> place.line().taskNumber()).toList().containsAll(paper.taskNumbers());
    }

    private void tie(Instrument paper, List<Place> some, Reason.Code why) {
        board.leave(
                paper,
                Reason.of(why, String.valueOf(some.size())),
                some.stream().map(Place::line).toList());
    }
}
