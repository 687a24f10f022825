package io.siliu.ocr.internal.ofd;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** About how long a path is: no shorter, for a curve is never longer than the lines through its control points. */
final class PathLength {

    private PathLength() {}

    static double of(Path2D path) {
        double length = 0;
        double x = 0;
        double y = 0;
        double[] points = new double[6];
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            int step = steps.currentSegment(points);
            int numbers = switch (step) {
                case PathIterator.SEG_CUBICTO -> 6;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CLOSE -> 0;
                default -> 2;
            };
            for (int i = 0; i < numbers; i += 2) {
                length += step == PathIterator.SEG_MOVETO ? 0 : Math.hypot(points[i] - x, points[i + 1] - y);
                x = points[i];
                y = points[i + 1];
            }
        }
        return length;
    }
}
