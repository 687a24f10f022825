package io.siliu.platform.fourflow.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Locks the papers of some numbers until the transaction ends, whoever's they are, always in the order of the numbers. Who
 * seals papers and who changes papers that are there does this once, before the first change: a paper that is changed
 * first is locked by its row and then by its number, and by who asks about the number the other way about, so that each would
 * wait for the other.
 */
final class NumberLocks {

    private static final int HELD_AT_ONCE = 1_000;

    private final PaperMapper papers;

    NumberLocks(PaperMapper papers) {
        this.papers = papers;
    }

    /** @return those that several papers bear */
    Set<String> hold(Collection<String> numbers) {
        List<String> ordered = List.copyOf(new TreeSet<>(numbers));
        Set<String> seen = new HashSet<>();
        Set<String> shared = new TreeSet<>();
        for (int start = 0; start < ordered.size(); start += HELD_AT_ONCE) {
            papers.lockNumbers(ordered.subList(start, Math.min(ordered.size(), start + HELD_AT_ONCE)))
                    .forEach(key -> {
                        String number = StoredPaper.hex(key);
                        if (!seen.add(number)) {
                            shared.add(number);
                        }
                    });
        }
        return shared;
    }
}
