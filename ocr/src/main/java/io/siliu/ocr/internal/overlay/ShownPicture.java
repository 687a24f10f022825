package io.siliu.ocr.internal.overlay;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A picture: opaque, or letting shine through what its pixels say. */
public final class ShownPicture implements Cover {

    /** Places of a letter that are looked at, along each side. */
    private static final int LOOKS = 12;

    /** Where so many of them are painted, the letter may be another one. */
    private static final int ENOUGH = 8;

    /** As large a picture beside a letter, in letters, is one of a figure, if need be with its surroundings. */
    private static final double MOST_LETTERS = 4;

    private final AffineTransform unit;
    private final Rectangle2D clip;
    private final Rectangle2D place;
    private final Tone tone;
    private final Supplier<Optional<BufferedImage>> pixels;

    /**
     * @param unit from a square of one unit, its top left in the origin, to the page
     * @param clip what is painted outside of it is not seen
     * @param pixels asked only where the picture lies over letters; empty for one without holes, or that cannot be decoded
     */
    public ShownPicture(AffineTransform unit, Rectangle2D clip, Tone tone, Supplier<Optional<BufferedImage>> pixels) {
        this.unit = unit;
        this.clip = clip;
        this.tone = tone;
        this.pixels = pixels;
        this.place = unit.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D()
                .createIntersection(clip);
    }

    @Override
    public Rectangle2D place() {
        return place;
    }

    @Override
    public boolean hides(Ink ink) {
        if (!ink.isTouched(place)) {
            return false;
        }
        try {
            AffineTransform back = unit.createInverse();
            return pixels.get().map(picture -> hides(ink, back, picture)).orElse(true);
        } catch (NoninvertibleTransformException flat) {
            return false;
        }
    }

    private boolean hides(Ink ink, AffineTransform back, BufferedImage picture) {
        int painted = 0;
        for (int look = 0; look < LOOKS * LOOKS; look++) {
            Point2D at = look(ink.place(), look);
            painted += clip.contains(at) && isPainted(back.transform(at, null), picture) ? 1 : 0;
        }
        return painted >= ENOUGH;
    }

    @Override
    public Optional<Rectangle2D> inked(Gap gap) {
        if (place.getHeight() > MOST_LETTERS * gap.beside().size()) {
            return Optional.empty();
        }
        try {
            AffineTransform back = unit.createInverse();
            Optional<BufferedImage> picture = pixels.get();
            return picture.isPresent()
                    ? drawn(gap.place(), back, picture.get())
                    : gap.point() ? Optional.empty() : Optional.of(place.createIntersection(gap.place()));
        } catch (NoninvertibleTransformException flat) {
            return Optional.empty();
        }
    }

    /** Around the places that are painted darkly. */
    private Optional<Rectangle2D> drawn(Rectangle2D gap, AffineTransform back, BufferedImage picture) {
        return IntStream.range(0, LOOKS * LOOKS)
                .mapToObj(look -> look(gap, look))
                .filter(at -> clip.contains(at) && isDark(back.transform(at, null), picture))
                .map(at -> (Rectangle2D)
                        new Rectangle2D.Double(at.getX(), at.getY(), gap.getWidth() / LOOKS, gap.getHeight() / LOOKS))
                .reduce(Rectangle2D::createUnion);
    }

    @Override
    public int parts() {
        return LOOKS * LOOKS;
    }

    private static Point2D look(Rectangle2D place, int look) {
        return new Point2D.Double(
                place.getX() + (look % LOOKS + 0.5) / LOOKS * place.getWidth(),
                place.getY() + (look / LOOKS + 0.5) / LOOKS * place.getHeight());
    }

    private boolean isDark(Point2D at, BufferedImage picture) {
        return isPainted(at, picture) && !Tone.isLight(colour(at, picture));
    }

    private boolean isPainted(Point2D at, BufferedImage picture) {
        boolean inside = at.getX() >= 0 && at.getX() < 1 && at.getY() >= 0 && at.getY() < 1;
        return inside && tone.hides(colour(at, picture));
    }

    private static int colour(Point2D at, BufferedImage picture) {
        return picture.getRGB((int) (at.getX() * picture.getWidth()), (int) (at.getY() * picture.getHeight()));
    }
}
