package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.engine.OcrWorkers;
import io.siliu.ocr.internal.engine.Recognition;
import io.siliu.ocr.internal.image.Flattened;
import io.siliu.ocr.internal.image.KeptPage;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.template.Documents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paper that is a picture, while its pages are taken one after the other and until all looks at it are done. Keeps pages until it is
 * closed.
 */
final class OpenPaper implements AutoCloseable {

    private final OcrWorkers workers;
    private final LocalDate today;
    private final PagesInHand pages = new PagesInHand();
    private final List<Draft> codes = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private boolean shows;

    OpenPaper(OcrWorkers workers, LocalDate today) {
        this.workers = workers;
        this.today = today;
    }

    void add(TakenPage page) {
        pages.add(page);
        codes.addAll(page.codes());
        glyphs.addAll(page.letters());
        shows |= page.shows();
    }

    /** What its pages together say, without its codes; at least one draft. */
    List<Draft> drafts() {
        return placed(glyphs.isEmpty() ? nothing() : recognised());
    }

    /** The same of the first pass alone: no value that is seen once is certain. */
    List<Draft> draftsSeenOnce() {
        if (glyphs.isEmpty()) {
            return placed(nothing());
        }
        SecondLook none = new SecondLook(workers::piece, number -> Optional.empty(), glyphs, today);
        List<Draft> first = firstPass();
        first.forEach(draft -> none.at(draft, List.of()));
        return placed(first);
    }

    private static List<Draft> nothing() {
        return List.of(new Draft(DocumentKind.OTHER, Source.OCR));
    }

    private List<Draft> firstPass() {
        return Documents.read(PageText.of(glyphs), Source.OCR, told());
    }

    private List<Draft> placed(List<Draft> drafts) {
        drafts.forEach(this::placed);
        return drafts;
    }

    private DocumentKind told() {
        return codes.size() == 1 ? codes.get(0).kind() : DocumentKind.OTHER;
    }

    private List<Draft> recognised() {
        List<Draft> first = firstPass();
        SecondLook look = new SecondLook(workers::piece, pages::page, glyphs, today);
        Passes passes = new Passes(first, codes, glyphs, pages.kept().keySet());
        if (passes.areEnough()) {
            first.forEach(draft -> look.at(draft, List.of()));
            return first;
        }
        return passes.followed(again(), look);
    }

    /** A second pass over the pages that are kept, in even light. */
    private List<Draft> again() {
        List<Glyph> again = new ArrayList<>();
        for (RecognisedPage page : pages.kept().values()) {
            try (KeptPage even = Flattened.of(page.picture())) {
                Recognition recognition = workers.page(even, page.number());
                again.addAll(recognition.fold(read -> RecognisedText.of(read.glyphs()), unread -> List.<Glyph>of()));
            }
        }
        return again.isEmpty() ? List.of() : Documents.read(PageText.of(again), Source.OCR, told());
    }

    /** Places on the paper as it came, not on the page as it was laid flat; a picture of which little is read is there all the same. */
    private void placed(Draft draft) {
        draft.candidates()
                .replaceAll((name, candidate) -> pages.placeOf(candidate.page())
                        .filter(page -> candidate.box() != null)
                        .map(page -> candidate.placed(page.onPaper(candidate.box())))
                        .orElse(candidate));
        if (shows && draft.kind() == DocumentKind.OTHER) {
            draft.standsOn(PageText.of(glyphs)).standsOn(pages.numbers());
        }
    }

    @Override
    public void close() {
        pages.close();
    }
}
