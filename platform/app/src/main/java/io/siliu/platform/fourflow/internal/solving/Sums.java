package io.siliu.platform.fourflow.internal.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Searches which of some amounts come to a total. It stops at the second solution, since two are a tie, and after
 * {@link #BOUND} steps, and says so.
 */
final class Sums {

    static final int BOUND = 200_000;

    private final long[] amounts;
    private final Predicate<List<Integer>> admitted;
    private final int most;
    private final List<List<Integer>> found = new ArrayList<>();
    private int steps;

    /**
     * @param most how many amounts a solution may hold
     * @param admitted what else a solution must fulfil
     */
    Sums(long[] amounts, int most, Predicate<List<Integer>> admitted) {
        this.amounts = amounts.clone();
        this.most = most;
        this.admitted = admitted;
    }

    /** At most two solutions, each as positions of the amounts. */
    List<List<Integer>> of(long total) {
        search(0, total, new ArrayList<>());
        return List.copyOf(found);
    }

    /** Whether the search was given up, so that there may be more solutions than were found. */
    boolean stopped() {
        return steps > BOUND;
    }

    private void search(int from, long left, List<Integer> chosen) {
        if (found.size() > 1 || ++steps > BOUND) {
            return;
        }
        if (left == 0 && !chosen.isEmpty() && admitted.test(chosen)) {
            found.add(List.copyOf(chosen));
        }
        if (left <= 0 || chosen.size() == most) {
            return;
        }
        for (int next = from; next < amounts.length; next++) {
            if (amounts[next] <= left) {
                chosen.add(next);
                search(next + 1, left - amounts[next], chosen);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    /**
     * How many subsets would come to a total by chance: the number of subsets by that of the sums they can have. Where it
     * is not far below one, a subset that fits says nothing.
     */
    static double byChance(long[] amounts) {
        long sum = LongStream.of(amounts).sum();
        return sum == 0 ? Double.POSITIVE_INFINITY : Math.pow(2, amounts.length) * common(amounts) / sum;
    }

    /** The largest amount of which all are multiples. */
    static long common(long[] amounts) {
        return LongStream.of(amounts).reduce(0, Sums::gcd);
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
