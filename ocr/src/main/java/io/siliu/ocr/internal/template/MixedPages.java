package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.layout.PageText;
import java.util.ArrayList;
import java.util.List;

/**
 * Papers of different kinds that were scanned into one file: a new one begins at each page that shows a kind of its own.
 * Pages of no kind go on with the paper before them, as the second page of a contract does.
 */
final class MixedPages {

    /** So many values make a page a paper; an empty form in the annex of a contract has fewer. */
    private static final int VALUES = 2;

    private MixedPages() {}

    /** One paper, and the kind that its first page of a kind shows. */
    record Paper(PageText text, DocumentKind kind) {

        private static Paper of(PageText text, DocumentKind shown) {
            return new Paper(text, shown == DocumentKind.OTHER ? Classifier.kindOf(text) : shown);
        }
    }

    /** The papers in the order of their pages, at least one. */
    static List<Paper> apart(PageText text, Source source) {
        List<Integer> pages = firstRows(text);
        if (pages.size() == 1) {
            return List.of(Paper.of(text, DocumentKind.OTHER));
        }
        List<Paper> papers = new ArrayList<>();
        int from = 0;
        DocumentKind open = DocumentKind.OTHER;
        for (int i = 0; i < pages.size(); i++) {
            int to = i + 1 < pages.size() ? pages.get(i + 1) : text.rows().size();
            DocumentKind kind = kindOf(text.part(pages.get(i), to), source);
            if (beginsAnew(open, kind)) {
                papers.add(Paper.of(text.part(from, pages.get(i)), open));
                from = pages.get(i);
                open = kind;
            }
            open = open == DocumentKind.OTHER ? kind : open;
        }
        papers.add(Paper.of(text.part(from, text.rows().size()), open));
        return papers;
    }

    private static boolean beginsAnew(DocumentKind open, DocumentKind kind) {
        if (open == DocumentKind.OTHER || kind == DocumentKind.OTHER) {
            return false;
        }
        return switch (kind) {
            case BUSINESS_LICENCE, ID_CARD_FRONT, ID_CARD_BACK -> true;
            default -> kind != open;
        };
    }

    private static DocumentKind kindOf(PageText page, Source source) {
        DocumentKind kind = Classifier.kindOf(page);
        boolean isPaper = kind != DocumentKind.OTHER
                && Documents.readOne(page, source, kind).candidates().size() >= VALUES;
        return isPaper ? kind : DocumentKind.OTHER;
    }

    /** Where each page begins; one place at least. */
    private static List<Integer> firstRows(PageText text) {
        List<Integer> starts = new ArrayList<>();
        int page = -1;
        for (int i = 0; i < text.rows().size(); i++) {
            if (text.rows().get(i).page() != page) {
                page = text.rows().get(i).page();
                starts.add(i);
            }
        }
        return starts.isEmpty() ? List.of(0) : starts;
    }
}
