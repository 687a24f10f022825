package io.siliu.ocr.internal.neural;

import java.nio.FloatBuffer;
import java.util.List;

/** Finds the lines of text of a page. Used by one thread; the network may be another finder's too. */
final class LineFinder {

    static final String MODEL = "ch_PP-OCRv4_det_infer.onnx";

    /** Longer side of the picture that the network sees, in pixels: small print of a page is then some ten high. */
    private static final int SEEN_AT = 1_280;

    /** How large the network sees a page of 300 dpi; parts of one are seen so too. */
    static final double SCALE_OF_PARTS = (double) SEEN_AT / 3_000;

    /** The network halves the picture so often that its sides must be multiples of this. */
    private static final int GRID = 32;

    /**
     * Points that are looked at together: 512 rows of a page that stands upright, fewer of what is wider. A whole page at once
     * would take three times the memory.
     */
    private static final int STRIP = 896 * 512;

    /** Rows of a strip of the widest picture: a strip must see beyond what it leaves to its neighbours. */
    private static final int LEAST_ROWS = 160;

    /** Rows at the edge of a strip of which the network sees too little around them. */
    private static final int OVERLAP = 48;

    private final Networks networks;
    private final Numbers room;

    LineFinder(Networks networks, Numbers room) {
        this.networks = networks;
        this.room = room;
    }

    /** How large the network sees a picture that is a page. */
    static double scaleOf(Pixels page) {
        return Math.min(1, (double) SEEN_AT / Math.max(page.width(), page.height()));
    }

    /** The lines, in pixels of the picture. */
    List<TextLine> lines(Pixels page, double factor) {
        int width = onGrid(page.width() * factor);
        int height = onGrid(page.height() * factor);
        TextMap map = map(new Shrunk(page, width, height), width, height);
        double horizontally = (double) page.width() / width;
        double vertically = (double) page.height() / height;
        return Regions.of(map).stream()
                .map(line -> line.scaled(horizontally, vertically))
                .toList();
    }

    private static int onGrid(double length) {
        return (int) Math.max(1, Math.round(length / GRID)) * GRID;
    }

    private TextMap map(Shrunk page, int width, int height) {
        TextMap map = new TextMap(width, height);
        int strip = Math.max(LEAST_ROWS, STRIP / width / GRID * GRID);
        int step = strip - 2 * OVERLAP;
        for (int from = 0; from == 0 || from + 2 * OVERLAP < height; from += step) {
            int rows = Math.min(strip, height - from);
            int first = from == 0 ? 0 : OVERLAP;
            FloatBuffer picture = room.of(Pixels.CHANNELS * width * rows);
            page.write(from, rows, picture);
            int top = from;
            inTurn(picture, width, rows, (numbers, shape) -> copy(numbers, map, top, first, rows));
        }
        return map;
    }

    /** Who waits too long goes ahead all the same: that costs memory and nothing else. */
    private void inTurn(FloatBuffer picture, int width, int rows, Network.Answer<TextMap> answer) {
        boolean turn = networks.finding().begins();
        try {
            networks.finder().run(picture, width, rows, answer);
        } finally {
            if (turn) {
                networks.finding().ends();
            }
        }
    }

    private static TextMap copy(FloatBuffer numbers, TextMap map, int top, int first, int rows) {
        float[] row = new float[map.width()];
        for (int y = first; y < rows; y++) {
            numbers.position(y * map.width());
            numbers.get(row);
            map.setRow(top + y, row);
        }
        return map;
    }
}
