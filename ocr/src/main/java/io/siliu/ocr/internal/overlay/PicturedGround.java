package io.siliu.ocr.internal.overlay;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A picture that letters are set on: a form with its figures printed on it, the ground of a page of an app.
 *
 * @param back from the page to a square of one unit, the picture's top left in the origin
 * @param shown where of the page it is not clipped away
 * @param pixels asked only where pale letters are set on it; empty where they cannot be told
 */
record PicturedGround(
        AffineTransform back,
        Rectangle2D place,
        Predicate<Point2D> shown,
        Tone tone,
        Supplier<Optional<BufferedImage>> pixels)
        implements Ground {

    private static final double OPAQUE = 255;

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public Optional<Paint> at(Point2D point) {
        Point2D at = back.transform(point, null);
        boolean inside = at.getX() >= 0 && at.getX() < 1 && at.getY() >= 0 && at.getY() < 1;
        if (!inside || !place.contains(point) || !shown.test(point)) {
            return Optional.of(Paint.NOTHING);
        }
        return pixels.get()
                .map(picture -> paint(picture.getRGB(
                        (int) (at.getX() * picture.getWidth()), (int) (at.getY() * picture.getHeight()))));
    }

    /** Where it only darkens, paper and what is as pale shines through. */
    private Paint paint(int argb) {
        int rgb = argb & 0xffffff;
        boolean nothing = tone.darkens() && LetterColour.isPale(rgb);
        return nothing ? Paint.NOTHING : new Paint(rgb, tone.alpha() * (argb >>> 24) / OPAQUE);
    }
}
