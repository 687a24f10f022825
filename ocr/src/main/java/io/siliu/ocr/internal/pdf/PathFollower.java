package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.overlay.FilledShape;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * Follows the paths of a page, step by step, to what is filled and drawn. What is damaged is left out, as those who show the page
 * leave it out.
 */
abstract class PathFollower extends PDFGraphicsStreamEngine {

    private static final int MOST_STEPS = 200_000;

    /** Each state that is kept has its own list of them; of what is clipped further it is not told whether it is seen. */
    private static final int MOST_CLIPS = 50;

    /** A clip of so few steps is followed exactly: printers cut along a hundred rectangles. Of more the rectangle around it is. */
    private static final int FEW_STEPS = 200;

    /** Edges of all clips of a state: bars across bars leave as many pieces as their numbers multiplied. */
    private static final int MOST_EDGES = 1_200;

    private final GeneralPath path = new GeneralPath();

    /** Clips that cut away more than is followed, as the states of the page keep them. */
    private final Set<Path2D> roughly = Collections.newSetFromMap(new IdentityHashMap<>());

    private boolean clips;
    private int clipRule;
    private int steps;
    private boolean coarse;

    PathFollower(PDPage page) {
        super(page);
    }

    /** A step of following a page. */
    interface Step {
        void run() throws IOException;
    }

    final void bounded(Step step) {
        try {
            step.run();
        } catch (ReadingPutOff | RefusedPaper ours) {
            throw ours;
        } catch (IOException | RuntimeException broken) {
            damaged();
        }
    }

    /** A step is left out. */
    void damaged() {
        forgetPath();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) {
        Stopped.check();
        bounded(() -> super.processOperator(operator, operands));
    }

    /** A shape is filled, in the space of the page; it is reused afterwards. */
    abstract void fill(Shape shape);

    /** The same, where it is drawn with the pen. */
    abstract void stroke(Shape shape);

    @Override
    public void fillPath(int rule) {
        path.setWindingRule(rule);
        fill(whole());
        endPath();
    }

    @Override
    public void strokePath() {
        stroke(whole());
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        path.setWindingRule(rule);
        fill(whole());
        stroke(whole());
        endPath();
    }

    @Override
    public void clip(int rule) {
        clips = true;
        clipRule = rule;
    }

    /** Those who show a page clip nothing where no path was begun. */
    @Override
    public void endPath() {
        if (clips && path.getCurrentPoint() != null) {
            cutAway(getGraphicsState());
        }
        forgetPath();
    }

    private void cutAway(PDGraphicsState state) {
        boolean exact =
                !coarse && steps <= FEW_STEPS && !FilledShape.isFar(path) && edges(path) + edges(state) <= MOST_EDGES;
        boolean followed = state.getCurrentClippingPaths().size() < MOST_CLIPS;
        if (followed) {
            path.setWindingRule(clipRule);
            state.intersectClippingPath(exact ? path : new GeneralPath(path.getBounds2D()));
        }
        if (!exact || !followed) {
            List<Path2D> paths = state.getCurrentClippingPaths();
            roughly.add(paths.get(paths.size() - 1));
        }
    }

    private static int edges(PDGraphicsState state) {
        return state.getCurrentClippingPaths().stream()
                .mapToInt(PathFollower::edges)
                .sum();
    }

    /** Those of a path, as far as they matter. */
    private static int edges(Path2D path) {
        int edges = 0;
        for (PathIterator edge = path.getPathIterator(null); !edge.isDone() && edges <= MOST_EDGES; edge.next()) {
            edges++;
        }
        return edges;
    }

    /** Whether more is cut away than {@link #clipping} says; asked before it. */
    final boolean isClippedRoughly() {
        return getGraphicsState().getCurrentClippingPaths().stream().anyMatch(roughly::contains);
    }

    /** Inside of this alone is seen what is painted now, in the space that the page is painted in. */
    final Area clipping() {
        PDGraphicsState state = getGraphicsState();
        boolean rough = isClippedRoughly();
        Area clip = state.getCurrentClippingPath();
        if (rough) {
            roughly.addAll(state.getCurrentClippingPaths());
        }
        return clip;
    }

    /** Whatever was begun of a path comes to nothing. */
    final void forgetPath() {
        clips = false;
        coarse = false;
        steps = 0;
        path.reset();
    }

    /** Whether the path has so many steps that the rectangle around it is taken instead. */
    final boolean isCoarse() {
        return coarse;
    }

    private Shape whole() {
        return coarse ? path.getBounds2D() : path;
    }

    private void count() {
        if (++steps > MOST_STEPS) {
            Rectangle2D around = path.getBounds2D();
            path.reset();
            path.append(around, false);
            steps = 0;
            coarse = true;
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
        count();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
        count();
    }

    @Override
    public void lineTo(float x, float y) {
        begin(x, y);
        path.lineTo(x, y);
        count();
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        begin(x1, y1);
        path.curveTo(x1, y1, x2, y2, x3, y3);
        count();
    }

    /** Damaged files go on with a path that they never began. */
    private void begin(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
            count();
        }
    }
}
