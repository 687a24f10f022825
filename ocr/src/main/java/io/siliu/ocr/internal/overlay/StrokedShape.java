package io.siliu.ocr.internal.overlay;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** A path that is drawn with a pen: a figure of a few short lines, or one line so broad that it hides what is below it. */
public final class StrokedShape implements Cover {

    private final List<Rectangle2D> lines;
    private final double breadth;
    private final Shade shade;
    private final Rectangle2D place;

    /**
     * @param breadth of the pen, in units of the page
     * @param clip what is painted outside of it is not seen
     * @param shade rules are dark, a light line hides what is below it
     */
    public StrokedShape(Shape path, double breadth, Rectangle2D clip, Shade shade) {
        this.lines = Pieces.lines(path, breadth).stream()
                .map(line -> line.createIntersection(clip))
                .toList();
        this.breadth = breadth;
        this.shade = shade;
        Rectangle2D around = path.getBounds2D();
        this.place = new Rectangle2D.Double(
                        around.getX() - breadth / 2,
                        around.getY() - breadth / 2,
                        around.getWidth() + breadth,
                        around.getHeight() + breadth)
                .createIntersection(clip);
    }

    @Override
    public Rectangle2D place() {
        return place;
    }

    @Override
    public boolean hides(Ink ink) {
        return lines.stream()
                .anyMatch(line ->
                        ink.isTouched(line) && (shade.mayTakeAway() || ink.isBroad(breadth) || !ink.isLong(line)));
    }

    @Override
    public Optional<Rectangle2D> inked(Gap gap) {
        return shade.mayDraw() ? gap.drawn(lines) : Optional.empty();
    }

    @Override
    public int parts() {
        return lines.size();
    }
}
