package io.siliu.ocr.internal.neural;

import java.util.ArrayList;
import java.util.List;

/** Reads pages and lines. Its networks are opened when first needed and then kept. Used by one thread. */
public final class NeuralReader implements AutoCloseable {

    private LineFinder finder;
    private LineReader newer;
    private LineReader older;

    /** Every line of a page, in reading order. */
    public List<Letter> page(Pixels page) {
        if (finder == null) {
            finder = new LineFinder();
        }
        List<Letter> letters = new ArrayList<>();
        for (TextLine line : ReadingOrder.of(finder.lines(page))) {
            if (!line.runsDown()) {
                letters.addAll(newer().read(page, line));
            }
        }
        return letters;
    }

    /** A picture of one line, read by the network of this year. */
    public List<Letter> line(Pixels line) {
        return newer().read(line, whole(line));
    }

    /** A picture of one line, read by the network of the years before: another opinion. */
    public List<Letter> lineAgain(Pixels line) {
        if (older == null) {
            older = new LineReader(LineReader.Model.OLDER);
        }
        return older.read(line, whole(line));
    }

    private LineReader newer() {
        if (newer == null) {
            newer = new LineReader(LineReader.Model.NEWER);
        }
        return newer;
    }

    private static TextLine whole(Pixels line) {
        return new TextLine(line.width() / 2.0, line.height() / 2.0, line.width(), line.height(), 0);
    }

    @Override
    public void close() {
        if (finder != null) {
            finder.close();
        }
        if (newer != null) {
            newer.close();
        }
        if (older != null) {
            older.close();
        }
    }
}
