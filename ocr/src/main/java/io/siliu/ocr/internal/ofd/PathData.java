package io.siliu.ocr.internal.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Scanner;

/** The abbreviated data of a path: S and M begin, L, Q, B and A go on, C closes (GB/T 33190, 9.1). */
final class PathData {

    private static final int MOST_STEPS = 200_000;

    private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private final Scanner words;

    private PathData(String written) {
        this.words = new Scanner(written);
    }

    /** The path; what cannot be understood ends it. */
    static Path2D of(String written) {
        PathData data = new PathData(written);
        int steps = 0;
        while (data.words.hasNext() && steps++ < MOST_STEPS && data.step(data.words.next())) {
            // Each step draws on.
        }
        return data.path;
    }

    /** Whether the step was understood. */
    private boolean step(String operator) {
        if (path.getCurrentPoint() == null && !operator.equals("M") && !operator.equals("S")) {
            return false;
        }
        switch (operator) {
            case "M", "S" -> path.moveTo(number(), number());
            case "L" -> path.lineTo(number(), number());
            case "Q" -> path.quadTo(number(), number(), number(), number());
            case "B" -> path.curveTo(number(), number(), number(), number(), number(), number());
            case "A" -> arc(number(), number(), number(), number() != 0, number() != 0, number(), number());
            case "C" -> path.closePath();
            default -> {
                return false;
            }
        }
        return true;
    }

    private double number() {
        return words.hasNext() ? Numbers.of(words.next(), 0d) : 0;
    }

    /** An elliptical arc from here to a point, the way SVG describes one (its appendix on implementation, F.6.5). */
    private void arc(
            double width, double height, double degrees, boolean large, boolean clockwise, double x, double y) {
        Point2D from = path.getCurrentPoint();
        double rx = Math.abs(width);
        double ry = Math.abs(height);
        if (rx < 1e-9 || ry < 1e-9) {
            path.lineTo(x, y);
            return;
        }
        double turn = Math.toRadians(degrees);
        Point2D half = AffineTransform.getRotateInstance(-turn)
                .transform(new Point2D.Double((from.getX() - x) / 2, (from.getY() - y) / 2), null);
        double grow = Math.sqrt(square(half.getX() / rx) + square(half.getY() / ry));
        if (grow > 1) {
            rx *= grow;
            ry *= grow;
        }
        double reach = square(rx * half.getY()) + square(ry * half.getX());
        double factor = Math.sqrt(Math.max(0, (square(rx * ry) - reach) / Math.max(reach, 1e-12)));
        double sign = large == clockwise ? -1 : 1;
        double cx = sign * factor * rx * half.getY() / ry;
        double cy = -sign * factor * ry * half.getX() / rx;
        double start = Math.atan2((half.getY() - cy) / ry, (half.getX() - cx) / rx);
        double extent = Math.atan2((-half.getY() - cy) / ry, (-half.getX() - cx) / rx) - start;
        if (clockwise && extent < 0) {
            extent += 2 * Math.PI;
        } else if (!clockwise && extent > 0) {
            extent -= 2 * Math.PI;
        }
        Arc2D arc =
                new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -Math.toDegrees(start), -Math.toDegrees(extent), Arc2D.OPEN);
        AffineTransform place = AffineTransform.getTranslateInstance((from.getX() + x) / 2, (from.getY() + y) / 2);
        place.rotate(turn);
        place.translate(cx, cy);
        path.append(arc.getPathIterator(place), true);
    }

    private static double square(double number) {
        return number * number;
    }
}
