package io.siliu.ocr.internal.engine;

import io.siliu.ocr.internal.neural.Letter;
import io.siliu.ocr.internal.neural.Networks;
import io.siliu.ocr.internal.neural.NeuralReader;
import io.siliu.ocr.internal.neural.Pixels;
import java.util.List;

/** What reads the pictures of one thread; the engines themselves are its process's. */
final class Engines {

    private final Tesseracts tesseracts;
    private final NeuralReader neural;

    Engines(Tesseracts tesseracts, Networks networks) {
        this.tesseracts = tesseracts;
        this.neural = new NeuralReader(networks);
    }

    /** The symbols of a picture; none where it asks for English data that are not there. */
    List<Protocol.Symbol> read(Protocol.Request request) {
        if (request.manner().engine() == Manner.Engine.TESSERACT) {
            return tesseracts.read(request);
        }
        // Damaged data are found now: without the second opinion nothing that is read would ever be certain.
        tesseracts.open();
        return neural(request).stream().map(Engines::symbol).toList();
    }

    private List<Letter> neural(Protocol.Request request) {
        Pixels pixels = new Pixels(request.width(), request.height(), request.pixels());
        return switch (request.manner()) {
            case PAGE_OLDER -> neural.pageByOlder(pixels);
            case PART -> neural.part(pixels);
            case LINE_NEWER -> neural.line(pixels);
            case LINE_OLDER -> neural.lineByOlder(pixels);
            default -> neural.page(pixels);
        };
    }

    private static Protocol.Symbol symbol(Letter letter) {
        return new Protocol.Symbol(
                letter.text(),
                (float) letter.left(),
                (float) letter.top(),
                (float) letter.right(),
                (float) letter.bottom(),
                letter.confidence());
    }
}
