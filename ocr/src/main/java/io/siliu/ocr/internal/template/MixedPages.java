package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.PaperKey;
import io.siliu.ocr.internal.layout.PageText;
import java.util.ArrayList;
import java.util.List;

/**
 * Papers that were scanned or printed into one file: a new one begins at each page that shows a kind of its own, or is
 * another paper of the same kind. Pages of no kind go on with the paper before them, as the second page of a contract does.
 */
final class MixedPages {

    /** So many values make a page a paper; an empty form in the annex of a contract has fewer. */
    private static final int VALUES = 2;

    /** What is not told apart by a misread letter of a name. */
    private static final List<String> NUMBERS =
            List.of(FieldNames.CONTRACT_NUMBER, FieldNames.PARTY_A_ID, FieldNames.PARTY_B_ID);

    private MixedPages() {}

    /** One paper, and the kind that its first page of a kind shows. */
    record Paper(PageText text, Told told) {

        private static Paper of(PageText text, Source source, DocumentKind shown) {
            return new Paper(text, shown == DocumentKind.OTHER ? Told.of(text, source) : Told.surely(shown));
        }
    }

    /** The papers in the order of their pages, at least one. */
    static List<Paper> apart(PageText text, Source source) {
        List<Integer> pages = firstRows(text);
        if (pages.size() == 1) {
            return List.of(Paper.of(text, source, DocumentKind.OTHER));
        }
        List<Paper> papers = new ArrayList<>();
        int from = 0;
        Draft open = new Draft(DocumentKind.OTHER, source);
        for (int i = 0; i < pages.size(); i++) {
            int to = i + 1 < pages.size() ? pages.get(i + 1) : text.rows().size();
            PageText part = text.part(pages.get(i), to);
            Draft page = read(part, source);
            if (beginsAnew(open, page) && !goesOn(open, page, part)) {
                papers.add(Paper.of(text.part(from, pages.get(i)), source, open.kind()));
                from = pages.get(i);
                open = page;
            }
            open = open.kind() == DocumentKind.OTHER ? page : open;
        }
        papers.add(Paper.of(text.part(from, text.rows().size()), source, open.kind()));
        return papers;
    }

    private static boolean beginsAnew(Draft open, Draft page) {
        if (open.kind() == DocumentKind.OTHER || page.kind() == DocumentKind.OTHER) {
            return false;
        }
        return switch (page.kind()) {
            case BUSINESS_LICENCE, ID_CARD_FRONT, ID_CARD_BACK -> true;
            default -> page.kind() != open.kind() || PaperKey.differ(open, page);
        };
    }

    /** A page without a title of its own goes on with the contract before it, unless its number or its parties' are others. */
    private static boolean goesOn(Draft open, Draft page, PageText part) {
        return open.kind() == DocumentKind.CONTRACT
                && page.kind() == DocumentKind.CONTRACT
                && !Classifier.titlesContract(part)
                && !ContractLetter.isOne(part, Classifier.compact(part.rows()))
                && NUMBERS.stream().noneMatch(number -> differs(open, page, number));
    }

    private static boolean differs(Draft open, Draft page, String number) {
        return page.get(number)
                .filter(read -> open.get(number)
                        .filter(other -> !other.value().equals(read.value()))
                        .isPresent())
                .isPresent();
    }

    private static Draft read(PageText page, Source source) {
        Draft draft = Documents.readOne(page, source, Classifier.kindOf(page));
        return draft.candidates().size() >= VALUES ? draft : new Draft(DocumentKind.OTHER, source);
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
