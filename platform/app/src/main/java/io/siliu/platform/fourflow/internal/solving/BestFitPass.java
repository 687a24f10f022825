package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Passes b and d: parties, exact amount and date window, decided for all papers of a kind at once. A pair stands only if the
 * best solution of everything that hangs together is better by {@link #SURE} than the best one without that pair. What is
 * equal is a tie and is left to a person as one group, never first come.
 */
final class BestFitPass {

    /** Millibits by which a pair must be better than everything else. */
    static final int SURE = 7_000;

    /** The same for an acceptance receipt: it moves no money, and often nothing but its day tells it from another. */
    private static final int SURE_OF_ACCEPTANCE = 4_000;

    /** Less than this is no difference. */
    private static final int EQUAL = 200;

    private final Board board;
    private final Candidates candidates;

    BestFitPass(Board board, Candidates candidates) {
        this.board = board;
        this.candidates = candidates;
    }

    /** @param back whether the papers that take back are placed, or those that give */
    void run(PaperKind kind, boolean back) {
        List<Candidate> all = new ArrayList<>();
        for (Instrument paper : board.unplaced(kind)) {
            if (paper.takesBack() == back && !board.isLeftForGood(paper)) {
                all.addAll(candidates.of(paper));
            }
        }
        Map<Instrument, Candidate> decided = new LinkedHashMap<>();
        Set<Place> taken = new LinkedHashSet<>();
        decideAtOnce(all, decided, taken);
        List<Candidate> rest = all.stream()
                .filter(each -> !decided.containsKey(each.paper()) && !taken.contains(each.place()))
                .toList();
        Components.of(rest).forEach(component -> decide(component, decided));
        Map<Instrument, Integer> choices = new HashMap<>();
        all.forEach(each -> choices.merge(each.paper(), 1, Integer::sum));
        decided.forEach((paper, candidate) -> settle(candidate, choices.get(paper)));
    }

    /** Better than the second best of the paper and of the place together: then no other solution comes near. */
    private static void decideAtOnce(List<Candidate> all, Map<Instrument, Candidate> decided, Set<Place> taken) {
        Map<Object, Best> best = new HashMap<>();
        for (Candidate each : all) {
            best.computeIfAbsent(each.paper(), key -> new Best()).see(each.weight());
            best.computeIfAbsent(each.place(), key -> new Best()).see(each.weight());
        }
        for (Candidate each : all) {
            int others = best.get(each.paper()).beside(each.weight())
                    + best.get(each.place()).beside(each.weight());
            if (each.weight() - others >= sure(each.paper())) {
                decided.put(each.paper(), each);
                taken.add(each.place());
            }
        }
    }

    private void decide(Components.Component component, Map<Instrument, Candidate> decided) {
        if (component.papers().size() > Assignment.MOST || component.places().size() > Assignment.MOST) {
            component.papers().forEach(paper -> leave(paper, component, Reason.Code.SEARCH_BOUND));
            return;
        }
        Assignment best = new Assignment(component.weights());
        Set<Integer> tied = new LinkedHashSet<>();
        for (int paper = 0; paper < component.papers().size(); paper++) {
            int place = best.placeOf(paper);
            long worth = place < 0 ? 0 : best.worth(paper);
            if (place >= 0 && worth >= sure(component.papers().get(paper))) {
                Instrument instrument = component.papers().get(paper);
                decided.put(instrument, component.candidate(paper, place));
            } else if (place >= 0 && worth <= EQUAL) {
                tied.add(place);
            }
        }
        for (int paper = 0; paper < component.papers().size(); paper++) {
            Instrument instrument = component.papers().get(paper);
            if (!decided.containsKey(instrument)) {
                boolean tie = component.placesOf(paper).stream().anyMatch(tied::contains);
                leave(instrument, component, tie ? Reason.Code.SEVERAL_FIT : Reason.Code.NOT_CLEAR);
            }
        }
    }

    private static int sure(Instrument paper) {
        return paper.kind() == PaperKind.ACCEPTANCE_RECEIPT ? SURE_OF_ACCEPTANCE : SURE;
    }

    private void leave(Instrument paper, Components.Component component, Reason.Code why) {
        List<Line> lines = component.of(paper).stream()
                .sorted(Comparator.comparingInt(Candidate::weight)
                        .reversed()
                        .thenComparing(each -> each.place().line().key()))
                .map(each -> each.place().line())
                .distinct()
                .toList();
        board.leave(paper, Reason.of(why, String.valueOf(lines.size())), lines);
    }

    /** What was never there cannot be taken back: its paper is missing, or stands elsewhere by mistake. */
    private void settle(Candidate candidate, int choices) {
        Instrument paper = candidate.paper();
        if (paper.takesBack() && board.filled(candidate.place()) < -paper.cents()) {
            board.leave(
                    paper,
                    Reason.of(Reason.Code.NOTHING_TO_TAKE_BACK),
                    List.of(candidate.place().line()));
            return;
        }
        place(candidate, choices);
    }

    private void place(Candidate candidate, int choices) {
        Instrument paper = candidate.paper();
        Place place = candidate.place();
        PartyFit fit = PartyFit.of(place.read(paper), place.marks());
        boolean plain = fit.agrees() && !fit.contradicts();
        Method method = paper.takesBack() ? Method.REVERSAL : plain ? Method.PARTIES_AMOUNT_DATE : Method.PARTY_IN_PART;
        board.place(
                paper,
                List.of(Edge.of(
                        paper.primary(),
                        place.line(),
                        place.step(),
                        paper.cents(),
                        method,
                        candidate.weight(),
                        why(paper, plain, choices))));
    }

    private static Reason why(Instrument paper, boolean plain, int choices) {
        if (paper.takesBack()) {
            return Reason.of(paper.kind() == PaperKind.INVOICE ? Reason.Code.RED_LETTER : Reason.Code.RETURNED);
        }
        if (!plain) {
            return Reason.of(Reason.Code.PARTY_IN_PART);
        }
        return choices == 1
                ? Reason.of(Reason.Code.ONLY_FIT)
                : Reason.of(Reason.Code.BEST_FIT, String.valueOf(choices));
    }

    /** The two best weights that were seen. */
    private static final class Best {
        private int first;
        private int second;

        void see(int weight) {
            if (weight > first) {
                second = first;
                first = weight;
            } else if (weight > second) {
                second = weight;
            }
        }

        int beside(int weight) {
            return weight == first ? second : first;
        }
    }
}
