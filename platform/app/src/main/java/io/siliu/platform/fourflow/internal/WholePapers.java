package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.Portions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Reads all open papers of one enterprise, as they are narrowed, portion by portion, and tells of which one answer can speak.
 */
@Component
final class WholePapers {

    /** Papers that one answer can speak of; the rest waits for the next one. */
    static final int MOST = 2_000;

    private static final int AMOUNTS = 2_000;

    private final OpenPaperQueries papers;
    private final SoughtNumbers numbers;

    WholePapers(OpenPaperQueries papers, SoughtNumbers numbers) {
        this.papers = papers;
        this.numbers = numbers;
    }

    /**
     * What waits.
     *
     * @param more whether more waits than one answer can speak of
     * @param shown stands for what is alike here: whoever answers sends it back, and is refused where it is another by then
     */
    record Whole(AlikePapers.Sorted sorted, boolean more, String shown) {

        static final Whole NOTHING = new Whole(new AlikePapers.Sorted(List.of(), Map.of(), List.of()), false, "");
    }

    /**
     * All as it stands now, the latest first.
     *
     * @return nothing where several enterprises have some of it: an answer speaks for one
     */
    Whole now(AskedPapers asked, CommonAnswer answer) {
        Long newest = papers.newest(asked);
        return newest == null ? Whole.NOTHING : read(asked, answer, newest);
    }

    /** The same without what came since it was shown; nothing where the code is none of ours. */
    Whole asShown(AskedPapers asked, CommonAnswer answer, String shown) {
        return ShownCode.newest(shown)
                .map(newest -> read(asked, answer, newest))
                .orElse(Whole.NOTHING);
    }

    /** @param newest what came later is left out, of what they are compared with as well */
    private Whole read(AskedPapers asked, CommonAnswer answer, long newest) {
        SoughtNumber sought = numbers.of(asked.filter().text());
        if (papers.tally(asked, sought, newest).enterprises() != 1) {
            return Whole.NOTHING;
        }
        List<OpenPaperQueries.Row> found = new ArrayList<>();
        PlaceInCause place = new PlaceInCause(newest + 1, null);
        List<OpenPaperQueries.Row> portion = papers.list(asked, sought, place, Portions.ROWS);
        while (!portion.isEmpty() && found.size() < MOST) {
            found.addAll(portion);
            place = new PlaceInCause(portion.get(portion.size() - 1).paperId(), null);
            portion = papers.list(asked, sought, place, Portions.ROWS);
        }
        if (found.isEmpty()) {
            return Whole.NOTHING;
        }
        UsualAmount usual = UsualAmount.among(papers.amounts(asked, newest, AMOUNTS).stream()
                .map(PaperUnlikeness::yuan)
                .toList());
        AlikePapers.Sorted sorted = AlikePapers.among(found, usual, answer);
        return new Whole(sorted, !portion.isEmpty(), ShownCode.of(newest, keys(sorted, answer)));
    }

    /** Each paper with what would be said of it. */
    private static List<String> keys(AlikePapers.Sorted sorted, CommonAnswer answer) {
        return sorted.alike().stream()
                .map(paper ->
                        answer + ":" + paper.paperId() + ":" + sorted.lines().get(paper.paperId()))
                .toList();
    }
}
