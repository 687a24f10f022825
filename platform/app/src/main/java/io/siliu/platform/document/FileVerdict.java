package io.siliu.platform.document;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What people said of a file that is in doubt itself. Where they take it so, its values count and keep the mark; else another
 * copy was asked for, and this one is asked about no more.
 *
 * @param doubts what was wrong with the file when they said so
 * @param people who agreed: two where the file is taken so
 * @param reasons why it is taken so, one a person; none where another copy was asked for
 */
public record FileVerdict(
        boolean taken, List<FileDoubt> doubts, List<Confirmation.Person> people, Instant at, List<String> reasons) {

    public FileVerdict {
        doubts = List.copyOf(doubts);
        people = List.copyOf(people);
        requireNonNull(at, "at is null");
        reasons = List.copyOf(reasons);
    }

    /** Whether all of this was known when they said so. */
    public boolean covers(Collection<FileDoubt> others) {
        return doubts.containsAll(others);
    }

    /** The same word without what may name people. */
    public FileVerdict withReasons(List<String> others) {
        return new FileVerdict(taken, doubts, people, at, others);
    }
}
