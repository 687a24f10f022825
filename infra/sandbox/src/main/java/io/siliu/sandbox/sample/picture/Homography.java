package io.siliu.sandbox.sample.picture;

/** The projective map of a plane that takes four points to four points. */
final class Homography {

    private final double[] h;

    private Homography(double[] h) {
        this.h = h;
    }

    /** @param from four corners, x and y in turn */
    static Homography of(double[] from, double[] to) {
        double[][] equations = new double[8][9];
        for (int corner = 0; corner < 4; corner++) {
            double x = from[2 * corner];
            double y = from[2 * corner + 1];
            double u = to[2 * corner];
            double v = to[2 * corner + 1];
            equations[2 * corner] = new double[] {x, y, 1, 0, 0, 0, -u * x, -u * y, u};
            equations[2 * corner + 1] = new double[] {0, 0, 0, x, y, 1, -v * x, -v * y, v};
        }
        return new Homography(solved(equations));
    }

    /** Gauss with the largest pivot. */
    private static double[] solved(double[][] rows) {
        int size = rows.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column + 1; row < size; row++) {
                if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) {
                    pivot = row;
                }
            }
            double[] swap = rows[column];
            rows[column] = rows[pivot];
            rows[pivot] = swap;
            for (int row = 0; row < size; row++) {
                if (row != column) {
                    subtract(rows[row], rows[column], rows[row][column] / rows[column][column]);
                }
            }
        }
        double[] solution = new double[size];
        for (int row = 0; row < size; row++) {
            solution[row] = rows[row][size] / rows[row][row];
        }
        return solution;
    }

    private static void subtract(double[] from, double[] row, double times) {
        for (int column = 0; column < from.length; column++) {
            from[column] -= times * row[column];
        }
    }

    /** Where the point comes to lie, x and y into the place. */
    void map(double x, double y, double[] place) {
        double scale = 1 / (h[6] * x + h[7] * y + 1);
        place[0] = (h[0] * x + h[1] * y + h[2]) * scale;
        place[1] = (h[3] * x + h[4] * y + h[5]) * scale;
    }
}
