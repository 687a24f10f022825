package io.siliu.ocr.internal.overlay;

import io.siliu.ocr.internal.Stopped;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The rectangles around the parts of a path: a whole table may be one path. */
public final class Pieces {

    private final List<Rectangle2D> found = new ArrayList<>();
    private final double[] points = new double[6];
    private double x;
    private double y;

    private Pieces() {}

    /** Around each part that is drawn without lifting the pen. */
    public static List<Rectangle2D> strokes(Shape path) {
        Pieces pieces = new Pieces();
        Rectangle2D whole = null;
        for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
            if (step.currentSegment(pieces.points) == PathIterator.SEG_MOVETO) {
                pieces.keep(whole);
                whole = new Rectangle2D.Double(pieces.points[0], pieces.points[1], 0, 0);
            }
            whole = pieces.around(whole, step);
        }
        pieces.keep(whole);
        return pieces.found;
    }

    /** Around each line and curve, grown by half the breadth of the pen. */
    static List<Rectangle2D> lines(Shape path, double breadth) {
        Pieces pieces = new Pieces();
        double startX = 0;
        double startY = 0;
        for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(pieces.points);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = pieces.points[0];
                startY = pieces.points[1];
                pieces.x = startX;
                pieces.y = startY;
                continue;
            }
            Rectangle2D from = new Rectangle2D.Double(pieces.x, pieces.y, 0, 0);
            if (kind == PathIterator.SEG_CLOSE) {
                from.add(startX, startY);
                pieces.x = startX;
                pieces.y = startY;
            } else {
                from = pieces.around(from, step);
            }
            pieces.keep(grown(from, breadth / 2));
        }
        return pieces.found;
    }

    private static Rectangle2D grown(Rectangle2D piece, double by) {
        return new Rectangle2D.Double(
                piece.getX() - by, piece.getY() - by, piece.getWidth() + 2 * by, piece.getHeight() + 2 * by);
    }

    private Rectangle2D around(Rectangle2D whole, PathIterator step) {
        Stopped.check();
        int count = switch (step.currentSegment(points)) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 1;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            default -> 0;
        };
        for (int i = 0; i < count; i++) {
            x = points[2 * i];
            y = points[2 * i + 1];
            whole.add(x, y);
        }
        return whole;
    }

    private void keep(Rectangle2D piece) {
        if (piece != null) {
            found.add(piece);
        }
    }
}
