package io.siliu.ocr.internal.neural;

import java.util.ArrayList;
import java.util.List;

/** Reads pages and lines. Used by one thread; the networks may be other readers' too. */
public final class NeuralReader {

    /** Stands for a letter that the networks do not know; its confidence is 0. */
    public static final String UNKNOWN = Unknown.LETTER;

    private final Networks networks;
    private final Numbers room = new Numbers();

    public NeuralReader(Networks networks) {
        this.networks = networks;
    }

    /** Every line of a page, in reading order. */
    public List<Letter> page(Pixels page) {
        return lines(page, LineFinder.scaleOf(page), newer());
    }

    /** The lines of a part of a page, found as on the page: to look closer for them takes longer and finds no more. */
    public List<Letter> part(Pixels part) {
        return lines(part, LineFinder.SCALE_OF_PARTS, newer());
    }

    /** The same, read by the older network: another opinion. */
    public List<Letter> pageByOlder(Pixels page) {
        return lines(page, LineFinder.scaleOf(page), older());
    }

    private List<Letter> lines(Pixels page, double scale, LineReader reader) {
        List<Letter> letters = new ArrayList<>();
        for (TextLine line : ReadingOrder.of(new LineFinder(networks, room).lines(page, scale))) {
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
        return new LineReader(networks.older(), room);
    }

    private LineReader newer() {
        return new LineReader(networks.newer(), room);
    }

    private static TextLine whole(Pixels line) {
        return new TextLine(line.width() / 2.0, line.height() / 2.0, line.width(), line.height(), 0);
    }
}
