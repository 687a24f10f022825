package io.siliu.ocr.internal.overlay;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Plain paint whose edges are known roughly: a line as broad as a band, which may have gaps, or a path that is cut by clips. Dark
 * letters inside of it are judged by its colour, of pale ones near it nothing is told.
 *
 * @param around how far it may be painted outside of the path, in units of the page
 * @param shown where of the page it is not clipped away
 */
record RoughGround(Shape path, double around, Rectangle2D place, Predicate<Point2D> shown, Paint paint)
        implements Ground {

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public Optional<Paint> at(Point2D point) {
        boolean near = place.contains(point)
                && (path.contains(point)
                        || path.intersects(point.getX() - around, point.getY() - around, 2 * around, 2 * around));
        return near ? Optional.empty() : Optional.of(Paint.NOTHING);
    }

    @Override
    public Optional<Paint> belowDark(Point2D point) {
        boolean painted = place.contains(point) && shown.test(point) && path.contains(point);
        return Optional.of(painted ? paint : Paint.NOTHING);
    }
}
