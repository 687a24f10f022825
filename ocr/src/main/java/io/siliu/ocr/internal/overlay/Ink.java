package io.siliu.ocr.internal.overlay;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Glyph;
import java.awt.geom.Rectangle2D;

/**
 * Where the ink of a letter stands: less than its box, which has room above and below for other letters.
 *
 * @param size height of the letter's box, in units of the page
 */
record Ink(Rectangle2D place, double size) {

    /** Of the box's height, from its top: capitals and figures stand between these. */
    private static final double TOP = 0.23;

    private static final double BOTTOM = 0.83;

    /** Of the box's width, left and right: no ink stands there. */
    private static final double BESIDE = 0.1;

    /** A bar that makes an 8 of a 0 is as thin as this share of the ink's height, one that makes a 6 of a 5 as this of its width. */
    private static final double LEAST_HIGH = 0.08;

    private static final double LEAST_WIDE = 0.1;

    /** Rules and underlines are thinner than this share of a letter, and longer than so many. */
    private static final double THIN = 0.15;

    private static final double LONG = 1.5;

    /** What is drawn this broad, as a share of the letter, hides what it is drawn over. */
    private static final double BROAD = 0.3;

    static Ink of(Glyph glyph) {
        Box box = glyph.box();
        return new Ink(
                new Rectangle2D.Double(
                        box.x() + BESIDE * box.width(),
                        box.y() + TOP * box.height(),
                        (1 - 2 * BESIDE) * box.width(),
                        (BOTTOM - TOP) * box.height()),
                box.height());
    }

    /** Whether what lies within a rectangle can make another letter of this one. */
    boolean isTouched(Rectangle2D painted) {
        Rectangle2D seen = place.createIntersection(painted);
        return seen.getWidth() >= LEAST_WIDE * place.getWidth() && seen.getHeight() >= LEAST_HIGH * place.getHeight();
    }

    /** Whether a piece of this size is a rule of a table, an underline or a line that strikes words out. */
    boolean isRule(Rectangle2D piece) {
        return Math.min(piece.getWidth(), piece.getHeight()) < THIN * size && isLong(piece);
    }

    boolean isLong(Rectangle2D piece) {
        return Math.max(piece.getWidth(), piece.getHeight()) > LONG * size;
    }

    boolean isBroad(double line) {
        return line >= BROAD * size;
    }
}
