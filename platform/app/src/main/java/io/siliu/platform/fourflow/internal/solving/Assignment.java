package io.siliu.platform.fourflow.internal.solving;

import java.util.Arrays;

/**
 * The best assignment of papers to places, by the Hungarian method in integers, with how much each pair is worth: the best
 * value less the best value without that pair. A pair whose worth is nothing is a tie, whichever of the best assignments
 * was found. For at most {@link #MOST} papers and as many places.
 */
final class Assignment {

    static final int MOST = 48;

    private static final long NEVER = -1_000_000_000L;
    private static final long FAR = Long.MAX_VALUE / 4;

    private final long[][] weights;
    private final int places;
    private final int[] chosen;
    private final long best;

    /** @param weights of each paper for each place, 0 where it cannot go there; leaving a paper out is worth 0 */
    Assignment(int[][] weights) {
        this.places = weights[0].length;
        this.weights = new long[weights.length][places + weights.length];
        for (int paper = 0; paper < weights.length; paper++) {
            Arrays.fill(this.weights[paper], NEVER);
            for (int place = 0; place < places; place++) {
                if (weights[paper][place] > 0) {
                    this.weights[paper][place] = weights[paper][place];
                }
            }
            this.weights[paper][places + paper] = 0;
        }
        chosen = solve();
        best = value(chosen);
    }

    /** The place of a paper, or -1. */
    int placeOf(int paper) {
        return chosen[paper] < places ? chosen[paper] : -1;
    }

    /** What the pair of this paper is worth, in the unit of the weights. */
    long worth(int paper) {
        long kept = weights[paper][chosen[paper]];
        weights[paper][chosen[paper]] = NEVER;
        long without = value(solve());
        weights[paper][chosen[paper]] = kept;
        return best - without;
    }

    private long value(int[] assigned) {
        long sum = 0;
        for (int paper = 0; paper < assigned.length; paper++) {
            sum += weights[paper][assigned[paper]];
        }
        return sum;
    }

    private int[] solve() {
        int rows = weights.length;
        int columns = weights[0].length;
        long[] rowPrice = new long[rows + 1];
        long[] columnPrice = new long[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] way = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            augment(rowOf, way, path(rowOf, way, rowPrice, columnPrice));
        }
        int[] assigned = new int[rows];
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] > 0) {
                assigned[rowOf[column] - 1] = column - 1;
            }
        }
        return assigned;
    }

    /** The free column at the end of the cheapest way from the row in column 0. */
    private int path(int[] rowOf, int[] way, long[] rowPrice, long[] columnPrice) {
        int columns = columnPrice.length - 1;
        long[] least = new long[columns + 1];
        Arrays.fill(least, FAR);
        boolean[] used = new boolean[columns + 1];
        int column = 0;
        do {
            used[column] = true;
            int row = rowOf[column];
            long delta = FAR;
            int next = 0;
            for (int other = 1; other <= columns; other++) {
                if (used[other]) {
                    continue;
                }
                long cost = -weights[row - 1][other - 1] - rowPrice[row] - columnPrice[other];
                if (cost < least[other]) {
                    least[other] = cost;
                    way[other] = column;
                }
                if (least[other] < delta) {
                    delta = least[other];
                    next = other;
                }
            }
            shift(delta, used, least, rowOf, rowPrice, columnPrice);
            column = next;
        } while (rowOf[column] != 0);
        return column;
    }

    private static void shift(
            long delta, boolean[] used, long[] least, int[] rowOf, long[] rowPrice, long[] columnPrice) {
        for (int column = 0; column < used.length; column++) {
            if (used[column]) {
                rowPrice[rowOf[column]] += delta;
                columnPrice[column] -= delta;
            } else {
                least[column] -= delta;
            }
        }
    }

    private static void augment(int[] rowOf, int[] way, int free) {
        int column = free;
        while (column != 0) {
            int before = way[column];
            rowOf[column] = rowOf[before];
            column = before;
        }
    }
}
