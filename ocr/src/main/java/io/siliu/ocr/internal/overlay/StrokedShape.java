package io.siliu.ocr.internal.overlay;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A path that is drawn with a pen: a figure of a few short lines, or one line so broad that it hides what is below it. */
public final class StrokedShape implements Cover {

    private final List<Rectangle2D> lines;
    private final double breadth;
    private final boolean light;
    private final Rectangle2D clip;
    private final Rectangle2D place;

    /**
     * @param breadth of the pen, in units of the page
     * @param clip what is painted outside of it is not seen
     * @param light whether it is drawn in a light colour: rules are dark, a light line hides what is below it
     */
    public StrokedShape(Shape path, double breadth, Rectangle2D clip, boolean light) {
        this.lines = Pieces.lines(path, breadth);
        this.breadth = breadth;
        this.light = light;
        this.clip = clip;
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
                .map(line -> line.createIntersection(clip))
                .anyMatch(line -> ink.isTouched(line) && (light || ink.isBroad(breadth) || !ink.isLong(line)));
    }
}
