package io.siliu.ocr.internal.image;

import java.awt.image.BufferedImage;

/**
 * Takes the edges of a table's cell out of a piece of it: beside an amount they are read as one digit more. Letters leave
 * paper above and below themselves; an edge does not.
 */
final class CellEdges {

    private static final double WHOLE_HEIGHT = 0.94;
    private static final double WHOLE_WIDTH = 0.8;
    private static final double DARKER_THAN_PAPER = 0.8;
    private static final int WHITE = 0xf5f5f5;

    private CellEdges() {}

    static void remove(BufferedImage piece) {
        Grey grey = Grey.of(piece, Grey.Weights.LUMINANCE);
        double dark = DARKER_THAN_PAPER * grey.percentile(0.8);
        boolean[] columns = new boolean[grey.width()];
        for (int x = 0; x < grey.width(); x++) {
            int count = 0;
            for (int y = 0; y < grey.height(); y++) {
                count += grey.at(x, y) < dark ? 1 : 0;
            }
            columns[x] = count >= WHOLE_HEIGHT * grey.height();
        }
        boolean[] rows = new boolean[grey.height()];
        for (int y = 0; y < grey.height(); y++) {
            int count = 0;
            for (int x = 0; x < grey.width(); x++) {
                count += grey.at(x, y) < dark ? 1 : 0;
            }
            rows[y] = count >= WHOLE_WIDTH * grey.width();
        }
        for (int y = 0; y < grey.height(); y++) {
            for (int x = 0; x < grey.width(); x++) {
                if (rows[y] || beside(columns, x)) {
                    piece.setRGB(x, y, WHITE);
                }
            }
        }
    }

    /** The edge and the soft pixel on either side of it. */
    private static boolean beside(boolean[] columns, int x) {
        return columns[x] || x > 0 && columns[x - 1] || x + 1 < columns.length && columns[x + 1];
    }
}
