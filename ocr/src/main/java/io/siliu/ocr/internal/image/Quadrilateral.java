package io.siliu.ocr.internal.image;

import io.siliu.ocr.internal.image.Homography.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The quadrilateral that lies closest around an outline.
 *
 * @param corners top left, top right, bottom right, bottom left; fewer where the outline has fewer
 * @param hull the convex hull of the outline
 */
record Quadrilateral(List<Point> corners, List<Point> hull) {

    /** Corners are rounded by blur and shadow, so edges are drawn from their middle parts. */
    private static final double EDGE_MIDDLE = 0.08;

    static Quadrilateral around(List<Point> outline) {
        List<Point> hull = hull(outline);
        return new Quadrilateral(hull.size() < 4 ? hull : ordered(refined(reduced(hull), outline)), hull);
    }

    double area() {
        return area(corners);
    }

    double areaOfHull() {
        return area(hull);
    }

    /** The least share that a side has of the one opposite to it, from 0 to 1. */
    double evenness() {
        double evenness = 1;
        for (int i = 0; i < 2; i++) {
            double one = corners.get(i).distance(corners.get(i + 1));
            double other = corners.get(i + 2).distance(corners.get((i + 3) % 4));
            evenness = Math.min(evenness, Math.min(one, other) / Math.max(one, other));
        }
        return evenness;
    }

    /** The convex hull, counter-clockwise (Andrew 1979). */
    static List<Point> hull(List<Point> places) {
        List<Point> sorted = places.stream()
                .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y))
                .toList();
        List<Point> hull = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            int start = hull.size();
            for (int i = 0; i < sorted.size(); i++) {
                Point next = sorted.get(pass == 0 ? i : sorted.size() - 1 - i);
                while (hull.size() >= start + 2
                        && turn(hull.get(hull.size() - 2), hull.get(hull.size() - 1), next) <= 0) {
                    hull.remove(hull.size() - 1);
                }
                hull.add(next);
            }
            hull.remove(hull.size() - 1);
        }
        return hull;
    }

    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }

    /** Takes away, one after another, the side whose loss adds the least area, until four sides are left. */
    private static List<Point> reduced(List<Point> hull) {
        List<Point> polygon = new ArrayList<>(hull);
        while (polygon.size() > 4) {
            int n = polygon.size();
            int best = -1;
            double least = Double.MAX_VALUE;
            Point corner = null;
            for (int i = 0; i < n; i++) {
                Point a = polygon.get((i + n - 1) % n);
                Point b = polygon.get(i);
                Point c = polygon.get((i + 1) % n);
                Point d = polygon.get((i + 2) % n);
                Optional<Point> meeting = meeting(a, b, d, c);
                double added =
                        meeting.map(place -> Math.abs(turn(b, place, c)) / 2).orElse(Double.MAX_VALUE);
                if (meeting.isPresent() && added < least && turn(b, meeting.get(), c) > 0) {
                    least = added;
                    best = i;
                    corner = meeting.get();
                }
            }
            if (best < 0) {
                return polygon;
            }
            polygon.set(best, corner);
            polygon.remove((best + 1) % n);
        }
        return polygon;
    }

    /** Where the line from a through b meets the line from c through d. */
    private static Optional<Point> meeting(Point a, Point b, Point c, Point d) {
        double dx1 = b.x() - a.x();
        double dy1 = b.y() - a.y();
        double dx2 = d.x() - c.x();
        double dy2 = d.y() - c.y();
        double determinant = dx1 * dy2 - dy1 * dx2;
        if (Math.abs(determinant) < 1e-9) {
            return Optional.empty();
        }
        double along = ((c.x() - a.x()) * dy2 - (c.y() - a.y()) * dx2) / determinant;
        return Optional.of(new Point(a.x() + along * dx1, a.y() + along * dy1));
    }

    /** Each side drawn anew through the outline beside it. */
    private static List<Point> refined(List<Point> rough, List<Point> outline) {
        if (rough.size() != 4) {
            return rough;
        }
        List<Point[]> sides = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sides.add(side(rough.get(i), rough.get((i + 1) % 4), outline));
        }
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Point[] before = sides.get((i + 3) % 4);
            Point[] after = sides.get(i);
            corners.add(meeting(before[0], before[1], after[0], after[1]).orElse(rough.get(i)));
        }
        return corners;
    }

    private static Point[] side(Point from, Point to, List<Point> outline) {
        double length = from.distance(to);
        double ux = (to.x() - from.x()) / length;
        double uy = (to.y() - from.y()) / length;
        double sumT = 0;
        double sumD = 0;
        double sumTt = 0;
        double sumTd = 0;
        int count = 0;
        for (Point place : outline) {
            double t = (place.x() - from.x()) * ux + (place.y() - from.y()) * uy;
            double d = (place.y() - from.y()) * ux - (place.x() - from.x()) * uy;
            if (t > EDGE_MIDDLE * length && t < (1 - EDGE_MIDDLE) * length && Math.abs(d) < 3) {
                sumT += t;
                sumD += d;
                sumTt += t * t;
                sumTd += t * d;
                count++;
            }
        }
        double spread = count * sumTt - sumT * sumT;
        if (count < 10 || spread < 1e-6) {
            return new Point[] {from, to};
        }
        double slope = (count * sumTd - sumT * sumD) / spread;
        double offset = (sumD - slope * sumT) / count;
        return new Point[] {
            new Point(from.x() - uy * offset, from.y() + ux * offset),
            new Point(
                    from.x() + ux * length - uy * (offset + slope * length),
                    from.y() + uy * length + ux * (offset + slope * length))
        };
    }

    /** Top left first, then clockwise as seen. */
    private static List<Point> ordered(List<Point> corners) {
        if (corners.size() != 4) {
            return corners;
        }
        double cx = corners.stream().mapToDouble(Point::x).average().orElseThrow();
        double cy = corners.stream().mapToDouble(Point::y).average().orElseThrow();
        List<Point> clockwise = corners.stream()
                .sorted(Comparator.comparingDouble(corner -> Math.atan2(corner.y() - cy, corner.x() - cx)))
                .toList();
        int first = 0;
        for (int i = 1; i < 4; i++) {
            Point corner = clockwise.get(i);
            Point best = clockwise.get(first);
            first = corner.x() + corner.y() < best.x() + best.y() ? i : first;
        }
        List<Point> turned = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            turned.add(clockwise.get((first + i) % 4));
        }
        return turned;
    }

    private static double area(List<Point> polygon) {
        double twice = 0;
        for (int i = 0; i < polygon.size(); i++) {
            Point a = polygon.get(i);
            Point b = polygon.get((i + 1) % polygon.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return Math.abs(twice) / 2;
    }
}
