package io.siliu.ocr.internal.image;

import io.siliu.ocr.Box;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Where seals were set on a page: heaps of red ink of the size and the shape of a seal. */
public final class Seals {

    /** Of light from 0 to 255: as much more red than anything else is red ink, also in yellow light. */
    private static final int REDDER = 44;

    /** A page is looked at in so many squares from left to right. */
    private static final int SQUARES = 150;

    /** Every so many pixels one is looked at. */
    private static final int STEP = 2;

    /** The share of red pixels of a square of a seal; its ring and its letters are thin. */
    private static final double INKED = 0.05;

    /** Red squares nearer to each other than this, in squares, are of one seal. */
    private static final int NEAR = 2;

    /** Seals are no smaller and no larger than these shares of the page's width. */
    private static final double SMALLEST = 0.06;

    private static final double LARGEST = 0.45;

    /** Round seals, oval and square ones; red titles are longer. */
    private static final double LONGEST = 2;

    /** The share of red squares of a seal's rectangle; fewer are scattered red words. */
    private static final double FILLED = 0.2;

    private static final int MOST = 6;

    private final int wide;
    private final int high;
    private final boolean[] red;
    private final double side;

    private Seals(int wide, int high, double side) {
        this.wide = wide;
        this.high = high;
        this.side = side;
        this.red = new boolean[wide * high];
    }

    /** The rectangles around the seals of a page, in its pixels; none where there are more of them than any paper bears. */
    public static List<Box> of(KeptPage page) {
        int side = Math.max(STEP, page.width() / SQUARES);
        Seals seals = new Seals((page.width() + side - 1) / side, (page.height() + side - 1) / side, side);
        seals.look(page, side);
        seals.withoutRules();
        List<Box> found = seals.found();
        return found.size() > MOST ? List.of() : found;
    }

    private void look(KeptPage page, int square) {
        byte[] row = new byte[3 * page.width()];
        int[] counts = new int[wide];
        double enough = INKED * square * square / (STEP * STEP);
        for (int y = 0; y < page.height(); y += STEP) {
            page.row(0, y, row);
            for (int x = 0; x < page.width(); x += STEP) {
                counts[x / square] += isRed(row, 3 * x) ? 1 : 0;
            }
            boolean last = (y + STEP) / square != y / square || y + STEP >= page.height();
            if (last) {
                for (int at = 0; at < wide; at++) {
                    red[y / square * wide + at] = counts[at] >= enough;
                }
                Arrays.fill(counts, 0);
            }
        }
    }

    /** Without the red rules of a form, which go on where no seal does: a seal set over them would be one with the form. */
    private void withoutRules() {
        boolean[] printed = red.clone();
        for (int y = 0; y < high; y++) {
            clearLongRuns(printed, y * wide, 1, wide);
        }
        for (int x = 0; x < wide; x++) {
            clearLongRuns(printed, x, wide, high);
        }
        boolean[] left = red.clone();
        for (int at = 0; at < red.length; at++) {
            red[at] |= printed[at]
                    && (isNear(left, at, -wide) && isNear(left, at, wide)
                            || isNear(left, at, -1) && isNear(left, at, 1));
        }
    }

    /** Whether something red is left on one side of a rule: where it is on both, a seal goes through the rule. */
    private static boolean isNear(boolean[] left, int at, int step) {
        return IntStream.rangeClosed(1, NEAR)
                .map(next -> at + next * step)
                .anyMatch(place -> place >= 0 && place < left.length && left[place]);
    }

    private void clearLongRuns(boolean[] printed, int first, int step, int count) {
        int begun = 0;
        for (int at = 0; at <= count; at++) {
            if (at < count && printed[first + at * step]) {
                continue;
            }
            for (int run = begun; run < at && at - begun > LARGEST * wide; run++) {
                red[first + run * step] = false;
            }
            begun = at + 1;
        }
    }

    private static boolean isRed(byte[] colours, int at) {
        int other = Math.max(colours[at] & 0xff, colours[at + 1] & 0xff);
        return (colours[at + 2] & 0xff) - other > REDDER;
    }

    private List<Box> found() {
        List<Box> seals = new ArrayList<>();
        boolean[] seen = new boolean[red.length];
        for (int start = 0; start < red.length; start++) {
            if (red[start] && !seen[start]) {
                Heap heap = heap(start, seen);
                if (heap.isSeal(wide)) {
                    seals.add(heap.box(side));
                }
            }
        }
        return seals;
    }

    private Heap heap(int start, boolean[] seen) {
        Heap heap = new Heap();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(start);
        seen[start] = true;
        while (!open.isEmpty()) {
            int at = open.pop();
            heap.add(at % wide, at / wide);
            for (int y = Math.max(0, at / wide - NEAR); y <= Math.min(high - 1, at / wide + NEAR); y++) {
                for (int x = Math.max(0, at % wide - NEAR); x <= Math.min(wide - 1, at % wide + NEAR); x++) {
                    int next = y * wide + x;
                    if (red[next] && !seen[next]) {
                        seen[next] = true;
                        open.push(next);
                    }
                }
            }
        }
        return heap;
    }

    /** Red squares that lie together. */
    private static final class Heap {

        private int left = Integer.MAX_VALUE;
        private int right;
        private int top = Integer.MAX_VALUE;
        private int bottom;
        private int count;

        void add(int x, int y) {
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            count++;
        }

        private int width() {
            return right - left + 1;
        }

        private int height() {
            return bottom - top + 1;
        }

        boolean isSeal(int page) {
            int longer = Math.max(width(), height());
            int shorter = Math.min(width(), height());
            return shorter >= SMALLEST * page
                    && longer <= LARGEST * page
                    && longer <= LONGEST * shorter
                    && count >= FILLED * width() * height();
        }

        Box box(double side) {
            return new Box(left * side, top * side, width() * side, height() * side);
        }
    }
}
