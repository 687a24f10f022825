package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.internal.engine.OcrWorkers;
import io.siliu.ocr.internal.engine.Recognition;
import io.siliu.ocr.internal.image.PagePictures;
import io.siliu.ocr.internal.image.PreparedPage;
import io.siliu.ocr.internal.layout.Glyph;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Supplier;

/**
 * Recognises a page, the right way up. Text on its head or on its sides gives a dozen letters of which the network is
 * unsure; text that lies right gives hundreds of which it is sure.
 */
final class UprightPage {

    /** Pages are tried small: which way is up shows long before the small print does. */
    private static final int TRIED_AT = 1_600;

    private static final double SURE = 0.9;

    /** So many sure letters, and this share of all, and the page lies right. */
    private static final int ENOUGH = 30;

    private static final double MOST_OF_THEM = 0.8;

    /** Another side up must give so many more. */
    private static final int CLEARLY_MORE = 8;

    private final OcrWorkers workers;

    private final Supplier<BufferedImage> source;
    private final int number;

    /** @param source draws the page as it came, when it must be turned */
    UprightPage(OcrWorkers workers, Supplier<BufferedImage> source, int number) {
        this.workers = workers;
        this.source = source;
        this.number = number;
    }

    /** A page that was made ready, and what became of its recognition. */
    record Read(PreparedPage page, Recognition recognition) {}

    /** How many letters the network is sure of, of how many. */
    private record Letters(long sure, int all) {

        static Letters of(Recognition recognition) {
            List<Glyph> glyphs = recognition.fold(Recognition.Recognised::glyphs, unread -> List.<Glyph>of());
            long sure =
                    glyphs.stream().filter(glyph -> glyph.confidence() >= SURE).count();
            return new Letters(sure, glyphs.size());
        }

        boolean lieRight() {
            return sure >= ENOUGH && sure >= MOST_OF_THEM * all;
        }
    }

    /** @param asItLies the page made ready without a turn */
    Read read(PreparedPage asItLies) {
        Recognition first = workers.page(asItLies.picture(), number);
        Letters letters = Letters.of(first);
        if (first instanceof Recognition.Unread || letters.lieRight()) {
            return new Read(asItLies, first);
        }
        BufferedImage picture = source.get();
        int turns = bestTurn(picture, letters);
        if (turns == 0) {
            return new Read(asItLies, first);
        }
        PreparedPage turned = PreparedPage.of(picture, turns);
        return new Read(turned, workers.page(turned.picture(), number));
    }

    private int bestTurn(BufferedImage picture, Letters asItLies) {
        int best = 0;
        long most = asItLies.sure() + CLEARLY_MORE;
        for (int turns : new int[] {2, 1, 3}) {
            BufferedImage page = PreparedPage.of(picture, turns).picture();
            double factor = Math.min(1, (double) TRIED_AT / Math.max(page.getWidth(), page.getHeight()));
            Letters letters = Letters.of(workers.page(PagePictures.scaled(page, factor), number));
            if (letters.lieRight()) {
                return turns;
            }
            if (letters.sure() > most) {
                best = turns;
                most = letters.sure();
            }
        }
        return best;
    }
}
