package io.siliu.platform.fourflow.internal.solving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which one or two amounts of many come to what a batch payout lacks. Each amount is looked up by what it needs beside
 * it, so the work grows with the number of amounts alone and no bound has to stop it before the second way is found.
 */
final class HeldBack {

    /** A second way makes a tie; a third would tell nothing more. */
    private static final int ENOUGH = 2;

    private HeldBack() {}

    /**
     * @param most how many may be held back, one or two
     * @return at most two ways, each as positions of the amounts
     */
    static List<List<Integer>> of(long[] amounts, long lacking, int most) {
        List<List<Integer>> ways = new ArrayList<>();
        Map<Long, List<Integer>> before = new HashMap<>();
        for (int at = 0; at < amounts.length && ways.size() < ENOUGH; at++) {
            if (amounts[at] == lacking) {
                ways.add(List.of(at));
            }
            if (most > 1) {
                for (int other : before.getOrDefault(lacking - amounts[at], List.of())) {
                    ways.add(List.of(other, at));
                }
                List<Integer> same = before.computeIfAbsent(amounts[at], each -> new ArrayList<>(ENOUGH));
                if (same.size() < ENOUGH) {
                    same.add(at);
                }
            }
        }
        return List.copyOf(ways.subList(0, Math.min(ENOUGH, ways.size())));
    }
}
