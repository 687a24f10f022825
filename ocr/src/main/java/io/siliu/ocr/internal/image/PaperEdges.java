package io.siliu.ocr.internal.image;

import io.siliu.ocr.internal.image.Homography.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the sheet in a photograph: the largest light piece of the picture that is nearly a quadrilateral and does not
 * fill the frame. A scan, whose paper reaches the frame, has none. Where a shadow lies over a part of the sheet, the part in the
 * light is a quadrilateral too; the whole sheet is the larger one.
 */
final class PaperEdges {

    private static final int SEARCHED_AT = 500;
    private static final double LEAST_SHARE = 0.12;
    private static final double MOST_SHARE = 0.97;

    /** How much of the quadrilateral the piece must fill; a torn or half hidden sheet is not forced into one. */
    private static final double LEAST_FILL = 0.93;

    /** However a sheet is looked at, a side of it is seldom so much shorter than the one opposite. */
    private static final double EVEN = 0.6;

    /** A sheet found in dimmer light must be so much larger: its edges are less sharp. */
    private static final double CLEARLY_LARGER = 1.08;

    /** A larger sheet whose sides are so much less even is none: a band of colour at its head is taken in by half. */
    private static final double AS_EVEN = 0.97;

    /** How many levels of light are tried, down to the one that best parts the shadow from the desk, and one below. */
    private static final int LEVELS = 10;

    /** So near to the frame, as a share of its sides, no corner of a sheet lies that is seen whole. */
    private static final double FRAME = 0.01;

    /** On a ground nearly as light as itself, a rectangle seen without perspective is a card of a form or a screen. */
    private static final double PALE_GROUND = 0.92;

    private static final double STRAIGHT_ON = 0.985;

    /**
     * Half the width of what is printed at most, in pixels of the picture that is searched. The lines of a table would part a sheet
     * into pieces, and the largest of its cells would be taken for the sheet.
     */
    private static final int PRINT = 2;

    private PaperEdges() {}

    /** The corners of the sheet: top left, top right, bottom right, bottom left. */
    static Optional<List<Point>> find(Grey whole) {
        int factor = Math.max(1, Math.max(whole.width(), whole.height()) / SEARCHED_AT);
        Grey small = whole.shrunk(factor).withoutThinDark(PRINT).blurred(1);
        int level = small.threshold();
        Optional<Quadrilateral> lit = sheet(small, level);
        Optional<Quadrilateral> dim = IntStream.rangeClosed(1, LEVELS)
                .map(step -> level - step * (level - small.thresholdUpTo(level)) / (LEVELS - 1))
                .mapToObj(darker -> sheet(small, darker))
                .flatMap(Optional::stream)
                .filter(sheet -> isInside(sheet, small))
                .filter(larger -> lit.isEmpty() || isWholeOf(lit.get(), larger))
                .max(Comparator.comparingDouble(Quadrilateral::area));
        return dim.or(() -> lit)
                .map(sheet -> sheet.corners().stream()
                        .map(corner -> new Point((corner.x() + 0.5) * factor, (corner.y() + 0.5) * factor))
                        .toList());
    }

    private static boolean isWholeOf(Quadrilateral lit, Quadrilateral larger) {
        return larger.area() > CLEARLY_LARGER * lit.area() && larger.evenness() > AS_EVEN * lit.evenness();
    }

    /** What reaches the frame in dimmer light is the desk. */
    private static boolean isInside(Quadrilateral sheet, Grey small) {
        double across = FRAME * small.width();
        double down = FRAME * small.height();
        return sheet.corners().stream()
                .allMatch(corner -> corner.x() > across
                        && corner.x() < small.width() - across
                        && corner.y() > down
                        && corner.y() < small.height() - down);
    }

    /** The largest piece that is lighter than a level, where it is a sheet. */
    private static Optional<Quadrilateral> sheet(Grey small, int level) {
        return LightPiece.largest(small, level)
                .filter(piece -> !piece.reachesFrame())
                .flatMap(piece -> Optional.of(Quadrilateral.around(piece.outline()))
                        .filter(shape -> isSheet(shape, piece, small)));
    }

    private static boolean isSheet(Quadrilateral shape, LightPiece piece, Grey small) {
        if (shape.corners().size() != 4) {
            return false;
        }
        double area = shape.area();
        double frame = (double) small.width() * small.height();
        return area > LEAST_SHARE * frame
                && area < MOST_SHARE * frame
                && shape.areaOfHull() > LEAST_FILL * area
                && shape.areaOfHull() < area * 1.04
                && piece.size() > 0.6 * area
                && shape.evenness() > EVEN
                && !isCard(shape, small);
    }

    private static boolean isCard(Quadrilateral shape, Grey small) {
        return shape.evenness() > STRAIGHT_ON && EdgeContrast.ground(small, shape.corners()) > PALE_GROUND;
    }
}
