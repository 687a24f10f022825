package io.siliu.ocr.internal.overlay;

import io.siliu.ocr.internal.layout.Glyph;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A path that is filled: a box, a figure drawn by its outline, the rules of a table. */
public final class FilledShape implements Cover {

    /** Of curves that lead farther than this, in units of a page, the library asks piece by piece where they are. */
    private static final double FARTHEST = 1e5;

    private final Shape path;
    private final Rectangle2D clip;
    private final Rectangle2D place;
    private final boolean light;
    private List<Rectangle2D> pieces;

    /**
     * @param clip what is painted outside of it is not seen
     * @param light whether it is filled with a light colour: rules are dark, a light strip hides what is below it
     */
    public FilledShape(Shape path, Rectangle2D clip, boolean light) {
        this.path = path;
        this.clip = clip;
        this.light = light;
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
        pieces = pieces == null ? Pieces.strokes(path) : pieces;
        boolean more = pieces.stream()
                .map(piece -> piece.createIntersection(clip))
                .anyMatch(piece -> ink.isTouched(piece) && (light || !ink.isRule(piece)));
        return more && (isFar() || path.intersects(ink.place().createIntersection(place)));
    }

    private boolean isFar() {
        Rectangle2D whole = path.getBounds2D();
        return Math.abs(whole.getX()) + whole.getWidth() > FARTHEST
                || Math.abs(whole.getY()) + whole.getHeight() > FARTHEST;
    }
}
