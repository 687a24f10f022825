package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pass c, several transfers or invoices for one line: those of one worker within the window that together come to what is
 * still missing, in one way only. One that two lines could use is left to a person, as is an invoice that is a line's whole
 * amount: it is no part. Invoices whose amounts would come to the line by chance are left too. More papers than are put
 * together make it two ways, and where they alone come to it, that the search ended there is said.
 */
final class PartsPass {

    private static final int MARGIN = 8_305;
    private static final int MOST_PAPERS = 14;
    private static final int MOST_PARTS = 6;

    /** Of invoices, some of which belong nowhere or are misread: round amounts often come to a line by chance. */
    private static final double CHANCE = 0.02;

    private final Board board;
    private final NamedWorker named;
    private final Windows windows;

    PartsPass(Board board, NamedWorker named, Windows windows) {
        this.board = board;
        this.named = named;
        this.windows = windows;
    }

    void run() {
        run(PaperKind.BANK_RECEIPT);
        run(PaperKind.INVOICE);
    }

    private void run(PaperKind kind) {
        Map<Long, List<Instrument>> byWorker = new TreeMap<>();
        for (Instrument paper : board.unplaced(kind)) {
            if (mayBePart(paper)) {
                named.of(paper)
                        .ifPresent(worker -> byWorker.computeIfAbsent(worker, each -> new ArrayList<>())
                                .add(paper));
            }
        }
        Map<Place, List<Instrument>> groups = new LinkedHashMap<>();
        byWorker.forEach((worker, papers) -> {
            for (Place place : board.places().ofWorker(kind, worker)) {
                search(place, papers, groups);
            }
        });
        settle(groups);
    }

    private boolean mayBePart(Instrument paper) {
        boolean whole = paper.kind() == PaperKind.INVOICE && board.left(paper) != null;
        return paper.cents() != null
                && paper.cents() > 0
                && paper.day() != null
                && !whole
                && !board.isLeftForGood(paper);
    }

    private void search(Place place, List<Instrument> papers, Map<Place, List<Instrument>> groups) {
        long already = board.filled(place);
        if (place.step().cents() == null
                || already < 0
                || already >= place.step().cents()) {
            return;
        }
        List<Instrument> near = papers.stream()
                .filter(paper -> windows.holds(paper.kind(), paper.day(), place.line()))
                .filter(paper -> paper.taskNumbers().isEmpty()
                        || paper.taskNumbers().contains(place.line().taskNumber()))
                .toList();
        if (near.isEmpty() || near.size() > MOST_PAPERS) {
            searchEnded(near, place);
            return;
        }
        long[] amounts = near.stream().mapToLong(Instrument::cents).toArray();
        int least = already > 0 ? 1 : 2;
        long missing = place.step().cents() - already;
        List<List<Integer>> found = new Sums(amounts, MOST_PARTS, chosen -> chosen.size() >= least).of(missing);
        boolean ofMore = found.size() < 2 && isSumOfMore(amounts, missing);
        if (found.isEmpty()) {
            if (ofMore) {
                searchEnded(near, place);
            }
            return;
        }
        List<Instrument> group = found.get(0).stream().map(near::get).toList();
        if (found.size() > 1 || ofMore) {
            leave(group, Reason.of(Reason.Code.SEVERAL_FIT, "2"), place);
        } else if (mayBeChance(near, amounts, found.get(0))) {
            leave(group, Reason.of(Reason.Code.NOT_CLEAR, "1"), place);
        } else {
            groups.put(place, group);
        }
    }

    private void leave(List<Instrument> some, Reason why, Place place) {
        some.forEach(paper -> board.leave(paper, why, List.of(place.line())));
    }

    /** Whether more than are put together come to it; so few papers are gone through wholly. */
    private static boolean isSumOfMore(long[] amounts, long missing) {
        return amounts.length > MOST_PARTS
                && !new Sums(amounts, MOST_PAPERS, chosen -> chosen.size() > MOST_PARTS)
                        .of(missing)
                        .isEmpty();
    }

    private void searchEnded(List<Instrument> near, Place place) {
        leave(near, Reason.of(Reason.Code.SEARCH_BOUND, String.valueOf(near.size())), place);
    }

    /** One alone that comes to what is missing is as good as one that comes to a whole line. */
    private static boolean mayBeChance(List<Instrument> near, long[] amounts, List<Integer> chosen) {
        return near.get(0).kind() == PaperKind.INVOICE && chosen.size() > 1 && Sums.byChance(amounts) >= CHANCE;
    }

    private void settle(Map<Place, List<Instrument>> groups) {
        Map<Instrument, Integer> wanted = new HashMap<>();
        groups.values().forEach(papers -> papers.forEach(paper -> wanted.merge(paper, 1, Integer::sum)));
        groups.forEach((place, papers) -> {
            boolean clear = papers.stream().allMatch(paper -> wanted.get(paper) == 1);
            for (Instrument paper : papers) {
                if (clear) {
                    board.place(paper, List.of(part(place, paper, papers)));
                } else {
                    board.leave(paper, Reason.of(Reason.Code.SEVERAL_FIT, "2"), List.of(place.line()));
                }
            }
        });
    }

    private static Edge part(Place place, Instrument paper, List<Instrument> papers) {
        LocalDate last =
                papers.stream().map(Instrument::day).max(LocalDate::compareTo).orElseThrow();
        Reason.Code why = paper.kind() == PaperKind.INVOICE ? Reason.Code.INVOICED_IN_PARTS : Reason.Code.PARTS_OF_LINE;
        return Edge.of(
                paper.primary(),
                place.line(),
                place.step(),
                paper.cents(),
                Method.PARTS_OF_LINE,
                MARGIN,
                Reason.of(why, String.valueOf(papers.size()), last.toString()));
    }
}
