package io.siliu.platform.fourflow.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Shares papers out among the lines that each of them fits equally, one line to a paper. Where several papers have fewer lines
 * among them than they are, none of these gets one: which of them goes without is for a person to say.
 */
final class SharingOut {

    private final Map<Long, Wish> taken = new HashMap<>();
    private final Set<Long> unserved = new HashSet<>();

    private SharingOut() {}

    /** @param lines where the paper may go, best first; empty where it may go nowhere */
    record Wish(long paper, List<Long> lines) {}

    /** The line of each paper by its id, whatever the order of the wishes; papers that get none are left out. */
    static Map<Long, Long> of(Collection<Wish> wishes) {
        SharingOut sharing = new SharingOut();
        wishes.stream().sorted(Comparator.comparingLong(Wish::paper)).forEach(sharing::serve);
        return sharing.served();
    }

    /** The lines that were asked for in vain are those for which this paper and whoever holds them are too many. */
    private void serve(Wish wish) {
        Set<Long> asked = new HashSet<>();
        if (!isServed(wish, asked)) {
            unserved.add(wish.paper());
            asked.forEach(line -> unserved.add(taken.get(line).paper()));
        }
    }

    /** Whoever holds a line that this paper wishes for gives it up where another free one will do. */
    private boolean isServed(Wish wish, Set<Long> asked) {
        for (long line : wish.lines()) {
            if (asked.add(line) && (!taken.containsKey(line) || isServed(taken.get(line), asked))) {
                taken.put(line, wish);
                return true;
            }
        }
        return false;
    }

    private Map<Long, Long> served() {
        Map<Long, Long> lines = new TreeMap<>();
        taken.forEach((line, wish) -> {
            if (!unserved.contains(wish.paper())) {
                lines.put(wish.paper(), line);
            }
        });
        return lines;
    }
}
