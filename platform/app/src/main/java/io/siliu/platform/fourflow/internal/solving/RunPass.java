package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Pass c, one invoice over several lines of a worker: lines that follow one another and come to its total exactly, or, where
 * chance cannot explain it, any of his lines. Exactly one such group, or a person. Lines that the invoice names must be in it.
 * Where lines further back than are looked at would make a group, that the search ended there is said; where they are too many
 * to tell, {@link SearchEnds} does when nothing else is to say.
 */
final class RunPass {

    private static final int MARGIN = 9_966;

    /** Of so many lines any set is looked for; a run of lines may be of any length. */
    static final int MOST_IN_A_SET = 20;

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
                    List<Place> all = open(board, paper, worker.getAsLong());
                    List<Place> near =
                            all.stream().filter(place -> isNear(paper, place)).toList();
                    if (!search(paper, near) && near.size() < all.size() && mayBeSumOf(paper, all)) {
                        searchEnded(paper, all);
                    }
                }
            }
        }
        claims.settle(Method.SUM_OF_LINES, MARGIN);
    }

    /** What an invoice over several lines of the worker may be over. */
    static List<Place> open(Board board, Instrument paper, long worker) {
        return board.places().ofWorker(PaperKind.INVOICE, worker).stream()
                .filter(place -> !board.isFilled(place.line(), place.step()))
                .filter(place -> place.step().cents() != null && place.step().cents() > 0)
                .filter(place -> !place.line().settledOn().isAfter(paper.day()))
                .toList();
    }

    private static boolean isNear(Instrument paper, Place place) {
        return !place.line().settledOn().isBefore(paper.day().minusDays(DAYS_BACK));
    }

    private void searchEnded(Instrument paper, List<Place> open) {
        board.leave(paper, Reason.of(Reason.Code.SEARCH_BOUND, String.valueOf(open.size())), List.of());
    }

    /** Whether a group among these would have been found; that many lines may come to a total says nothing of old ones. */
    private boolean mayBeSumOf(Instrument paper, List<Place> open) {
        if (!runs(paper, open).isEmpty()) {
            return true;
        }
        if (open.size() > MOST_IN_A_SET) {
            return false;
        }
        Sums sums = sums(paper, open);
        return !sums.of(paper.cents()).isEmpty() || sums.stopped();
    }

    /** Whether something is said of the invoice. */
    private boolean search(Instrument paper, List<Place> open) {
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
        } else if (open.size() > 2 && open.size() <= MOST_IN_A_SET) {
            return anyOf(paper, open);
        } else if (open.size() > MOST_IN_A_SET && mayCover(paper, open)) {
            searchEnded(paper, open);
        } else {
            return false;
        }
        return true;
    }

    /** At most two. Every amount is more than nothing, so a run that is too long only becomes right by losing its first lines. */
    private List<List<Place>> runs(Instrument paper, List<Place> open) {
        List<List<Place>> runs = new ArrayList<>();
        int from = 0;
        long sum = 0;
        for (int to = 0; to < open.size() && runs.size() < 2; to++) {
            sum += open.get(to).step().cents();
            while (sum > paper.cents()) {
                sum -= open.get(from++).step().cents();
            }
            List<Place> run = open.subList(from, to + 1);
            if (sum == paper.cents() && run.size() > 1 && fits(paper, run)) {
                runs.add(List.copyOf(run));
            }
        }
        return runs;
    }

    /** Whether some set with all that is named could be meant: together they are enough, and the smallest is not too much. */
    private boolean mayCover(Instrument paper, List<Place> open) {
        long[] amounts = amounts(open);
        return LongStream.of(amounts).sum() >= paper.cents()
                && least(paper, open) <= paper.cents()
                && fits(paper, open);
    }

    /** The smallest sum of two lines or more that holds all that the invoice names. */
    private static long least(Instrument paper, List<Place> open) {
        Map<Boolean, List<Place>> named = open.stream()
                .collect(Collectors.partitioningBy(place ->
                        paper.taskNumbers().contains(String.valueOf(place.line().taskNumber()))));
        int others = Math.max(0, 2 - named.get(true).size());
        return LongStream.of(amounts(named.get(true))).sum()
                + LongStream.of(amounts(named.get(false)))
                        .sorted()
                        .limit(others)
                        .sum();
    }

    /**
     * How many runs with the lines that the invoice names would come to a total by chance: their number by that of the sums
     * that runs can have. A line that is named narrows the choice, but round amounts make one run as good as the next, and
     * a misread total the sum of some run.
     */
    private static double byChance(Instrument paper, List<Place> open) {
        long[] amounts = amounts(open);
        long most = LongStream.of(amounts).sum();
        return most == 0 ? 0 : runsWithNamed(paper, open) * (double) Sums.common(amounts) / most;
    }

    /** How many runs of two lines or more hold all that the invoice names. */
    private static long runsWithNamed(Instrument paper, List<Place> open) {
        long count = open.size();
        Set<String> numbers = Set.copyOf(paper.taskNumbers());
        int[] named = IntStream.range(0, open.size())
                .filter(at ->
                        numbers.contains(String.valueOf(open.get(at).line().taskNumber())))
                .toArray();
        if (named.length == 0) {
            return count * (count - 1) / 2;
        }
        long first = named[0];
        long last = named[named.length - 1];
        return (first + 1) * (count - last) - (first == last ? 1 : 0);
    }

    private static long[] amounts(List<Place> open) {
        return open.stream().mapToLong(place -> place.step().cents()).toArray();
    }

    private Sums sums(Instrument paper, List<Place> open) {
        return new Sums(amounts(open), MOST_IN_A_SET, chosen -> chosen.size() > 1 && fits(paper, at(open, chosen)));
    }

    private boolean anyOf(Instrument paper, List<Place> open) {
        Sums sums = sums(paper, open);
        List<List<Integer>> found = sums.of(paper.cents());
        if (sums.stopped()) {
            searchEnded(paper, open);
        } else if (found.size() == 1 && Sums.byChance(amounts(open)) < CHANCE) {
            List<Place> group = at(open, found.get(0));
            claims.claim(paper, group, Reason.of(Reason.Code.SUM_OF_LINES, String.valueOf(group.size())));
        } else if (!found.isEmpty()) {
            tie(paper, at(open, found.get(0)), found.size() == 1 ? Reason.Code.NOT_CLEAR : Reason.Code.SEVERAL_FIT);
        }
        return sums.stopped() || !found.isEmpty();
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
        return paper.taskNumbers().isEmpty()
                || group.stream()
                        .map(place -> place.line().taskNumber())
                        .collect(Collectors.toSet())
                        .containsAll(paper.taskNumbers());
    }

    private void tie(Instrument paper, List<Place> some, Reason.Code why) {
        board.leave(
                paper,
                Reason.of(why, String.valueOf(some.size())),
                some.stream().map(Place::line).toList());
    }
}
