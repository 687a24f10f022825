package io.siliu.ocr.internal.image;

import io.siliu.ocr.internal.image.Homography.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A connected piece of light pixels in a small picture. */
final class LightPiece {

    private final int[] left;
    private final int[] right;
    private final int size;
    private final int frameSides;

    private LightPiece(int[] left, int[] right, int size, int frameSides) {
        this.left = left;
        this.right = right;
        this.size = size;
        this.frameSides = frameSides;
    }

    /** The largest piece of pixels above the level. */
    static Optional<LightPiece> largest(Grey picture, int level) {
        boolean[] seen = new boolean[picture.width() * picture.height()];
        LightPiece best = null;
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start] && (picture.pixels()[start] & 0xff) > level) {
                LightPiece piece = from(start, picture, level, seen);
                best = best == null || piece.size > best.size ? piece : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private static LightPiece from(int start, Grey picture, int level, boolean[] seen) {
        int w = picture.width();
        int h = picture.height();
        int[] left = new int[h];
        int[] right = new int[h];
        java.util.Arrays.fill(left, Integer.MAX_VALUE);
        java.util.Arrays.fill(right, -1);
        Deque<Integer> open = new ArrayDeque<>();
        open.push(start);
        seen[start] = true;
        int size = 0;
        int[] onFrame = new int[4];
        while (!open.isEmpty()) {
            int place = open.pop();
            int x = place % w;
            int y = place / w;
            size++;
            left[y] = Math.min(left[y], x);
            right[y] = Math.max(right[y], x);
            onFrame[0] += x == 0 ? 1 : 0;
            onFrame[1] += x == w - 1 ? 1 : 0;
            onFrame[2] += y == 0 ? 1 : 0;
            onFrame[3] += y == h - 1 ? 1 : 0;
            visit(x > 0, place - 1, picture, level, seen, open);
            visit(x < w - 1, place + 1, picture, level, seen, open);
            visit(y > 0, place - w, picture, level, seen, open);
            visit(y < h - 1, place + w, picture, level, seen, open);
        }
        int sides = 0;
        for (int side = 0; side < 4; side++) {
            sides += onFrame[side] > 0.2 * (side < 2 ? h : w) ? 1 : 0;
        }
        return new LightPiece(left, right, size, sides);
    }

    private static void visit(boolean inside, int place, Grey picture, int level, boolean[] seen, Deque<Integer> open) {
        if (inside && !seen[place] && (picture.pixels()[place] & 0xff) > level) {
            seen[place] = true;
            open.push(place);
        }
    }

    int size() {
        return size;
    }

    /** Whether it lies along two or more sides of the frame, as the paper of a scan does. */
    boolean reachesFrame() {
        return frameSides >= 2;
    }

    /** The first and last pixel of each row, which for a convex piece is its outline; and of each column. */
    List<Point> outline() {
        List<Point> outline = new ArrayList<>();
        for (int y = 0; y < left.length; y++) {
            if (right[y] >= 0) {
                outline.add(new Point(left[y], y));
                outline.add(new Point(right[y], y));
            }
        }
        outline.addAll(columns());
        return outline;
    }

    private List<Point> columns() {
        int width = 0;
        for (int end : right) {
            width = Math.max(width, end + 1);
        }
        List<Point> ends = new ArrayList<>();
        for (int x = 0; x < width; x++) {
            int top = -1;
            int bottom = -1;
            for (int y = 0; y < left.length; y++) {
                if (right[y] >= x && left[y] <= x) {
                    top = top < 0 ? y : top;
                    bottom = y;
                }
            }
            if (top >= 0) {
                ends.add(new Point(x, top));
                ends.add(new Point(x, bottom));
            }
        }
        return ends;
    }
}
