package io.siliu.ocr.internal.overlay;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A path that is filled with one colour: the band of a heading, the ground of a cell.
 *
 * @param shown where of the page it is not clipped away
 */
record PlainGround(Shape path, Rectangle2D place, Predicate<Point2D> shown, Paint paint) implements Ground {

    @Override
    public boolean isPlain() {
        return true;
    }

    @Override
    public Optional<Paint> at(Point2D point) {
        boolean painted = place.contains(point) && shown.test(point) && path.contains(point);
        return Optional.of(painted ? paint : Paint.NOTHING);
    }
}
