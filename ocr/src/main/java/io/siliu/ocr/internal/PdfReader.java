package io.siliu.ocr.internal;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.engine.OcrWorkers;
import io.siliu.ocr.internal.layout.PageText;
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
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Every channel of a PDF: attached papers, text layer, QR codes; recognition only where there is no text. */
final class PdfReader {

    /** Fewer Chinese characters than this are a stamp or a page number on a scan, not a text layer. */
    static final int TEXT_LAYER = 20;

    static final float SCAN_DPI = 300;

    /** Pixels a side; the picture of a page has more, a stamp or logo less. */
    private static final int SCAN_SIDE = 700;

    private final PDDocument document;
    private final ReadingLimits limits;
    private final OcrWorkers workers;
    private final ReadingTime time;
    private final LocalDate today;
    private final PixelBudget budget = PixelBudget.OF_THIS_PROCESS;

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
            List<Draft> drafts = new PdfReader(document, limits, workers, time, today).read(attached);
            if (!PdfPages.whole(bytes)) {
                drafts.get(0)
                        .warn(
                                Warning.Code.CUT_OFF,
                                "",
                                "The PDF has no end mark and may be cut off; send it again, whole. Nothing read of it is"
                                        + " certain.");
            }
            return new Seen(drafts, PdfSignatures.of(document, bytes), attached.ofTheirOwn());
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
        if (text.chineseCharacters() < TEXT_LAYER) {
            return attached.with(recognised(pages(page -> mayBeScan(text, page))));
        }
        List<Draft> texts = Documents.read(text, Source.PDF_TEXT);
        texts.forEach(draft -> draft.candidates().replaceAll((name, candidate) -> upright.placed(candidate)));
        List<Draft> drafts = attached.with(texts);
        if (drafts.stream().anyMatch(draft -> QrDrafts.mayBeOn(draft.kind()))) {
            drafts.addAll(new PdfCodes(document, limits, time).drafts());
        }
        List<Integer> paintedOver = List.copyOf(SeenInstead.pages(texts));
        if (!paintedOver.isEmpty() && workers.areThere()) {
            drafts.addAll(seen(texts, paintedOver));
        }
        List<Integer> scans = pages(page -> isScanAmongText(text, page));
        if (!scans.isEmpty()) {
            drafts.addAll(recognised(scans));
        }
        return drafts;
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

    /** A page of a few words and no picture is just that; a page without any text may be drawn in outlines. */
    private boolean mayBeScan(PageText text, int page) {
        boolean words = text.rows().stream().anyMatch(row -> row.page() == page);
        return !words || PdfParts.hasImage(document, page, PdfParts.SMALLEST_CODE);
    }

    /** Somebody scanned one page and bound it with others: it has a large picture and next to no text of its own. */
    private boolean isScanAmongText(PageText text, int page) {
        long words = text.rows().stream()
                .filter(row -> row.page() == page)
                .flatMapToInt(row -> row.text().plain().chars())
                .filter(character -> character >= 0x4E00 && character <= 0x9FFF)
                .count();
        return words < TEXT_LAYER && PdfParts.hasImage(document, page, SCAN_SIDE);
    }

    private List<Draft> recognised(List<Integer> pages) {
        time.recognising(pages.size());
        try (PictureReader reader = new PictureReader(workers, time, today)) {
            for (int page : pages) {
                reader.add(() -> PdfPages.drawn(document, page, SCAN_DPI, limits), inHand(page), page);
            }
            return reader.drafts();
        }
    }

    /** Pixels of the page as it is drawn and of the picture that is drawn into it. */
    private long inHand(int page) {
        return PdfPages.pixels(document, page, SCAN_DPI, limits) + PdfParts.largest(document, page, limits);
    }
}
