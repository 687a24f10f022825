package io.siliu.ocr.internal.engine;

import io.siliu.ocr.Box;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.ReadingFault;
import io.siliu.ocr.internal.PixelBudget;
import io.siliu.ocr.internal.image.KeptPage;
import io.siliu.ocr.internal.image.PagePictures;
import io.siliu.ocr.internal.layout.Glyph;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Recognises pictures in worker processes, at the size at which letters are read best. */
public final class OcrWorkers implements AutoCloseable {

    /** Tesseract reads best at some 300 dpi: small pictures are enlarged to about the width of such a page. */
    private static final int GOOD_WIDTH = 2_400;

    private static final double MOST_ENLARGED = 3;
    private static final int WIDEST = 4_000;

    /** Null where this machine has no trained data. */
    private final WorkerPool pool;

    private final Timekeeper reading;

    private OcrWorkers(WorkerPool pool, Timekeeper reading) {
        this.pool = pool;
        this.reading = reading;
    }

    /** @param faults is told when a worker breaks */
    public OcrWorkers(OcrSettings settings, Consumer<ReadingFault> faults) {
        this(settings.trainedData().isPresent() ? new WorkerPool(settings, faults) : null, Timekeeper.NONE);
    }

    /** Whether this machine can recognise anything. */
    public boolean areThere() {
        return pool != null;
    }

    /** The same workers for one reading, which is told how long it waits for them and what they do for it. */
    public OcrWorkers during(Timekeeper reading) {
        return new OcrWorkers(pool, reading);
    }

    /** Reads a page; places are in its own pixels. Waits for a free worker. */
    public Recognition page(KeptPage kept, int page) {
        double scale = scale(kept.width(), kept.height());
        if (scale == 1) {
            return ask(Manner.PAGE, Sent.of(kept), 1, page);
        }
        try (KeptPage scaled = scaled(kept, scale)) {
            return ask(Manner.PAGE, Sent.of(scaled), scale, page);
        }
    }

    /** The page is in the heap in both sizes for a moment. */
    private KeptPage scaled(KeptPage kept, double scale) {
        double pixels = (double) kept.width() * kept.height() * (1 + scale * scale) / 2;
        return PixelBudget.OF_THIS_PROCESS.holding(
                Math.round(pixels), reading, () -> KeptPage.of(PagePictures.scaled(kept.picture(), scale)));
    }

    /** The same for a page that is a picture. */
    public Recognition page(BufferedImage picture, int page) {
        double scale = scale(picture.getWidth(), picture.getHeight());
        return ask(Manner.PAGE, Sent.of(scale == 1 ? picture : PagePictures.scaled(picture, scale)), scale, page);
    }

    /** Reads a piece of a page, which should be as large as letters are read best; places are in its own pixels. */
    public Recognition piece(BufferedImage picture, Manner manner, int page) {
        return ask(manner, Sent.of(picture), 1, page);
    }

    private static double scale(int width, int height) {
        int longer = Math.max(width, height);
        if (longer > WIDEST) {
            return (double) WIDEST / longer;
        }
        return width >= GOOD_WIDTH
                ? 1
                : Math.min(Math.min(MOST_ENLARGED, (double) GOOD_WIDTH / width), (double) WIDEST / longer);
    }

    private static List<Glyph> glyphs(List<Protocol.Symbol> symbols, double scale, int page) {
        List<Glyph> glyphs = new ArrayList<>(symbols.size());
        Protocol.Symbol before = null;
        double left = 0;
        for (Protocol.Symbol symbol : symbols) {
            boolean sameLine = before != null && before.top() == symbol.top() && before.bottom() == symbol.bottom();
            // The engine's order inside a line is right even where its boxes are not.
            left = sameLine ? Math.max(symbol.left(), left + 0.5) : symbol.left();
            before = symbol;
            Box sent = new Box(
                    left,
                    symbol.top(),
                    Math.max(0, symbol.right() - left),
                    Math.max(0, symbol.bottom() - symbol.top()));
            double confidence = Math.max(0, Math.min(1, symbol.confidence()));
            glyphs.add(new Glyph(symbol.text(), page, sent.scaled(1 / scale), confidence));
        }
        return glyphs;
    }

    private Recognition ask(Manner manner, Sent picture, double scale, int page) {
        if (pool == null) {
            return new Recognition.Unread(true, "no trained data (chi_sim.traineddata) was found on this machine");
        }
        try {
            return new Recognition.Recognised(glyphs(pool.ask(manner, picture, reading), scale, page));
        } catch (IOException unread) {
            return new Recognition.Unread(false, unread.getMessage());
        }
    }

    /** Process ids of the workers that wait for work; for tests. */
    public List<Long> idlePids() {
        return pool == null ? List.of() : pool.idlePids();
    }

    /** Ends all workers, also for those who came by {@link #during}. */
    @Override
    public void close() {
        if (pool != null) {
            pool.close();
        }
    }
}
