package io.siliu.ocr.internal.overlay;

import io.siliu.ocr.internal.layout.Glyph;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** A path that is filled: a box, a figure drawn by its outline, the rules of a table. */
public final class FilledShape implements Cover {

    /** Of curves that lead farther than this, in units of a page, the library asks piece by piece where they are. */
    private static final double FARTHEST = 1e5;

    private final Shape path;
    private final Rectangle2D clip;
    private final Rectangle2D place;
    private final Shade shade;
    private List<Rectangle2D> pieces;

    /**
     * @param clip what is painted outside of it is not seen
     * @param shade rules are dark, a light strip hides what is below it
     */
    public FilledShape(Shape path, Rectangle2D clip, Shade shade) {
        this.path = path;
        this.clip = clip;
        this.shade = shade;
        this.place = path.getBounds2D().createIntersection(clip);
    }

    /** Where a letter of an annotation has its ink. */
    public static Shape body(Glyph letter) {
        return Ink.of(letter).place();
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
        boolean more = pieces().stream()
                .anyMatch(piece -> ink.isTouched(piece) && (shade.mayTakeAway() || !ink.isRule(piece)));
        return more && (isFar(path) || path.intersects(ink.place().createIntersection(place)));
    }

    @Override
    public Optional<Rectangle2D> inked(Gap gap) {
        return shade.mayDraw() ? gap.drawn(pieces()) : Optional.empty();
    }

    @Override
    public int parts() {
        return pieces == null ? 1 : pieces.size();
    }

    private List<Rectangle2D> pieces() {
        if (pieces == null) {
            pieces = Pieces.strokes(path).stream()
                    .map(piece -> piece.createIntersection(clip))
                    .toList();
        }
        return pieces;
    }

    /** Whether a path leads so far that the library would go on and on about where it is. */
    public static boolean isFar(Shape path) {
        Rectangle2D whole = path.getBounds2D();
        return Math.abs(whole.getX()) + whole.getWidth() > FARTHEST
                || Math.abs(whole.getY()) + whole.getHeight() > FARTHEST;
    }
}
