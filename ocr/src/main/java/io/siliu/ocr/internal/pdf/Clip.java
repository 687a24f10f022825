package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.internal.overlay.Sight;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Where of the upright page what is painted is seen.
 *
 * @param bounds the rectangle around it
 * @param rough whether more may be cut away than is followed
 */
record Clip(Shape shape, Rectangle2D bounds, boolean rough) {

    /** @param area in the space that the page is painted in */
    static Clip of(Area area, PageView view, boolean rough) {
        Shape upright = view.upright(area);
        Rectangle2D bounds = upright.getBounds2D();
        return new Clip(area.isRectangular() ? bounds : upright, bounds, rough);
    }

    boolean shows(Point2D at) {
        return bounds.contains(at) && (shape == bounds || shape.contains(at));
    }

    /** Whether a letter is seen at a point, whatever its colour. */
    Sight at(Point2D point) {
        return !shows(point) ? Sight.UNSEEN : rough ? Sight.UNTOLD : Sight.SEEN;
    }
}
