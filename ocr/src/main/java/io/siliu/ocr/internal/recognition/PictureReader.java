package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.Box;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.DrawnPage;
import io.siliu.ocr.internal.PixelBudget;
import io.siliu.ocr.internal.engine.Manner;
import io.siliu.ocr.internal.engine.OcrWorkers;
import io.siliu.ocr.internal.engine.Recognition;
import io.siliu.ocr.internal.engine.Timekeeper;
import io.siliu.ocr.internal.image.Flattened;
import io.siliu.ocr.internal.image.KeptPage;
import io.siliu.ocr.internal.image.Piece;
import io.siliu.ocr.internal.image.PreparedPage;
import io.siliu.ocr.internal.image.Seals;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.qr.QrCodes;
import io.siliu.ocr.internal.qr.QrDrafts;
import io.siliu.ocr.internal.template.Documents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads papers that are pictures: QR codes first, then recognised characters. Used for one file by one thread. Keeps pages until
 * it is closed.
 */
public final class PictureReader implements AutoCloseable {

    /** Pages whose pictures are kept for a second look; longer papers are read once, and nothing of the rest is certain. */
    private static final int LOOKED_AT_TWICE = 4;

    private final OcrWorkers workers;
    private final Timekeeper time;
    private final LocalDate today;
    private final List<Draft> codes = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Map<Integer, RecognisedPage> pages = new LinkedHashMap<>();
    private final Map<Integer, RecognisedPage> places = new LinkedHashMap<>();

    /** @param time is told how long it waits for memory */
    public PictureReader(OcrWorkers workers, Timekeeper time, LocalDate today) {
        this.workers = workers;
        this.time = time;
        this.today = today;
    }

    /**
     * Takes one page.
     *
     * @param source draws it; asked again where it must be turned, for as it came it takes too much memory to be kept while it
     *     is recognised
     * @param pixels that are in hand when it is drawn
     */
    public void add(Supplier<DrawnPage> source, long pixels, int number) {
        Prepared page = holding(pixels, () -> prepared(source.get(), number));
        UprightPage.Original original =
                turning -> holding(pixels, () -> turning.apply(source.get().image()));
        UprightPage.Read read = new UprightPage(workers, original, number).read(page.asItLies());
        read.recognition()
                .fold(
                        recognised -> {
                            List<Box> seals = Seals.of(read.page().picture());
                            glyphs.addAll(RecognisedText.of(
                                    underSeals(recognised.glyphs(), read.page().picture(), seals, number)));
                            keep(new RecognisedPage(read.page(), number, page.unit(), seals));
                            return recognised;
                        },
                        unread -> {
                            read.page().close();
                            warnings.add(Warning.ofPaper(
                                    unread.unavailable() ? Warning.Code.OCR_UNAVAILABLE : Warning.Code.OCR_FAILED,
                                    "Page " + number + " was not recognised: " + unread.reason() + "."));
                            return unread;
                        });
    }

    private List<Glyph> underSeals(List<Glyph> letters, KeptPage page, List<Box> seals, int number) {
        Box whole = new Box(0, 0, page.width(), page.height());
        Function<Box, List<Glyph>> withoutRed =
                place -> workers.piece(Piece.withoutRed(page, place), Manner.PART, number)
                        .fold(Recognition.Recognised::glyphs, unread -> List.of());
        List<Glyph> apart = new MergedLines(whole, withoutRed).readAgain(letters);
        return new SealedText(whole, withoutRed).readAgain(apart, seals);
    }

    private <T> T holding(long pixels, Supplier<T> work) {
        return PixelBudget.OF_THIS_PROCESS.holding(pixels, time, work);
    }

    /**
     * A page as it lies.
     *
     * @param unit how many units of the paper a pixel of the picture as it came is: 1 for pictures, points for drawn PDF pages
     */
    private record Prepared(PreparedPage asItLies, double unit) {}

    /** All that is made of the picture as it came; the picture goes. */
    private Prepared prepared(DrawnPage drawn, int number) {
        QrCodes.in(drawn.image()).forEach(text -> QrDrafts.of(text, number).ifPresent(codes::add));
        return new Prepared(PreparedPage.of(drawn.image(), 0), 1 / drawn.scale());
    }

    private void keep(RecognisedPage page) {
        places.put(page.number(), page);
        if (pages.size() < LOOKED_AT_TWICE) {
            pages.put(page.number(), page);
        } else {
            page.prepared().close();
        }
    }

    /** Keeps its pages no longer. */
    @Override
    public void close() {
        pages.values().forEach(page -> page.prepared().close());
        pages.clear();
    }

    private DocumentKind told() {
        return codes.size() == 1 ? codes.get(0).kind() : DocumentKind.OTHER;
    }

    /** What all pages together say; at least one draft. */
    public List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>(codes);
        if (glyphs.isEmpty()) {
            drafts.add(new Draft(DocumentKind.OTHER, Source.OCR));
        } else {
            List<Draft> recognised = recognised();
            recognised.forEach(this::placed);
            drafts.addAll(recognised);
        }
        drafts.get(0).warnings().addAll(warnings);
        return drafts;
    }

    private List<Draft> recognised() {
        List<Draft> first = Documents.read(PageText.of(glyphs), Source.OCR, told());
        SecondLook look = new SecondLook(workers::piece, pages, glyphs, today);
        Passes passes = new Passes(first, codes, glyphs, pages.keySet());
        if (passes.areEnough()) {
            first.forEach(draft -> look.at(draft, List.of()));
            return first;
        }
        return passes.followed(again(), look);
    }

    /** A second pass over the pages, in even light. */
    private List<Draft> again() {
        List<Glyph> again = new ArrayList<>();
        for (RecognisedPage page : pages.values()) {
            try (KeptPage even = Flattened.of(page.picture())) {
                Recognition recognition = workers.page(even, page.number());
                again.addAll(recognition.fold(read -> RecognisedText.of(read.glyphs()), unread -> List.<Glyph>of()));
            }
        }
        return again.isEmpty() ? List.of() : Documents.read(PageText.of(again), Source.OCR, told());
    }

    /** Places on the paper as it came, not on the page as it was laid flat. */
    private void placed(Draft draft) {
        draft.candidates()
                .replaceAll((name, candidate) -> Optional.ofNullable(places.get(candidate.page()))
                        .filter(page -> candidate.box() != null)
                        .map(page -> candidate.placed(page.onPaper(candidate.box())))
                        .orElse(candidate));
    }
}
