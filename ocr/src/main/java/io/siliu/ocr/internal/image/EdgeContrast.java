package io.siliu.ocr.internal.image;

import io.siliu.ocr.internal.image.Homography.Point;
import java.util.Arrays;
import java.util.List;

/** How light the ground beside the edges of a sheet is, beside what lies within them. */
final class EdgeContrast {

    /** So far on either side of an edge its blur has ended, in pixels of the picture that is searched. */
    private static final double BESIDE = 4;

    private static final int PLACES = 40;

    /** Corners are rounded: an edge is looked at between this share of its length and the rest. */
    private static final double FROM = 0.1;

    private EdgeContrast() {}

    /**
     * The light of the ground as a share of that of the sheet, from 0 to about 1; each is the median along all edges, so that
     * what is printed or lies there does not count.
     *
     * @param corners clockwise as seen
     */
    static double ground(Grey picture, List<Point> corners) {
        return median(picture, corners, BESIDE) / Math.max(1, median(picture, corners, -BESIDE));
    }

    private static double median(Grey picture, List<Point> corners, double outward) {
        int[] seen = new int[corners.size() * PLACES];
        for (int side = 0; side < corners.size(); side++) {
            Point from = corners.get(side);
            Point to = corners.get((side + 1) % corners.size());
            double length = Math.max(1, from.distance(to));
            double ux = (to.x() - from.x()) / length;
            double uy = (to.y() - from.y()) / length;
            for (int place = 0; place < PLACES; place++) {
                double along = length * (FROM + (1 - 2 * FROM) * place / (PLACES - 1));
                seen[side * PLACES + place] =
                        at(picture, from.x() + along * ux + outward * uy, from.y() + along * uy - outward * ux);
            }
        }
        Arrays.sort(seen);
        return seen[seen.length / 2];
    }

    private static int at(Grey picture, double x, double y) {
        int column = (int) Math.max(0, Math.min(picture.width() - 1, Math.round(x)));
        int row = (int) Math.max(0, Math.min(picture.height() - 1, Math.round(y)));
        return picture.at(column, row);
    }
}
