package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.internal.engine.OcrWorkers;
import io.siliu.ocr.internal.engine.Recognition;
import io.siliu.ocr.internal.image.PagePictures;
import io.siliu.ocr.internal.image.PreparedPage;
import io.siliu.ocr.internal.layout.Glyph;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    private final Original original;
    private final int number;

    UprightPage(OcrWorkers workers, Original original, int number) {
        this.workers = workers;
        this.original = original;
        this.number = number;
    }

    /** Draws the page as it came once more, where it must be turned. */
    interface Original {
        Optional<Turned> turned(Function<BufferedImage, Optional<Turned>> turning);
    }

    /** A page that was made ready turned by so many quarters to the right. */
    record Turned(PreparedPage page, int turns) {}

    /**
     * A page that was made ready, and what became of its recognition.
     *
     * @param turns by how many quarters to the right it was turned
     */
    record Read(PreparedPage page, int turns, Recognition recognition) {}

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

    /** @param asItLies the page made ready without a turn; it is closed where another one is returned, or something breaks */
    Read read(PreparedPage asItLies) {
        Read read = null;
        try {
            read = turnedWhereNeeded(asItLies);
            return read;
        } finally {
            if (read == null || read.page() != asItLies) {
                asItLies.close();
            }
        }
    }

    private Read turnedWhereNeeded(PreparedPage asItLies) {
        Recognition first = workers.page(asItLies.picture(), number);
        Letters letters = Letters.of(first);
        if (first instanceof Recognition.Unread || letters.lieRight()) {
            return new Read(asItLies, 0, first);
        }
        Optional<Turned> turned = original.turned(picture -> {
            int turns = bestTurn(picture, letters);
            return turns == 0 ? Optional.empty() : Optional.of(new Turned(PreparedPage.of(picture, turns), turns));
        });
        return turned.map(this::recognised).orElseGet(() -> new Read(asItLies, 0, first));
    }

    private Read recognised(Turned turned) {
        Recognition recognition = null;
        try {
            recognition = workers.page(turned.page().picture(), number);
            return new Read(turned.page(), turned.turns(), recognition);
        } finally {
            if (recognition == null) {
                turned.page().close();
            }
        }
    }

    private int bestTurn(BufferedImage picture, Letters asItLies) {
        int best = 0;
        long most = asItLies.sure() + CLEARLY_MORE;
        for (int turns : new int[] {2, 1, 3}) {
            Letters letters = Letters.of(workers.page(tried(picture, turns), number));
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

    private static BufferedImage tried(BufferedImage picture, int turns) {
        try (PreparedPage turned = PreparedPage.of(picture, turns)) {
            BufferedImage page = turned.picture().picture();
            double factor = Math.min(1, (double) TRIED_AT / Math.max(page.getWidth(), page.getHeight()));
            return PagePictures.scaled(page, factor);
        }
    }
}
