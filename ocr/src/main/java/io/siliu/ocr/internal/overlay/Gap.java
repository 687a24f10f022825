package io.siliu.ocr.internal.overlay;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * A place without a letter where one more would make another number of the digits beside it: a figure before the first of them or
 * behind the last, a point between two.
 *
 * @param beside the ink of a digit that it touches
 * @param point whether it lies between two digits
 */
record Gap(Rectangle2D place, Ink beside, boolean point) {

    /** Of a digit's width: as far from it a figure is taken for one of the same number. */
    static final double REACH = 0.6;

    /** Of a digit's width, left and right of where two of them meet. */
    private static final double ABOUT = 0.25;

    /** Of the height of a letter's box, from its top: a point stands on the base line, a dotted line below it. */
    private static final double POINT_TOP = 0.68;

    private static final double POINT_BOTTOM = 0.92;

    /** Of the ink's height: a figure takes at least so much of it; what is higher is the edge of a cell. */
    private static final double LEAST_HIGH = 0.6;

    private static final double MOST_HIGH = 1.5;

    /** Of a letter's size: how wide a figure is at most, and how small and how large a point. */
    private static final double MOST_WIDE = 1.5;

    private static final double SMALLEST_POINT = 0.03;
    private static final double LARGEST_POINT = 0.35;

    /** Left of a digit, or right of it. */
    static Gap atTheEdge(Ink digit, double from, double width) {
        return new Gap(
                new Rectangle2D.Double(
                        from, digit.place().getY(), REACH * width, digit.place().getHeight()),
                digit,
                false);
    }

    /**
     * Where the boxes of two digits meet.
     *
     * @param top of the box of a digit
     */
    static Gap between(Ink digit, double meeting, double top, double width) {
        return new Gap(
                new Rectangle2D.Double(
                        meeting - ABOUT * width,
                        top + POINT_TOP * digit.size(),
                        2 * ABOUT * width,
                        (POINT_BOTTOM - POINT_TOP) * digit.size()),
                digit,
                true);
    }

    /** The rectangle around what pieces of a drawing show here, as far as they are of the size of what would be read here. */
    Optional<Rectangle2D> drawn(List<Rectangle2D> pieces) {
        return pieces.stream()
                .filter(this::mayHold)
                .map(piece -> piece.createIntersection(place))
                .reduce(Rectangle2D::createUnion);
    }

    private boolean mayHold(Rectangle2D piece) {
        return point ? isPoint(piece) : isOfAFigure(piece) && piece.intersects(place);
    }

    private boolean isPoint(Rectangle2D piece) {
        double shorter = Math.min(piece.getWidth(), piece.getHeight());
        double longer = Math.max(piece.getWidth(), piece.getHeight());
        return shorter >= SMALLEST_POINT * beside.size()
                && longer <= LARGEST_POINT * beside.size()
                && place.contains(piece.getCenterX(), piece.getCenterY());
    }

    private boolean isOfAFigure(Rectangle2D piece) {
        return piece.getHeight() <= MOST_HIGH * beside.place().getHeight()
                && piece.getWidth() <= MOST_WIDE * beside.size();
    }

    /** Whether what is drawn here is seen as a figure or a point. */
    boolean isFilled(Rectangle2D drawn) {
        return point || drawn.getHeight() >= LEAST_HIGH * place.getHeight();
    }
}
