package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.Portions;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Locks the papers of some numbers until the transaction ends, whoever's they are, always in the order of the numbers. Who
 * seals papers and who changes papers that are there does this once, before the first change: a paper that is changed
 * first is locked by its row and then by its number, and by who asks about the number the other way about, so that each would
 * wait for the other.
 */
final class NumberLocks {

    private final PaperMapper papers;

    NumberLocks(PaperMapper papers) {
        this.papers = papers;
    }

    /** @return those that several papers bear */
    Set<String> hold(Collection<String> numbers) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new TreeSet<>();
        for (byte[] key : Portions.asked(new TreeSet<>(numbers), papers::lockNumbers)) {
            String number = StoredPaper.hex(key);
            if (!seen.add(number)) {
                shared.add(number);
            }
        }
        return shared;
    }
}
