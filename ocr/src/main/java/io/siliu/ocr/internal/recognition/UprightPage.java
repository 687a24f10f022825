package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.internal.engine.OcrWorkers;
import io.siliu.ocr.internal.engine.Recognition;
import io.siliu.ocr.internal.image.PagePictures;
import io.siliu.ocr.internal.image.PreparedPage;
import io.siliu.ocr.internal.layout.Glyph;
import java.awt.image.BufferedImage;
import java.util.List;

/** Recognises a page, the right way up: one without a common word is tried on its head and on its sides. */
final class UprightPage {

    /** Pages are tried small: which way is up shows long before the small print does. */
    private static final int TRIED_AT = 1_600;

    /** So many common words and the page lies right; so many more and it lies better. */
    private static final int ENOUGH = 3;

    private final OcrWorkers workers;

    UprightPage(OcrWorkers workers) {
        this.workers = workers;
    }

    /** A page that was made ready, and what became of its recognition. */
    record Read(PreparedPage page, Recognition recognition) {}

    Read read(BufferedImage picture, int number) {
        PreparedPage asItLies = PreparedPage.of(picture, 0);
        Recognition first = workers.page(asItLies.picture(), number);
        int words = RecognisedText.commonWords(glyphs(first));
        if (first instanceof Recognition.Unread || words >= ENOUGH) {
            return new Read(asItLies, first);
        }
        int turns = bestTurn(picture, number, words);
        if (turns == 0) {
            return new Read(asItLies, first);
        }
        PreparedPage turned = PreparedPage.of(picture, turns);
        return new Read(turned, workers.page(turned.picture(), number));
    }

    private int bestTurn(BufferedImage picture, int number, int wordsAsItLies) {
        int best = 0;
        int most = wordsAsItLies + ENOUGH - 1;
        for (int turns : new int[] {2, 1, 3}) {
            BufferedImage page = PreparedPage.of(picture, turns).picture();
            double factor = Math.min(1, (double) TRIED_AT / Math.max(page.getWidth(), page.getHeight()));
            int words = RecognisedText.commonWords(glyphs(workers.page(PagePictures.scaled(page, factor), number)));
            if (words > most) {
                best = turns;
                most = words;
            }
        }
        return best;
    }

    private static List<Glyph> glyphs(Recognition recognition) {
        return recognition.fold(RecognisedText::of, unread -> List.<Glyph>of());
    }
}
