package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.engine.OcrWorkers;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.pdf.DrawnCode;
import io.siliu.ocr.internal.pdf.PdfAttachments;
import io.siliu.ocr.internal.pdf.PdfPages;
import io.siliu.ocr.internal.pdf.PdfParts;
import io.siliu.ocr.internal.pdf.PdfSignatures;
import io.siliu.ocr.internal.pdf.UprightText;
import io.siliu.ocr.internal.qr.QrDrafts;
import io.siliu.ocr.internal.recognition.PictureReader;
import io.siliu.ocr.internal.template.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Every channel of a PDF: attached papers, text layer, QR codes; recognition only of pages that show more than their text says. */
final class PdfReader {

    /** Fewer Chinese characters than this are a stamp or a page number on a scan, or a text in another language. */
    static final int TEXT_LAYER = 20;

    /** A page of fewer letters, of any script, may have more of them drawn as shapes. */
    static final int WORDS = 60;

    static final float SCAN_DPI = 300;

    /** Pixels a side; the picture of a page has more, a stamp or logo less. */
    private static final int SCAN_SIDE = 700;

    /** The same of a page that has nothing but its picture: one of some 40 dots an inch. */
    private static final int COARSE_SCAN_SIDE = 300;

    private final PDDocument document;
    private final ReadingLimits limits;
    private final OcrWorkers workers;
    private final ReadingTime time;
    private final LocalDate today;
    private final PixelBudget budget = PixelBudget.OF_THIS_PROCESS;
    private final Map<Integer, Integer> turns = new TreeMap<>();

    private PdfReader(
            PDDocument document, ReadingLimits limits, OcrWorkers workers, ReadingTime time, LocalDate today) {
        this.today = today;
        this.document = document;
        this.limits = limits;
        this.workers = workers;
        this.time = time;
    }

    /** What the file says, and who signed it. */
    static Seen read(byte[] bytes, ReadingLimits limits, OcrWorkers workers, ReadingTime time, LocalDate today) {
        try (PDDocument document = PdfPages.open(bytes, limits)) {
            AttachedPapers attached = attached(document, limits);
            PdfReader reader = new PdfReader(document, limits, workers, time, today);
            List<Draft> drafts = reader.read(attached);
            if (!PdfPages.whole(bytes)) {
                drafts.get(0)
                        .warn(
                                Warning.Code.CUT_OFF,
                                "",
                                "The PDF has no end mark and may be cut off; send it again, whole. Nothing read of it is"
                                        + " certain.");
            }
            return new Seen(drafts, PdfSignatures.of(document, bytes), attached.ofTheirOwn()).lying(reader.turns);
        } catch (IOException | UncheckedIOException broken) {
            throw new RefusedPaper(
                    RefusalCode.FILE_DAMAGED,
                    "The PDF is damaged or cut off.",
                    "Download the paper again from where it was issued and send that file.");
        }
    }

    private List<Draft> read(AttachedPapers attached) throws IOException {
        UprightText upright = text();
        PageText text = upright.text();
        List<Draft> texts = text.rows().isEmpty() ? List.of() : Documents.read(text, Source.PDF_TEXT);
        texts.forEach(draft -> draft.candidates().replaceAll((name, candidate) -> upright.placed(candidate)));
        boolean told = texts.stream().anyMatch(draft -> draft.kind() != DocumentKind.OTHER);
        if (!told && text.chineseCharacters() < TEXT_LAYER) {
            turns.putAll(upright.turns());
            return attached.with(withWhatIsShown(texts, upright));
        }
        List<Draft> drafts = attached.with(texts);
        if (drafts.stream().anyMatch(draft -> QrDrafts.mayBeOn(draft.kind()))) {
            drafts.addAll(new PdfCodes(document, limits, time).drafts());
        }
        List<Integer> paintedOver = List.copyOf(SeenInstead.pages(texts));
        if (!paintedOver.isEmpty() && workers.areThere()) {
            drafts.addAll(seen(texts, paintedOver));
        }
        // How a page of text lies its letters tell; of a scan, what was recognised does.
        turns.putAll(upright.turns());
        List<Integer> scans = pages(page -> isScanAmongText(upright, page));
        if (!scans.isEmpty()) {
            drafts.addAll(recognised(scans));
        }
        return drafts;
    }

    /** A short text of which no kind comes is tried no further where its pages show more than it says. */
    private List<Draft> withWhatIsShown(List<Draft> texts, UprightText text) {
        List<Draft> all = new ArrayList<>(texts);
        List<Integer> scans = pages(page -> mayBeScan(text, page));
        if (!scans.isEmpty()) {
            all.addAll(recognised(scans));
        }
        return all;
    }

    /** Where a page cannot be drawn, what its text says is told alone, and is doubted. */
    private List<Draft> seen(List<Draft> texts, List<Integer> pages) {
        try {
            return SeenInstead.of(texts, recognised(pages));
        } catch (RefusedPaper notDrawn) {
            return List.of();
        }
    }

    /** Pictures that lie over letters are looked at. */
    private UprightText text() throws IOException {
        long largest = IntStream.rangeClosed(1, document.getNumberOfPages())
                .mapToLong(page -> PdfParts.largest(document, page, limits))
                .max()
                .orElse(0);
        return budget.holding(largest, time, () -> {
            try {
                return UprightText.read(document, limits);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private List<Integer> pages(IntPredicate wanted) {
        return IntStream.rangeClosed(1, document.getNumberOfPages())
                .filter(wanted)
                .boxed()
                .toList();
    }

    private static AttachedPapers attached(PDDocument document, ReadingLimits limits) throws IOException {
        AttachedPapers papers = new AttachedPapers(limits);
        if (PdfAttachments.each(document, limits, papers::take)) {
            papers.leftSomeOut();
        }
        return papers;
    }

    /** A page of a few words and no picture is just that; one without any text is drawn to see what is on it. */
    private boolean mayBeScan(UprightText text, int page) {
        PageText words = text.text().onPage(page);
        return words.rows().isEmpty()
                || PdfParts.hasImage(document, page, PdfParts.SMALLEST_CODE)
                || text.isPartlyTold(page)
                || isDrawnInOutlines(words, page);
    }

    /**
     * Somebody scanned one page and bound it with others: it has a large picture and next to no text of its own. Others are printed
     * without their fonts, as shapes, or with fonts that do not tell which letters they have.
     */
    private boolean isScanAmongText(UprightText text, int page) {
        PageText words = text.text().onPage(page);
        int side = words.rows().isEmpty() ? COARSE_SCAN_SIDE : SCAN_SIDE;
        return words.chineseCharacters() < TEXT_LAYER && PdfParts.hasImage(document, page, side)
                || text.isPartlyTold(page)
                || isDrawnInOutlines(words, page);
    }

    /** A letter that is drawn is as small and dark a shape as a module of a code. */
    private boolean isDrawnInOutlines(PageText words, int page) {
        return words.letters() < WORDS && DrawnCode.mayBeOn(document.getPage(page - 1));
    }

    private List<Draft> recognised(List<Integer> pages) {
        time.recognising(pages.size());
        try (PictureReader reader = new PictureReader(workers, time, today)) {
            for (int page : pages) {
                reader.add(() -> PdfPages.drawn(document, page, SCAN_DPI, limits), inHand(page), page);
            }
            turns.putAll(reader.turns());
            return reader.drafts();
        }
    }

    /** Pixels of the page as it is drawn and of the picture that is drawn into it. */
    private long inHand(int page) {
        return PdfPages.pixels(document, page, SCAN_DPI, limits) + PdfParts.largest(document, page, limits);
    }
}
