package io.siliu.ocr.internal.neural;

import java.util.ArrayList;
import java.util.List;

/** Reads pages and lines. Its networks are opened when first needed and then kept. Used by one thread. */
public final class NeuralReader implements AutoCloseable {

    /** Stands for a letter that the networks do not know; its confidence is 0. */
    public static final String UNKNOWN = Unknown.LETTER;

    private LineFinder finder;
    private LineReader newer;
    private LineReader older;

    /** Every line of a page, in reading order. */
    public List<Letter> page(Pixels page) {
        return lines(page, newer());
    }

    /** The same, read by the older network: another opinion. */
    public List<Letter> pageByOlder(Pixels page) {
        return lines(page, older());
    }

    private List<Letter> lines(Pixels page, LineReader reader) {
        if (finder == null) {
            finder = new LineFinder();
        }
        List<Letter> letters = new ArrayList<>();
        for (TextLine line : ReadingOrder.of(finder.lines(page))) {
            if (!line.runsDown()) {
                letters.addAll(reader.read(page, line));
            }
        }
        return letters;
    }

    /** A picture of one line. */
    public List<Letter> line(Pixels line) {
        return newer().read(line, whole(line));
    }

    /** The same, read by the older network. */
    public List<Letter> lineByOlder(Pixels line) {
        return older().read(line, whole(line));
    }

    private LineReader older() {
        if (older == null) {
            older = new LineReader(LineReader.Model.OLDER);
        }
        return older;
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
