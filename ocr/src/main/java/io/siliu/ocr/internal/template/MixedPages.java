package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.template.BoundPapers.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The papers of a text of several pages, each with the pages that belong to it ({@link BoundPapers}). */
final class MixedPages {

    private static final Pattern SUM = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private MixedPages() {}

    /**
     * One paper, and the kind that its first page of a kind shows.
     *
     * @param following pages of which only their order says that they belong to it
     */
    record Paper(PageText text, Told told, Set<Integer> following) {

        private static Paper of(PageText text, Source source, DocumentKind shown, Set<Integer> following) {
            Told told = shown == DocumentKind.OTHER ? Told.of(text, source) : Told.surely(shown);
            return new Paper(text, told, following);
        }

        /** The draft of it, which believes nothing of such pages for another reason. */
        Draft doubted(Draft draft) {
            List<String> loose = draft.candidates().values().stream()
                    .filter(value -> mayBeOfFollowing(value) && value.ground() != Ground.LEARNED)
                    .map(Candidate::name)
                    .toList();
            draft.ground(loose, Ground.ORDER);
            return draft;
        }

        /** What was added up over pages says only one of them. */
        private boolean mayBeOfFollowing(Candidate value) {
            boolean summed = value.computed() && SUM.matcher(value.value()).matches();
            return following.contains(value.page())
                    || summed && following.stream().map(text::onPage).anyMatch(Documents::saysFigures);
        }
    }

    /** The papers in the order of their pages, at least one. */
    static List<Paper> apart(PageText text, Source source) {
        Set<Integer> pages = text.pages();
        if (pages.size() < 2) {
            return List.of(Paper.of(text, source, DocumentKind.OTHER, Set.of()));
        }
        BoundPapers bound = new BoundPapers(source);
        List<Paper> papers = new ArrayList<>();
        List<PageText> open = new ArrayList<>();
        Set<Integer> following = new TreeSet<>();
        DocumentKind shown = DocumentKind.OTHER;
        for (int number : pages) {
            PageText page = text.onPage(number);
            Step step = bound.next(page, false);
            if (step == Step.BEGINS && !open.isEmpty()) {
                papers.add(Paper.of(PageText.joined(open), source, shown, following));
                open = new ArrayList<>();
                following = new TreeSet<>();
            }
            if (step == Step.FOLLOWS) {
                following.add(number);
            }
            if (step != Step.SAYS_NOTHING) {
                open.add(page);
            }
            shown = bound.kind();
        }
        papers.add(Paper.of(PageText.joined(open), source, shown, following));
        return papers;
    }
}
