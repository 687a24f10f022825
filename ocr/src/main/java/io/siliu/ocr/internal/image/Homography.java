package io.siliu.ocr.internal.image;

import io.siliu.ocr.Box;
import java.util.List;

/**
 * A projective map between two planes: how a flat paper in one picture lies in another. Kept as the nine numbers of its
 * matrix, row by row.
 */
public final class Homography {

    /** A place on a plane. */
    public record Point(double x, double y) {

        double distance(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    private static final int UNKNOWNS = 8;

    private final double[] m;

    private Homography(double[] matrix) {
        this.m = matrix;
    }

    /** Enlarges by a factor. */
    public static Homography scaling(double factor) {
        return new Homography(new double[] {factor, 0, 0, 0, factor, 0, 0, 0, 1});
    }

    static Homography shift(double right, double down) {
        return new Homography(new double[] {1, 0, right, 0, 1, down, 0, 0, 1});
    }

    /** Turns by an angle around the origin; positive turns the x axis towards the y axis. */
    static Homography rotation(double radians) {
        double cos = Math.cos(radians);
        double sin = Math.sin(radians);
        return new Homography(new double[] {cos, -sin, 0, sin, cos, 0, 0, 0, 1});
    }

    /** The map that takes four places to four others, no three of which lie on a line. */
    static Homography between(List<Point> from, List<Point> to) {
        double[][] equations = new double[UNKNOWNS][];
        for (int i = 0; i < 4; i++) {
            Point source = from.get(i);
            Point target = to.get(i);
            equations[2 * i] = new double[] {
                source.x(), source.y(), 1, 0, 0, 0, -source.x() * target.x(), -source.y() * target.x(), target.x()
            };
            equations[2 * i + 1] = new double[] {
                0, 0, 0, source.x(), source.y(), 1, -source.x() * target.y(), -source.y() * target.y(), target.y()
            };
        }
        double[] solved = solve(equations);
        double[] matrix = new double[9];
        System.arraycopy(solved, 0, matrix, 0, UNKNOWNS);
        matrix[8] = 1;
        return new Homography(matrix);
    }

    /** Gauss with the largest pivot; each row holds its right side last. */
    private static double[] solve(double[][] rows) {
        int n = rows.length;
        for (int column = 0; column < n; column++) {
            int best = column;
            for (int row = column + 1; row < n; row++) {
                best = Math.abs(rows[row][column]) > Math.abs(rows[best][column]) ? row : best;
            }
            double[] pivot = rows[best];
            rows[best] = rows[column];
            rows[column] = pivot;
            if (Math.abs(pivot[column]) < 1e-12) {
                throw new IllegalArgumentException("Three of the places lie on a line");
            }
            for (int row = 0; row < n; row++) {
                double factor = row == column ? 0 : rows[row][column] / pivot[column];
                for (int i = column; factor != 0 && i <= n; i++) {
                    rows[row][i] -= factor * pivot[i];
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = rows[i][n] / rows[i][i];
        }
        return solution;
    }

    /** First this map, then the other. */
    public Homography then(Homography next) {
        double[] product = new double[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int i = 0; i < 3; i++) {
                    product[3 * row + column] += next.m[3 * row + i] * m[3 * i + column];
                }
            }
        }
        return new Homography(product);
    }

    /** The way back. */
    public Homography inverse() {
        double[] adjugate = {
            m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
            m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
            m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]
        };
        return new Homography(adjugate);
    }

    /** Where a place goes. */
    public Point of(double x, double y) {
        double depth = m[6] * x + m[7] * y + m[8];
        return new Point((m[0] * x + m[1] * y + m[2]) / depth, (m[3] * x + m[4] * y + m[5]) / depth);
    }

    /**
     * Where the middles of a row of pixels go.
     *
     * @param places filled with x and y in turn, two for each pixel
     */
    void row(int y, double[] places) {
        double across = m[1] * (y + 0.5) + m[2];
        double down = m[4] * (y + 0.5) + m[5];
        double depth = m[7] * (y + 0.5) + m[8];
        for (int i = 0; i < places.length; i += 2) {
            double x = i / 2 + 0.5;
            double scale = 1 / (m[6] * x + depth);
            places[i] = (m[0] * x + across) * scale;
            places[i + 1] = (m[3] * x + down) * scale;
        }
    }

    /** The upright box around where a box goes. */
    public Box of(Box box) {
        List<Point> corners = List.of(
                of(box.x(), box.y()), of(box.right(), box.y()),
                of(box.right(), box.bottom()), of(box.x(), box.bottom()));
        double left = corners.stream().mapToDouble(Point::x).min().orElseThrow();
        double top = corners.stream().mapToDouble(Point::y).min().orElseThrow();
        double right = corners.stream().mapToDouble(Point::x).max().orElseThrow();
        double bottom = corners.stream().mapToDouble(Point::y).max().orElseThrow();
        return new Box(left, top, right - left, bottom - top);
    }
}
