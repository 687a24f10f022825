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
import io.siliu.ocr.internal.image.Inked;
import io.siliu.ocr.internal.image.KeptPage;
import io.siliu.ocr.internal.image.Piece;
import io.siliu.ocr.internal.image.PreparedPage;
import io.siliu.ocr.internal.image.Seals;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.layout.Leaders;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.qr.QrCodes;
import io.siliu.ocr.internal.qr.QrDrafts;
import io.siliu.ocr.internal.template.BoundPapers;
import io.siliu.ocr.internal.template.BoundPapers.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads papers that are pictures: QR codes first, then recognised characters. As soon as a page begins another paper, the one before it is
 * looked at for the second time and its pages are let go. Used for one file by one thread.
 */
public final class PictureReader implements AutoCloseable {

    /** A page of fewer letters is looked at for what else it shows. */
    private static final int FEW = 20;

    /** So few letters are specks, where nothing else is seen. */
    private static final int SPECKS = 6;

    private final OcrWorkers workers;
    private final Timekeeper time;
    private final LocalDate today;
    private final BoundPapers bound = new BoundPapers(Source.OCR);
    private final List<Draft> codes = new ArrayList<>();
    private final List<Draft> papers = new ArrayList<>();
    private final Map<Integer, Integer> turns = new TreeMap<>();

    /** The pages that were not recognised, and why. */
    private final Draft unread = new Draft(DocumentKind.OTHER, Source.OCR);

    /** The paper that the next page may go on with; null before the first page. */
    private OpenPaper open;

    private int pagesTaken;

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
     *     is recognised, and where it is looked at after it was let go
     * @param pixels that are in hand when it is drawn
     */
    public void add(Supplier<DrawnPage> source, long pixels, int number) {
        Prepared page = holding(pixels, () -> prepared(source.get(), number));
        pagesTaken++;
        codes.addAll(page.codes());
        UprightPage.Original original =
                turning -> holding(pixels, () -> turning.apply(source.get().image()));
        UprightPage.Read read = new UprightPage(workers, original, number).read(page.asItLies());
        Function<List<Box>, RecognisedPage> anew = seals -> holding(pixels, () -> {
            PreparedPage again = PreparedPage.of(source.get().image(), read.turns());
            return new RecognisedPage(again, number, page.unit(), seals);
        });
        read.recognition()
                .fold(
                        recognised -> {
                            turns.put(number, read.turns());
                            take(taken(read.page(), page, recognised.glyphs(), anew));
                            return recognised;
                        },
                        failed -> {
                            leave(read.page(), number, failed);
                            return failed;
                        });
    }

    private TakenPage taken(
            PreparedPage upright, Prepared page, List<Glyph> recognised, Function<List<Box>, RecognisedPage> anew) {
        TakenPage taken = null;
        try {
            List<Box> seals = Seals.of(upright.picture());
            List<Glyph> letters = RecognisedText.of(underSeals(recognised, upright.picture(), seals, page.number()));
            boolean shows = PageText.of(letters).letters() < FEW && Inked.is(upright.picture());
            RecognisedPage there = new RecognisedPage(upright, page.number(), page.unit(), seals);
            taken = new TakenPage(there, () -> anew.apply(seals), letters, page.codes(), shows);
            return taken;
        } finally {
            if (taken == null) {
                upright.close();
            }
        }
    }

    private void take(TakenPage page) {
        Step step = Step.SAYS_NOTHING;
        try {
            step = stepOf(page);
        } finally {
            if (step == Step.SAYS_NOTHING) {
                page.page().prepared().close();
            }
        }
        switch (step) {
            case BEGINS -> {
                OpenPaper before = open;
                open = new OpenPaper(workers, today);
                open.add(page);
                finish(before);
            }
            case GOES_ON, FOLLOWS -> open.add(page);
            case BESIDE -> {
                OpenPaper beside = new OpenPaper(workers, today);
                beside.add(page);
                finish(beside);
            }
            case SAYS_NOTHING -> {
                // The back of a sheet, or what nobody need be asked about.
            }
        }
    }

    /** How a page stands to those before it; one that is blank but for specks is none of any paper. */
    private Step stepOf(TakenPage page) {
        PageText text = Leaders.leftOut(PageText.of(page.letters()));
        return text.letters() < SPECKS && !page.shows() ? Step.SAYS_NOTHING : bound.next(text, page.shows());
    }

    private void leave(PreparedPage page, int number, Recognition.Unread failed) {
        try (page) {
            if (Inked.is(page.picture())) {
                unread.standsOn(List.of(number));
            }
            unread.warn(
                    failed.unavailable() ? Warning.Code.OCR_UNAVAILABLE : Warning.Code.OCR_FAILED,
                    "",
                    "Page " + number + " was not recognised: " + failed.reason() + ".");
        }
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
     * @param codes what its QR codes say
     * @param unit how many units of the paper a pixel of the picture as it came is: 1 for pictures, points for drawn PDF pages
     */
    private record Prepared(PreparedPage asItLies, int number, List<Draft> codes, double unit) {}

    /** All that is made of the picture as it came; the picture goes. */
    private static Prepared prepared(DrawnPage drawn, int number) {
        List<Draft> codes = QrCodes.in(drawn.image()).stream()
                .flatMap(text -> QrDrafts.of(text, number).stream())
                .toList();
        return new Prepared(PreparedPage.of(drawn.image(), 0), number, codes, 1 / drawn.scale());
    }

    /** A paper has no more pages: all looks at it are taken while there is time for those to come, and its pages go. */
    private void finish(OpenPaper paper) {
        if (paper != null) {
            try (paper) {
                papers.addAll(time.isShort(pagesTaken) ? paper.draftsSeenOnce() : paper.drafts());
            }
        }
    }

    /** Keeps its pages no longer. */
    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    /**
     * By the numbers of the pages that were recognised, how often each had to be turned by 90° to the right to be upright, 0 to 3;
     * also of those that were let go.
     */
    public Map<Integer, Integer> turns() {
        return Collections.unmodifiableMap(turns);
    }

    /** What all pages together say, each paper in the order of the pages; at least one draft. */
    public List<Draft> drafts() {
        OpenPaper last = open;
        open = null;
        finish(last);
        List<Draft> drafts = new ArrayList<>(codes);
        papers.stream()
                .sorted(Comparator.comparingInt(
                        paper -> paper.pages().stream().findFirst().orElse(0)))
                .forEach(drafts::add);
        if (drafts.isEmpty() || !unread.warnings().isEmpty()) {
            drafts.add(unread);
        }
        return drafts;
    }
}
