package io.siliu.ocr.internal.image;

import io.siliu.ocr.Box;
import java.awt.image.BufferedImage;

/** Cuts the place of a field out of a page for a closer look. */
public final class Piece {

    /** How a piece is made ready. */
    public enum Look {
        /** As it is. */
        COLOUR,
        /** In grey on even paper. */
        EVEN,
        /** In grey on even paper, stamps and red print left out. */
        WITHOUT_RED
    }

    /** Height of a line that is read best, in pixels, with what surrounds its letters. */
    private static final double GOOD_LINE = 64;

    private static final double MOST_ENLARGED = 3;
    private static final double MARGIN = 0.12;
    private static final double SIDE_MARGIN = 0.35;

    private Piece() {}

    /**
     * The place with a little paper around it.
     *
     * @param line height of one line of the place, in pixels of the page
     */
    public static BufferedImage of(KeptPage page, Box place, double line, Look look) {
        int left = within(place.x() - SIDE_MARGIN * line, page.width() - 1);
        int top = within(place.y() - MARGIN * line, page.height() - 1);
        int right = Math.max(left + 1, within(place.right() + SIDE_MARGIN * line, page.width()));
        int bottom = Math.max(top + 1, within(place.bottom() + MARGIN * line, page.height()));
        double enlarged = Math.max(0.5, Math.min(MOST_ENLARGED, GOOD_LINE / Math.max(1, line)));
        BufferedImage cut = PagePictures.scaled(page.cut(left, top, right - left, bottom - top), enlarged);
        BufferedImage seen = switch (look) {
            case COLOUR -> cut;
            case EVEN -> Flattened.of(cut);
            case WITHOUT_RED -> Flattened.withoutRed(cut);
        };
        CellEdges.remove(seen);
        return seen;
    }

    /**
     * A part of a page as large as it is, in grey on even paper, stamps and red print left out.
     *
     * @param place in whole pixels that lie on the page
     */
    public static BufferedImage withoutRed(KeptPage page, Box place) {
        return Flattened.withoutRed(
                page.cut((int) place.x(), (int) place.y(), (int) place.width(), (int) place.height()));
    }

    private static int within(double value, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(value)));
    }
}
