package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.internal.PaperUnlikeness.Found;
import io.siliu.platform.fourflow.internal.PaperUnlikeness.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of which open papers one answer can speak, and sets each apart that it would speak of unawares. */
final class AlikePapers {

    private final List<OpenPaperQueries.Row> papers;
    private final Map<Long, Found> apart = new HashMap<>();
    private final Map<Long, Long> lines = new TreeMap<>();

    private AlikePapers(List<OpenPaperQueries.Row> papers) {
        this.papers = papers;
    }

    /** A paper that is set apart from the others. */
    record Apart(OpenPaperQueries.Row paper, Found why) {}

    /**
     * All of them, each in one of the two, in the order in which they were given.
     *
     * @param lines by paper the line that it goes to; empty where they belong to none
     */
    record Sorted(List<OpenPaperQueries.Row> alike, Map<Long, Long> lines, List<Apart> apart) {}

    static Sorted among(List<OpenPaperQueries.Row> papers, UsualAmount usual, CommonAnswer answer) {
        AlikePapers sorting = new AlikePapers(papers);
        papers.forEach(paper ->
                PaperUnlikeness.of(paper, usual).ifPresent(found -> sorting.apart.put(paper.paperId(), found)));
        switch (answer) {
            case BEST -> sorting.best();
            case ONE_EACH -> sorting.oneEach();
            case NOWHERE -> sorting.nowhere();
        }
        return sorting.sorted();
    }

    private Sorted sorted() {
        return new Sorted(
                left(),
                lines,
                papers.stream()
                        .filter(paper -> apart.containsKey(paper.paperId()))
                        .map(paper -> new Apart(paper, apart.get(paper.paperId())))
                        .toList());
    }

    private List<OpenPaperQueries.Row> left() {
        return papers.stream()
                .filter(paper -> !apart.containsKey(paper.paperId()))
                .toList();
    }

    private void set(OpenPaperQueries.Row paper, Reason reason, String value) {
        apart.put(paper.paperId(), new Found(reason, value));
    }

    /** Nobody takes a paper away unawares that fits a record in every respect. */
    private void nowhere() {
        for (OpenPaperQueries.Row paper : left()) {
            boolean strong = bestOf(paper).stream()
                    .anyMatch(line -> SuggestionStrength.of(line.likeness()) == SuggestionStrength.STRONG);
            if (strong) {
                set(paper, Reason.STRONG, "");
            }
        }
    }

    private void best() {
        for (OpenPaperQueries.Row paper : left()) {
            List<StoredSuggestions.Line> best = bestOf(paper);
            if (best.size() != 1) {
                set(paper, Reason.NO_BEST, "");
            } else if (isWeak(best.get(0))) {
                set(paper, Reason.WEAK, "");
            }
        }
        setApartThoseThatWantOneRecord();
        setApartThoseThatFitOtherwise();
        left().forEach(paper -> lines.put(paper.paperId(), bestOf(paper).get(0).id()));
    }

    private void setApartThoseThatWantOneRecord() {
        Map<Long, List<OpenPaperQueries.Row>> byLine = left().stream()
                .collect(Collectors.groupingBy(paper -> bestOf(paper).get(0).id()));
        byLine.values().stream()
                .filter(several -> several.size() > 1)
                .forEach(several ->
                        several.forEach(paper -> set(paper, Reason.SAME_RECORD, String.valueOf(several.size() - 1))));
    }

    /** One answer speaks of papers that fit in the same respects: of those that are most. */
    private void setApartThoseThatFitOtherwise() {
        Map<String, Long> fits = left().stream()
                .map(AlikePapers::fit)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        String usual = fits.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        left().stream().filter(paper -> !fit(paper).equals(usual)).forEach(paper -> set(paper, Reason.OTHER_FIT, ""));
    }

    private void oneEach() {
        List<SharingOut.Wish> wishes = new ArrayList<>();
        for (OpenPaperQueries.Row paper : left()) {
            List<StoredSuggestions.Line> best = bestOf(paper);
            if (best.size() < 2) {
                set(paper, Reason.NOT_TIED, "");
            } else if (best.stream().allMatch(AlikePapers::isWeak)) {
                set(paper, Reason.WEAK, "");
            } else {
                wishes.add(new SharingOut.Wish(
                        paper.paperId(),
                        StoredSuggestions.read(paper.suggestions()).freeOfBest()));
            }
        }
        lines.putAll(SharingOut.of(wishes));
        left().stream()
                .filter(paper -> !lines.containsKey(paper.paperId()))
                .forEach(paper -> set(paper, Reason.TOO_MANY, ""));
    }

    private static List<StoredSuggestions.Line> bestOf(OpenPaperQueries.Row paper) {
        List<List<StoredSuggestions.Line>> choices =
                StoredSuggestions.read(paper.suggestions()).choices();
        return choices.isEmpty() ? List.of() : choices.get(0);
    }

    private static boolean isWeak(StoredSuggestions.Line line) {
        return SuggestionStrength.of(line.likeness()) == SuggestionStrength.WEAK;
    }

    private static String fit(OpenPaperQueries.Row paper) {
        return bestOf(paper).get(0).likeness().written();
    }
}
