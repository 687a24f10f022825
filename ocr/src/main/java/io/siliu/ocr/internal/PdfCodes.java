package io.siliu.ocr.internal;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.pdf.DrawnCode;
import io.siliu.ocr.internal.pdf.PdfPages;
import io.siliu.ocr.internal.pdf.PdfParts;
import io.siliu.ocr.internal.qr.QrCodes;
import io.siliu.ocr.internal.qr.QrDrafts;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The codes on the pages of a PDF. Those that are pictures are looked at directly; a page is drawn only where it has none of them
 * and paints as many small shapes as a code has.
 */
final class PdfCodes {

    /** The modules of a code two centimetres wide are three pixels wide then. */
    private static final float DPI = 150;

    private final PDDocument document;
    private final ReadingLimits limits;
    private final ReadingTime time;
    private final PixelBudget budget = PixelBudget.OF_THIS_PROCESS;

    PdfCodes(PDDocument document, ReadingLimits limits, ReadingTime time) {
        this.document = document;
        this.limits = limits;
        this.time = time;
    }

    /** What the codes of all pages say, as far as they are those of papers of ours. */
    List<Draft> drafts() {
        return IntStream.rangeClosed(1, document.getNumberOfPages())
                .boxed()
                .flatMap(page -> on(page).stream())
                .toList();
    }

    private List<Draft> on(int page) {
        long largest = PdfParts.largest(document, page, limits);
        List<Draft> pictures = budget.holding(largest, time, () -> pictures(page));
        if (!pictures.isEmpty() || !DrawnCode.mayBeOn(document.getPage(page - 1))) {
            return pictures;
        }
        long drawn = PdfPages.pixels(document, page, DPI, limits);
        return budget.holding(drawn + largest, time, () -> shapes(page));
    }

    private List<Draft> pictures(int page) {
        List<Draft> drafts = new ArrayList<>();
        PdfParts.eachImage(document, page, limits, image -> drafts.addAll(in(image, page)));
        return drafts;
    }

    /** A page that cannot be drawn shows no code. */
    private List<Draft> shapes(int page) {
        try {
            return in(PdfPages.draw(document, page, DPI, limits), page);
        } catch (RefusedPaper notDrawn) {
            return List.of();
        }
    }

    private static List<Draft> in(BufferedImage picture, int page) {
        return QrCodes.in(picture).stream()
                .flatMap(text -> QrDrafts.of(text, page).stream())
                .toList();
    }
}
