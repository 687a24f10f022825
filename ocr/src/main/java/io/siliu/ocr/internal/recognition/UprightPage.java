package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.internal.image.PagePictures;
import io.siliu.ocr.internal.image.PreparedPage;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.tesseract.OcrWorkers;
import io.siliu.ocr.internal.tesseract.Recognition;
import java.awt.image.BufferedImage;
import java.util.List;

/** Recognises a page, the right way up: one that cannot be read as it lies is tried on its sides and on its head. */
final class UprightPage {

    /** Pages are tried small: which way is up shows long before the small print does. */
    private static final int TRIED_AT = 1_600;

    private static final double CLEARLY = 1.5;

    private final OcrWorkers workers;

    UprightPage(OcrWorkers workers) {
        this.workers = workers;
    }

    /** A page that was made ready, and what became of its recognition. */
    record Read(PreparedPage page, Recognition recognition) {}

    Read read(BufferedImage picture, int number) {
        PreparedPage asItLies = PreparedPage.of(picture, 0);
        Recognition first = workers.page(asItLies.picture(), number);
        List<Glyph> glyphs = glyphs(first);
        if (first instanceof Recognition.Unread || RecognisedText.isLegible(glyphs)) {
            return new Read(asItLies, first);
        }
        int turns = bestTurn(picture, number, sureWhenSmall(asItLies.picture(), number));
        if (turns == 0) {
            return new Read(asItLies, first);
        }
        PreparedPage turned = PreparedPage.of(picture, turns);
        return new Read(turned, workers.page(turned.picture(), number));
    }

    private int bestTurn(BufferedImage picture, int number, long sureAsItLies) {
        int best = 0;
        long most = Math.round(CLEARLY * Math.max(10, sureAsItLies));
        for (int turns = 1; turns <= 3; turns++) {
            long sure = sureWhenSmall(PreparedPage.of(picture, turns).picture(), number);
            if (sure > most) {
                best = turns;
                most = sure;
            }
        }
        return best;
    }

    private long sureWhenSmall(BufferedImage page, int number) {
        double factor = Math.min(1, (double) TRIED_AT / Math.max(page.getWidth(), page.getHeight()));
        return RecognisedText.sure(glyphs(workers.page(PagePictures.scaled(page, factor), number)));
    }

    private static List<Glyph> glyphs(Recognition recognition) {
        return recognition.fold(RecognisedText::of, unread -> List.<Glyph>of());
    }
}
